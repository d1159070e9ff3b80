// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/PageSource.h"

#include "client/widgets/SearchText.h"

namespace zvonok::client {

PageSource::PageSource(const PageDescriptions& pages, Open open, QObject* parent)
    : PaletteSource(parent), m_pages(pages), m_open(std::move(open))
{
}

void PageSource::search(const QString& query, quint64 ticket)
{
    const SearchText search(query);
    QList<PaletteEntry> entries;
    for (const PageDescription& page : m_pages) {
        const QString text = QString(page.text).remove(u'&');
        const int score = std::max(search.score(text), search.score(page.help) / 2);
        if (score > 0)
            entries.append(
                {text, page.help, page.icon,
                 page.keys.isEmpty() ? QString() : page.keys.first().toString(QKeySequence::NativeText),
                 score, [open = m_open, id = page.id] { open(id); }});
    }
    Q_EMIT found(ticket, entries);
}

} // namespace zvonok::client
