// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the audit log, newest first; more are appended as the person goes back. GUI thread.
#pragma once

#include "common/admin/AdminMessages.h"

#include <QAbstractTableModel>

namespace zvonok::client {

class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, By, Action, Subject, Before, After, Address, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<AuditLine>& lines);
    const AuditLine& line(int row) const { return m_lines.at(row); }
    qint64 oldest() const { return m_lines.isEmpty() ? 0 : m_lines.last().sequence; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<AuditLine> m_lines;
};

} // namespace zvonok::client
