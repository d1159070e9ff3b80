// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/GroupSource.h"

#include "client/widgets/SearchText.h"

#include <algorithm>

namespace zvonok::client {

GroupSource::GroupSource(Go go, QObject* parent) : PaletteSource(parent), m_go(std::move(go)) {}

QChar GroupSource::prefix() const { return QChar(u'к'); }

QString GroupSource::placeOf(const GroupLine& group)
{
    QString text = group.className.isEmpty()
                       ? group.subjectName
                       : QString(group.className + QLatin1Char('/') + group.subjectName);
    if (!group.name.isEmpty())
        text += QStringLiteral(" (%1)").arg(group.name);
    return text;
}

void GroupSource::search(const QString& query, quint64 ticket)
{
    const SearchText search(query);
    QList<PaletteEntry> entries;
    for (const GroupLine& group : std::as_const(m_groups)) {
        const QString place = placeOf(group);
        const int score = search.score(QString(place).replace(QLatin1Char('/'), QLatin1Char(' ')));
        if (score == 0)
            continue;
        entries.append({place,
                        group.teacherNames.join(QStringLiteral(", ")),
                        QStringLiteral("journal"),
                        {},
                        group.taught || group.standsIn ? score + 1 : score,
                        [go = m_go, place] { go(place); }});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    Q_EMIT found(ticket, entries);
}

} // namespace zvonok::client
