// SPDX-License-Identifier: GPL-3.0-or-later
// The main window as its pages see it. GUI thread.
#pragma once

#include "client/app/MainWindow.h"
#include "client/app/PreviewWindow.h"

namespace zvonok::client {

class MainWindow::WindowDesk final : public Desk
{
public:
    WindowDesk(MainWindow& window, const Parts& parts, Actions& actions)
        : m_window(window), m_parts(parts), m_actions(actions)
    {
        connect(&parts.session, &Session::opened, this, &Desk::whoChanged);
    }

    ServerLink& link() override { return m_parts.link; }
    ChangeRouter& changes() override { return m_parts.changes; }
    Outbox& outbox() override { return m_parts.outbox; }
    ReplyStore* store() override { return m_parts.store.get(); }
    const Theme& theme() const override { return m_parts.theme; }
    Actions& actions() override { return m_actions; }
    Settings& settings() override { return m_parts.settings; }
    const Who& who() const override { return m_parts.session.who(); }
    bool openPage(const QString& page, const QString& place) override
    {
        return m_window.openPage(page, place);
    }
    void tell(const BarMessage& message) override { m_window.m_messages->show(message); }
    void takeBack(const QString& key) override { m_window.m_messages->dismiss(key); }
    void preview(const QList<reports::ReportDocument>& documents, const QString& reportId) override
    {
        (new PreviewWindow(*this, documents, reportId, &m_window))->show();
    }
    void addPaletteSource(PaletteSource* source) override { m_window.m_palette->addSource(source); }

private:
    MainWindow& m_window;
    Parts m_parts;
    Actions& m_actions;
};

} // namespace zvonok::client
