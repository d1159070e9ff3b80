// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of all pages: a feature adds its own here.
#pragma once

#include "client/shell/PageDescription.h"

namespace zvonok::client {

// Translated now: made anew after the language has changed.
PageDescriptions allPages();
// What features do beside their pages while somebody is logged in; once per desk.
void attend(Desk& desk);
QString sectionTitle(PageSection section);

} // namespace zvonok::client
