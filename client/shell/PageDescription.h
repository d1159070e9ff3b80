// SPDX-License-Identifier: GPL-3.0-or-later
// A page as its feature offers it: the navigation, the menu, the palette and the command line are made from
// this. Features export a list of them; the program joins the lists in one place.
#pragma once

#include "client/shell/Page.h"
#include "common/access/Permission.h"

#include <QKeySequence>
#include <QList>

#include <functional>

namespace zvonok::client {

class Desk;

// In the order in which the navigation shows them.
enum class PageSection { Today, Journal, People, Teaching, Reports, Administration };

struct PageDescription {
    QString id;   // "journal"; also the word of --page and of links
    QString text; // translated
    QString icon; // name in resources/icons
    PageSection section = PageSection::Today;
    QList<QKeySequence> keys;
    QString help;          // one sentence
    QList<Permission> any; // shown to who has one of them; empty: to everybody
    std::function<Page*(Desk& desk, QWidget* parent)> make;
    bool withoutServer = false; // has something to show from what is kept; others wait for the server
};

using PageDescriptions = QList<PageDescription>;

} // namespace zvonok::client
