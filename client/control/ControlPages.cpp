// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control/ControlPages.h"

#include "client/control/ControlPage.h"

namespace zvonok::client {

PageDescriptions controlPages()
{
    return {{QStringLiteral("control"),
             ControlPage::tr("Control of journals"),
             QStringLiteral("check"),
             PageSection::Teaching,
             {},
             ControlPage::tr("How journals are filled, who has too few marks, which marks contradict"),
             {Permission::JournalRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new ControlPage(desk, parent); }}};
}

} // namespace zvonok::client
