// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/SheetNames.h"

#include "client/print/ReportText.h"

namespace zvonok::client {

namespace {
constexpr qsizetype longest = 31; // of Excel
}

QString SheetNames::next(const QString& wish)
{
    QString name;
    const QString line = oneLine(wish);
    for (const QChar each : line)
        name += QStringView(u"[]:*?/\\").contains(each) ? QChar(u' ') : each;
    name = name.simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    if (name.size() > longest) // without half a letter of two units at the end
        name.truncate(name.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    name = name.trimmed();
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty() ||
        name.compare(u"history", Qt::CaseInsensitive) == 0) // Excel keeps that one for itself
        name = QStringLiteral("1");
    QString out = name;
    for (int i = 2; m_taken.contains(out.toLower()); ++i) {
        const QString number = u" (" + QString::number(i) + u')';
        QString start = name.left(longest - number.size());
        if (!start.isEmpty() && start.back().isHighSurrogate())
            start.chop(1);
        out = start + number;
    }
    m_taken.insert(out.toLower());
    return out;
}

} // namespace zvonok::client
