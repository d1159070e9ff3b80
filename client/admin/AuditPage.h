// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what: the audit log from the newest line back, by kind of act and by days, with the check that
// nobody altered it. GUI thread.
#pragma once

#include "client/admin/AuditModel.h"
#include "client/link/ServerLink.h"
#include "client/shell/Page.h"
#include "client/widgets/MessageBar.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace zvonok::client {

class Desk;

class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override { reload(); }

public Q_SLOTS:
    void reload();

private:
    void readMore();
    void verify();
    void currentChanged();
    ReadAudit request() const;

    QPointer<ServerLink> m_link;
    AuditModel* m_model;
    MessageBar* m_bar;
    QComboBox* m_action;
    QCheckBox* m_byDays;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QTableView* m_view;
    QPlainTextEdit* m_details;
    QPushButton* m_more;
    QPushButton* m_verify;
    quint64 m_reading = 0; // answers to earlier filters are dropped
};

} // namespace zvonok::client
