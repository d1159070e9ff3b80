// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/access/Login.h"

namespace zvonok {

QString loginKey(const QString& login)
{
    QString key = login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.replace(QChar(0x0451), QChar(0x0435)); // ё, е
    return key;
}

QString loginFor(const QString& lastName, const QString& firstName, const QString& middleName)
{
    QString login;
    for (const QChar each : lastName)
        if (each.isLetterOrNumber() || each == u'-')
            login += each;
    return login + firstName.left(1) + middleName.left(1);
}

} // namespace zvonok
