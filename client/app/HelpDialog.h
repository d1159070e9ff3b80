// SPDX-License-Identifier: GPL-3.0-or-later
// Help for a page, from pages that the program carries (resources/help/<language>/<page>.html): no network.
// GUI thread.
#pragma once

#include <QDialog>

namespace zvonok::client {

class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const QString& topic, QWidget* parent = nullptr); // deletes itself when closed

    static void about(const QString& server, QWidget* parent);
};

} // namespace zvonok::client
