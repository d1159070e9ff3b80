// SPDX-License-Identifier: GPL-3.0-or-later
// Files of one thing as a list: those that hang there, behind them those on their way. GUI thread.
#pragma once

#include "client/widgets/Theme.h"
#include "common/files/FileMessages.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace zvonok::client {

// On its way up or down.
struct FileTransfer {
    quint64 number = 0;
    QString name;
    qint64 done = 0;
    qint64 total = 0; // 0: not known yet
    bool down = false;
};

class AttachedFilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    // Details: the second line; Share: thousandths of a transfer, −1 where there is none.
    enum Role { DetailsRole = Qt::UserRole, ShareRole };

    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QList<AttachedFileLine>& files);
    void setTransfers(const QList<FileTransfer>& transfers);
    void setTransfer(const FileTransfer& transfer); // how far one has come
    // Nothing: the row is a transfer.
    const AttachedFileLine* file(int row) const;
    const FileTransfer* transfer(int row) const;
    int rowOf(Id<AttachedFile> file) const;

    static QString sizeText(qint64 bytes);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<AttachedFileLine> m_files;
    QList<FileTransfer> m_transfers;
};

// Name, under it who and when, or how far.
class AttachedFilesDelegate final : public QStyledItemDelegate
{
public:
    AttachedFilesDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace zvonok::client
