// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the desktop program: makes the parts, shows the entrance, makes a window for who
// has logged in, and another when somebody else has. GUI thread.
#pragma once

#include "client/app/FileSettings.h"
#include "client/app/MainWindow.h"
#include "client/app/Options.h"
#include "client/link/ChangeRouter.h"
#include "client/link/Outbox.h"

#include <QTranslator>

namespace zvonok::client {

class Desktop final : public QObject
{
    Q_OBJECT

public:
    // folder: where configuration and unsent edits are kept; tests give their own.
    struct Folders {
        QString configuration;
        QString state;
        static Folders standard();
    };
    // UnreadableFile {path}: the file of known keys is damaged; nothing is shown then.
    static Result<std::unique_ptr<Desktop>> make(const Options& options, const Folders& folders);
    ~Desktop() override;

    void start();
    Entrance& entrance() { return *m_entrance; }
    MainWindow* window() { return m_window.get(); } // nullptr: nobody has logged in
    ServerLink& link() { return m_link; }
    Theme& theme() { return m_theme; }

Q_SIGNALS:
    void windowMade();
    void finished(int exitCode); // of --screenshots

private:
    Desktop(const Options& options, const Folders& folders, FilePinStore pins);

    void opened(const Who& who);
    void openWindow();
    void closeWindow();
    void logOut();
    void setLanguage(const QString& code);
    void makeEntrance();
    void rememberLook();
    void takePictures();
    void tellNoPage(const QString& page);
    void awaitPage();

    const Options m_options;
    const Folders m_folders;
    FilePinStore m_pins;
    Theme m_theme;
    FileSettings m_workstation;
    QTranslator m_words;
    QTranslator m_buttons;
    QString m_language;
    ServerLink m_link;
    Session m_session;
    ChangeRouter m_changes;
    std::unique_ptr<FileSettings> m_settings; // of the account
    std::unique_ptr<Outbox> m_outbox;
    std::shared_ptr<ReplyStore> m_store; // nullptr: nothing is kept for this account
    std::unique_ptr<Entrance> m_entrance;
    std::unique_ptr<MainWindow> m_window;
    Id<Account> m_account;
    QString m_page; // to open, of the command line
};

} // namespace zvonok::client
