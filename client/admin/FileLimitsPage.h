// SPDX-License-Identifier: GPL-3.0-or-later
// How large attached files may be, one and all together, what is used of that, and which kinds are not taken.
// GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "common/files/FileMessages.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace zvonok::client {

class SizeField;

class FileLimitsPage final : public Page
{
    Q_OBJECT

public:
    explicit FileLimitsPage(Desk& desk, QWidget* parent = nullptr);

    bool isLoaded() const override { return m_loaded; }
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take(const FileLimits& limits);
    void showRoom();
    void set();
    void tell(MessageLevel level, const QString& text);

    Desk& m_desk;
    MessageBar* m_messages;
    SizeField* m_file;
    SizeField* m_school;
    QProgressBar* m_used;
    QLabel* m_room;
    QLabel* m_kinds;
    QPushButton* m_set;
    FileLimits m_limits; // as they stand
    bool m_loaded = false;
};

} // namespace zvonok::client
