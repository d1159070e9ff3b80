// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/JournalPages.h"

#include "client/journal/JournalView.h"

namespace zvonok::client {

PageDescriptions journalPages()
{
    return {{QStringLiteral("journal"),
             JournalView::tr("Journal"),
             QStringLiteral("journal"),
             PageSection::Journal,
             {QKeyCombination(Qt::CTRL, Qt::Key_J)},
             JournalView::tr("Marks, absences, topics and homework of a class in one subject"),
             {Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new JournalView(desk, parent); }}};
}

} // namespace zvonok::client
