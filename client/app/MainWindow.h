// SPDX-License-Identifier: GPL-3.0-or-later
// The window of one person: navigation by what the person may do, the pages, the message bar, the status
// line, the palette, the lock. Docks pages by their descriptions and names no feature. GUI thread.
#pragma once

#include "client/app/Entrance.h"
#include "client/shell/Desk.h"
#include "client/shell/PageDescription.h"
#include "client/store/ReplyStore.h"
#include "client/widgets/CommandPalette.h"
#include "client/widgets/EmptyState.h"
#include "client/widgets/StatusLine.h"

#include <QMainWindow>
#include <QTimer>

class QListWidget;
class QStackedWidget;

namespace zvonok::client {

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // All outlive the window. The entrance is shown over the window when the session ends.
    struct Parts {
        ServerLink& link;
        Session& session;
        ChangeRouter& changes;
        Outbox& outbox;
        Theme& theme;
        Settings& settings;
        Entrance& entrance;
        const std::shared_ptr<ReplyStore>& store; // another one after a log-in
    };
    MainWindow(const Parts& parts, const QString& language, QWidget* parent = nullptr);
    ~MainWindow() override;

    bool openPage(const QString& page, const QString& place = {});
    QStringList pages() const;    // that the person may see, in order
    Page* currentPage() const;    // nullptr: it waits for the server
    QString currentPlace() const; // "journal:7А/Алгебра"
    bool finishPages();
    void lock(const QString& why); // the entrance over everything, typed things kept
    bool isLocked() const;
    MessageBar& messages() { return *m_messages; }
    StatusLine& status() { return *m_status; }
    CommandPalette& palette() { return *m_palette; }
    Desk& desk();

Q_SIGNALS:
    void logOutRequested();
    void languageChosen(const QString& code);
    void themeChosen();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class WindowDesk;
    struct Docked {
        PageDescription description;
        Page* page = nullptr; // made when first opened
    };

    void buildNavigation();
    void buildActions();
    void goRound(int step); // list of pages, head of the page, its table
    void buildMenus(const QString& language);
    void linkChanged(ServerLink::State state);
    void tellOffline();
    void markCurrent();
    bool mustWait(const Docked& docked) const;
    void showWaiting(const Docked& docked);
    void countsChanged();
    void unlock();
    void restartIdle();
    void showKeys();
    void showHelp();
    void showAbout();
    void updateTitle();
    int indexOf(const QString& page) const;

    Parts m_parts;
    Actions m_actions;
    std::unique_ptr<WindowDesk> m_desk;
    QList<Docked> m_docked;
    int m_current = -1;
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    MessageBar* m_messages;
    StatusLine* m_status;
    CommandPalette* m_palette;
    EmptyState* m_waiting; // in the place of a page that needs the server
    QString m_waitingPlace;
    QWidget* m_body;
    QString m_caption;
    QDateTime m_offlineSince;
    QTimer m_idle;
    QPointer<QWidget> m_focusBeforeLock;
};

} // namespace zvonok::client
