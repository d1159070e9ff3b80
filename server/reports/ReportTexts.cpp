// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/ReportTexts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace zvonok::server {

ReportTexts ReportTexts::shipped()
{
    QFile file(QStringLiteral(":/reports/texts.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("texts.json is not part of this program");
    ReportTexts texts;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject languages = it.value().toObject();
        for (auto each = languages.begin(); each != languages.end(); ++each)
            texts.m_texts[it.key()].insert(each.key(), each.value().toString());
    }
    return texts;
}

ReportTexts ReportTexts::in(const QString& language) const
{
    ReportTexts texts = *this;
    texts.m_language = language == QStringLiteral("en") ? language : QStringLiteral("ru");
    return texts;
}

QString ReportTexts::text(const QString& key) const
{
    const auto found = m_texts.constFind(key);
    return found == m_texts.constEnd() ? key : found->value(m_language);
}

QString ReportTexts::period(const QDate& from, const QDate& to) const
{
    return text(QStringLiteral("period")).arg(dateText(from), dateText(to));
}

QString dateText(const QDate& day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

} // namespace zvonok::server
