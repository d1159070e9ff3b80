// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/files/AttachedFilesModel.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int margin = 6;

QFont smaller(const QFont& font)
{
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 0.86);
    return made;
}

} // namespace

QString AttachedFilesModel::sizeText(qint64 bytes)
{
    return bytes < 1024 ? tr("%n byte(s)", nullptr, int(bytes))
                        : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

void AttachedFilesModel::setFiles(const QList<AttachedFileLine>& files)
{
    if (std::equal(files.begin(), files.end(), m_files.begin(), m_files.end(), wire::equal<AttachedFileLine>))
        return; // a journal tells of every change of its page
    beginResetModel();
    m_files = files;
    endResetModel();
}

void AttachedFilesModel::setTransfers(const QList<FileTransfer>& transfers)
{
    beginResetModel();
    m_transfers = transfers;
    endResetModel();
}

void AttachedFilesModel::setTransfer(const FileTransfer& transfer)
{
    for (int i = 0; i < m_transfers.size(); ++i)
        if (m_transfers.at(i).number == transfer.number) {
            m_transfers[i] = transfer;
            const QModelIndex at = index(int(m_files.size()) + i);
            Q_EMIT dataChanged(at, at);
        }
}

const AttachedFileLine* AttachedFilesModel::file(int row) const
{
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

const FileTransfer* AttachedFilesModel::transfer(int row) const
{
    const qsizetype at = row - m_files.size();
    return at >= 0 && at < m_transfers.size() ? &m_transfers.at(at) : nullptr;
}

int AttachedFilesModel::rowOf(Id<AttachedFile> wanted) const
{
    for (int i = 0; i < m_files.size(); ++i)
        if (m_files.at(i).file == wanted)
            return i;
    return -1;
}

int AttachedFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_files.size() + m_transfers.size());
}

QVariant AttachedFilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AttachedFileLine* line = file(index.row());
    const FileTransfer* way = transfer(index.row());
    const QString name = line ? line->name : way->name;
    QString details;
    if (line) {
        details = sizeText(line->size);
        if (!line->by.isEmpty())
            details += QStringLiteral(" · ") + line->by;
        if (line->at)
            details += QStringLiteral(" · ") + QLocale().toString(line->at.local(), QLocale::ShortFormat);
    } else if (way->total == 0) {
        details = way->down ? tr("begins…") : tr("waits…");
    } else {
        details = tr("%1 of %2").arg(sizeText(way->done), sizeText(way->total));
    }
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case DetailsRole:
        return details;
    case ShareRole:
        return way ? int(way->total > 0 ? way->done * 1000 / way->total : 0) : -1;
    case Qt::ToolTipRole:
        return QString(name + u'\n' + details);
    case Qt::AccessibleTextRole:
        return QString(name + QStringLiteral(", ") + details);
    default:
        return {};
    }
}

QSize AttachedFilesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const QFont font = m_theme.font();
    return {100, QFontMetrics(font).height() + QFontMetrics(smaller(font)).height() + 2 * margin - 2};
}

void AttachedFilesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.colour(chosen ? ThemeRole::Selection : ThemeRole::Base));
    const QRect inner = option.rect.adjusted(margin, margin - 2, -margin, -margin + 2);
    const QFont font = m_theme.font();
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(m_theme.colour(ThemeRole::Text));
    // The ending tells what it is, so the middle gives way.
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, inner.width()));
    const QFont small = smaller(font);
    painter->setFont(small);
    painter->setPen(m_theme.colour(ThemeRole::Muted));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                      QFontMetrics(small).elidedText(index.data(AttachedFilesModel::DetailsRole).toString(),
                                                     Qt::ElideRight, inner.width()));
    if (const int share = index.data(AttachedFilesModel::ShareRole).toInt(); share >= 0) {
        QRect bar(inner.left(), option.rect.bottom() - 3, inner.width(), 3);
        painter->fillRect(bar, m_theme.colour(ThemeRole::Line));
        bar.setWidth(bar.width() * share / 1000);
        painter->fillRect(bar, m_theme.colour(ThemeRole::Accent));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(m_theme.colour(ThemeRole::Focus));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace zvonok::client
