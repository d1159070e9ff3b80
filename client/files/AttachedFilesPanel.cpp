// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/files/AttachedFilesPanel.h"

#include "client/files/Retry.h"
#include "client/link/FailureText.h"
#include "common/files/FileName.h"
#include "common/files/FileNorms.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace zvonok::client {

namespace {

constexpr int mostAtOnce = 50; // files of one drop: a folder's worth, not a disk's
constexpr qsizetype mostUndone = 20;

} // namespace

FileDialogs FileDialogs::ofSystem()
{
    return {[](QWidget* parent) {
                return QFileDialog::getOpenFileNames(parent, AttachedFilesPanel::tr("Attach files"));
            },
            [](QWidget* parent, const QString& name) {
                return QFileDialog::getSaveFileName(parent, AttachedFilesPanel::tr("Save the file"), name);
            },
            [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

AttachedFilesPanel::AttachedFilesPanel(ServerLink& link, const Theme& theme, MessageBar& messages,
                                       QWidget* parent)
    : QWidget(parent), m_link(link), m_theme(theme), m_messages(messages),
      m_opened(QDir::tempPath() + QStringLiteral("/zvonok-XXXXXX")), m_model(new AttachedFilesModel(this))
{
    build(theme);
    setAcceptDrops(true);
    connect(&m_link, &ServerLink::ready, this, [this] {
        const QList<quint64> waiting = std::exchange(m_toHang, {});
        for (const quint64 each : waiting)
            hang(each);
    });
    showState();
}

AttachedFilesPanel::~AttachedFilesPanel()
{
    // They use the disk's thread, which goes before the children do.
    for (const Sending& each : std::as_const(m_senders))
        delete each.sender;
    for (const Fetching& each : std::as_const(m_fetchers))
        delete each.fetcher;
    // Some systems remove no file that may only be read.
    for (QDirIterator copies(m_opened.path(), QDir::Files, QDirIterator::Subdirectories); copies.hasNext();)
        QFile::setPermissions(copies.next(), QFile::ReadOwner | QFile::WriteOwner);
}

void AttachedFilesPanel::setPlace(const FilePlace& place, const QList<AttachedFileLine>& files, bool writable,
                                  const QString& why)
{
    const bool other = place.key != m_place.key;
    m_place = place;
    m_writable = writable && place.attach;
    m_why = why;
    setFiles(files);
    if (other)
        showTransfers();
}

void AttachedFilesPanel::setFiles(const QList<AttachedFileLine>& files)
{
    const AttachedFileLine* chosen = current();
    const Id<AttachedFile> kept = chosen ? chosen->file : Id<AttachedFile>();
    m_model->setFiles(files);
    const int row = kept ? m_model->rowOf(kept) : -1;
    if (row >= 0 || (!m_list->currentIndex().isValid() && m_model->rowCount() > 0))
        m_list->setCurrentIndex(m_model->index(std::max(row, 0)));
    showState();
}

const AttachedFileLine* AttachedFilesPanel::current() const
{
    return m_model->file(m_list->currentIndex().row());
}

// ------------------------------------------------------------------------------------------------ attaching

void AttachedFilesPanel::choose()
{
    if (!m_writable)
        return;
    const QStringList paths = m_dialogs.choose(this);
    QList<FileSource> sources;
    for (const QString& each : paths)
        sources.append(FileSource::ofPath(each));
    attach(sources);
}

bool AttachedFilesPanel::attach(const QMimeData& mime)
{
    if (!m_writable)
        return false;
    const QList<FileSource> sources = filesIn(mime);
    attach(sources);
    return !sources.isEmpty();
}

void AttachedFilesPanel::attach(const QList<FileSource>& sources)
{
    if (!m_writable || sources.isEmpty())
        return;
    if (sources.size() > mostAtOnce)
        return tell(QStringLiteral("files.many"),
                    tr("That is %n file(s): too many for one act. Nothing was attached.", nullptr,
                       int(sources.size())));
    const QStringList before = std::exchange(m_refusals, {});
    for (const QString& key : before)
        m_messages.dismiss(key);
    for (const FileSource& each : sources)
        m_senders.append({{++m_last, each.name, 0, 0, false}, m_place, each, nullptr, {}});
    showTransfers();
    startNext();
}

// One after another: the first is whole sooner, and the server is left to others.
void AttachedFilesPanel::startNext()
{
    if (m_senders.isEmpty() || m_senders.first().sender)
        return;
    const quint64 number = m_senders.first().transfer.number;
    auto* sender = new FileSender(
        m_link, m_disk, m_senders.first().source,
        [this, number](const Result<Id<FileUpload>>& upload) { sent(number, upload); }, this);
    m_senders.first().sender = sender;
    m_senders.first().source = {};
    connect(sender, &FileSender::progressed, this, [this, number](qint64 done, qint64 total) {
        for (Sending& each : m_senders)
            if (each.transfer.number == number) {
                each.transfer.done = done;
                each.transfer.total = total;
                m_model->setTransfer(each.transfer);
            }
    });
    sender->start();
}

void AttachedFilesPanel::sent(quint64 number, const Result<Id<FileUpload>>& upload)
{
    if (!upload)
        return attached(number, tl::unexpected(upload.error()));
    for (Sending& each : m_senders)
        if (each.transfer.number == number)
            each.upload = *upload;
    hang(number);
}

// An answer that was lost is asked for again: the same file at the same place hangs there once.
void AttachedFilesPanel::hang(quint64 number)
{
    for (const Sending& each : std::as_const(m_senders)) {
        if (each.transfer.number != number)
            continue;
        const FilePlace place = each.place;
        place.attach({each.upload, each.transfer.name}, this,
                     [this, number](const Result<AttachedFileLine>& file) {
                         if (file || !retry::passes(file.error().code))
                             attached(number, file);
                         else if (m_link.state() == ServerLink::State::Ready)
                             QTimer::singleShot(retry::pauseMs, this, [this, number] { hang(number); });
                         else
                             m_toHang.append(number);
                     });
        return;
    }
}

void AttachedFilesPanel::attached(quint64 number, const Result<AttachedFileLine>& file)
{
    for (qsizetype i = 0; i < m_senders.size(); ++i) {
        if (m_senders.at(i).transfer.number != number)
            continue;
        const Sending done = m_senders.takeAt(i);
        if (done.sender)
            done.sender->deleteLater();
        if (!file && file.error().code != FailureCode::Cancelled) {
            m_refusals.append(QStringLiteral("files.%1").arg(number));
            tell(
                m_refusals.last(),
                tr("“%1” was not attached: %2").arg(done.transfer.name, FailureText::sentence(file.error())));
        }
        // The feed may have told of it before.
        if (file && done.place.key == m_place.key && m_model->rowOf(file->file) < 0) {
            QList<AttachedFileLine> files;
            for (int row = 0; const AttachedFileLine* line = m_model->file(row); ++row)
                files.append(*line);
            setFiles(files << *file);
        }
        break;
    }
    showTransfers();
    startNext();
}

// ------------------------------------------------------------------------------------------------- reading

void AttachedFilesPanel::fetch(const AttachedFileLine& file, const QString& path, bool readOnly,
                               const std::function<void(const QString&)>& then)
{
    const quint64 number = ++m_last;
    const FilePlace place = m_place;
    auto* fetcher = new FileFetcher(
        m_link, m_disk,
        [place, id = file.file](qint32 ordinal, QObject* context, const FileFetcher::Then& answer) {
            place.read(id, ordinal, context, answer);
        },
        path, readOnly,
        [this, number, then, name = file.name](const Result<QString>& written) {
            fetched(number);
            if (written)
                return then(*written);
            if (written.error().code != FailureCode::Cancelled)
                tell(QStringLiteral("files.%1").arg(number),
                     tr("“%1” was not read: %2").arg(name, FailureText::sentence(written.error())));
        },
        this);
    m_fetchers.append({{number, file.name, 0, 0, true}, place.key, fetcher});
    connect(fetcher, &FileFetcher::progressed, this, [this, number](qint64 done, qint64 total) {
        for (Fetching& each : m_fetchers)
            if (each.transfer.number == number) {
                each.transfer.done = done;
                each.transfer.total = total;
                m_model->setTransfer(each.transfer);
            }
    });
    showTransfers();
    fetcher->start();
}

void AttachedFilesPanel::fetched(quint64 number)
{
    for (qsizetype i = 0; i < m_fetchers.size(); ++i)
        if (m_fetchers.at(i).transfer.number == number) {
            m_fetchers.takeAt(i).fetcher->deleteLater();
            break;
        }
    showTransfers();
}

void AttachedFilesPanel::openCurrent()
{
    const AttachedFileLine* file = current();
    if (!file || !m_place.read)
        return;
    // The server is not believed either: what would run is only saved, never opened.
    static const FileNorms norms = FileNorms::shipped();
    const auto name = norms.nameOf(file->name);
    if (!name || !m_opened.isValid())
        return tell(QStringLiteral("files.open"),
                    tr("“%1” is not opened from here: save it and look at it first").arg(file->name));
    // A content never changes under its number: what was brought once is opened again.
    const QString folder = m_opened.filePath(QString::number(file->file.value));
    const QString path = folder + u'/' + *name;
    const auto open = [this](const QString& written) {
        if (!m_dialogs.open(written))
            tell(QStringLiteral("files.open"),
                 tr("No program is known here that opens “%1”: save it").arg(QFileInfo(written).fileName()));
    };
    if (QFileInfo::exists(path))
        return open(path);
    QDir().mkpath(folder);
    fetch(*file, path, true, open);
}

void AttachedFilesPanel::saveCurrent()
{
    const AttachedFileLine* chosen = current();
    if (!chosen || !m_place.read)
        return;
    const AttachedFileLine file = *chosen; // the dialog lets the list change meanwhile
    const QString path = m_dialogs.saveAs(this, cleanFileName(file.name));
    if (path.isEmpty())
        return;
    fetch(file, path, false, [this](const QString& written) {
        tell(QStringLiteral("files.saved"), tr("Saved: %1").arg(QDir::toNativeSeparators(written)), {}, {},
             MessageLevel::Info);
    });
}

// ----------------------------------------------------------------------------------------------- detaching

void AttachedFilesPanel::detachCurrent()
{
    const int row = m_list->currentIndex().row();
    if (const FileTransfer* transfer = m_model->transfer(row)) {
        const quint64 number = transfer->number;
        for (const Fetching& each : std::as_const(m_fetchers))
            if (each.transfer.number == number)
                return each.fetcher->cancel();
        for (const Sending& each : std::as_const(m_senders))
            if (each.transfer.number == number) {
                if (each.sender && !each.upload)
                    return each.sender->cancel();
                return attached(number, fail(FailureCode::Cancelled));
            }
        return;
    }
    const AttachedFileLine* file = m_model->file(row);
    if (!file || !m_writable || !m_place.detach)
        return;
    const FilePlace place = m_place;
    place.detach(*file, false, this, [this, place, name = file->name](const Result<AttachedFileLine>& now) {
        if (!now)
            return tell(QStringLiteral("files.detach"),
                        tr("“%1” was not detached: %2").arg(name, FailureText::sentence(now.error())));
        m_undo.append({place, *now});
        if (m_undo.size() > mostUndone)
            m_undo.removeFirst();
        tell(
            QStringLiteral("files.detach"), tr("“%1” is detached").arg(name), tr("Undo"), [this] { undo(); },
            MessageLevel::Info);
    });
}

bool AttachedFilesPanel::undo()
{
    if (m_undo.isEmpty())
        return false;
    const Detached last = m_undo.takeLast();
    m_messages.dismiss(QStringLiteral("files.detach"));
    last.place.detach(
        last.file, true, this, [this, name = last.file.name](const Result<AttachedFileLine>& now) {
            if (!now)
                tell(QStringLiteral("files.detach"),
                     tr("“%1” was not taken back: %2").arg(name, FailureText::sentence(now.error())));
        });
    return true;
}

// -------------------------------------------------------------------------------------------------- telling

void AttachedFilesPanel::tell(const QString& key, const QString& text, const QString& actionText,
                              const std::function<void()>& action, MessageLevel level)
{
    m_messages.show({key, level, text, actionText, action, true});
}

} // namespace zvonok::client
