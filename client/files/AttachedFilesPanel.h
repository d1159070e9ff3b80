// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one thing: attached by a button, dropping or pasting, several at once; opened, saved, detached
// and taken back; what is on its way, with a way to stop it. Knows not what they hang at: the feature gives
// the requests. Uploads go on when another thing is shown. GUI thread.
#pragma once

#include "client/files/AttachedFilesModel.h"
#include "client/files/FileFetcher.h"
#include "client/files/FileSender.h"
#include "client/widgets/MessageBar.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QListView;
class QMimeData;
class QPushButton;
class QToolButton;

namespace zvonok::client {

// The requests of a feature for one of its things. Without attach the panel only reads.
struct FilePlace {
    qint64 key = 0; // of the thing; 0: nothing is shown
    std::function<void(const NewFile&, QObject* context,
                       const std::function<void(const Result<AttachedFileLine>&)>& then)>
        attach;
    // back: takes the detaching back.
    std::function<void(const AttachedFileLine&, bool back, QObject* context,
                       const std::function<void(const Result<AttachedFileLine>&)>& then)>
        detach;
    std::function<void(Id<AttachedFile>, qint32 ordinal, QObject* context, const FileFetcher::Then& then)>
        read;
};

// What a person is asked, and the program that opens a file; a test answers by itself.
struct FileDialogs {
    std::function<QStringList(QWidget*)> choose;
    std::function<QString(QWidget*, const QString& name)> saveAs;
    std::function<bool(const QString& path)> open;

    static FileDialogs ofSystem();
};

class AttachedFilesPanel final : public QWidget
{
    Q_OBJECT

public:
    // All outlive it. messages: of the page.
    AttachedFilesPanel(ServerLink& link, const Theme& theme, MessageBar& messages, QWidget* parent = nullptr);
    ~AttachedFilesPanel() override;

    void setDialogs(const FileDialogs& dialogs) { m_dialogs = dialogs; }
    // why: said in place of the button where nothing may be attached.
    void setPlace(const FilePlace& place, const QList<AttachedFileLine>& files, bool writable,
                  const QString& why = {});
    void setFiles(const QList<AttachedFileLine>& files); // of the same place, as the feed brings them
    bool isWritable() const { return m_writable; }

    void choose(); // the dialog, then attach()
    // Dropped or pasted; false: no file is in it, or nothing may be attached.
    bool attach(const QMimeData& mime);
    void attach(const QList<FileSource>& sources);
    void openCurrent();
    void saveCurrent();
    void detachCurrent(); // or stops the transfer
    bool undo();          // the last detaching

    QListView& list() { return *m_list; }
    const AttachedFilesModel& model() const { return *m_model; }
    int uploads() const { return int(m_senders.size()); }
    int transfers() const { return int(m_senders.size() + m_fetchers.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Sending {
        FileTransfer transfer;
        FilePlace place;
        FileSource source;
        FileSender* sender = nullptr; // none: waits for those before
        Id<FileUpload> upload;        // sent, and not attached yet
    };
    struct Fetching {
        FileTransfer transfer;
        qint64 key = 0;
        FileFetcher* fetcher = nullptr;
    };
    struct Detached {
        FilePlace place;
        AttachedFileLine file;
    };

    void build(const Theme& theme);
    void startNext();
    void sent(quint64 number, const Result<Id<FileUpload>>& upload);
    void hang(quint64 number);
    void attached(quint64 number, const Result<AttachedFileLine>& file);
    void fetch(const AttachedFileLine& file, const QString& path, bool readOnly,
               const std::function<void(const QString&)>& then);
    void fetched(quint64 number);
    void showTransfers();
    void showState();
    void showMenu(const QPoint& at);
    void tell(const QString& key, const QString& text, const QString& actionText = {},
              const std::function<void()>& action = {}, MessageLevel level = MessageLevel::Warning);
    const AttachedFileLine* current() const;

    ServerLink& m_link;
    const Theme& m_theme;
    MessageBar& m_messages;
    FileDialogs m_dialogs = FileDialogs::ofSystem();
    DiskWork m_disk;
    QTemporaryDir m_opened; // 0700; gone with the program
    FilePlace m_place;
    bool m_writable = false;
    QString m_why;
    QList<Sending> m_senders;
    QList<Fetching> m_fetchers;
    QList<quint64> m_toHang; // as soon as the server is back
    QList<Detached> m_undo;
    QStringList m_refusals; // keys of messages of the last act
    quint64 m_last = 0;
    AttachedFilesModel* m_model;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_attach = nullptr;
    QListView* m_list = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_save = nullptr;
    QToolButton* m_detach = nullptr;
};

} // namespace zvonok::client
