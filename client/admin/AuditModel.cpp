// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/AuditModel.h"

#include "client/admin/AdminTexts.h"

#include <QLocale>

namespace zvonok::client {

namespace {

QString thing(const QString& kind, qint64 id)
{
    if (kind.isEmpty())
        return {};
    const QString name = AdminTexts::subject(kind);
    return id > 0 ? QString(name % u" №" % QString::number(id)) : name;
}

} // namespace

void AuditModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void AuditModel::append(const QList<AuditLine>& lines)
{
    if (lines.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const AuditLine& line = m_lines.at(index.row());
    switch (Column(index.column())) {
    case At:
        return QLocale().toString(line.at.local(), QLocale::ShortFormat);
    case By:
        return line.by.isEmpty() ? tr("System") : line.by;
    case Action:
        return AdminTexts::action(line.action);
    case Subject: {
        const QString context = thing(line.context, line.contextId);
        const QString subject = thing(line.subject, line.subjectId);
        return context.isEmpty() ? subject : QString(subject % u", " % context);
    }
    case Before:
        return AdminTexts::values(line.before);
    case After:
        return AdminTexts::values(line.after);
    case Address:
        return line.address;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case At:
        return tr("When");
    case By:
        return tr("Who");
    case Action:
        return tr("What");
    case Subject:
        return tr("Of what");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Address:
        return tr("From where");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace zvonok::client
