// SPDX-License-Identifier: GPL-3.0-or-later
// The terms that control goes by: read when it opens, sent when it is confirmed, kept open with the reason
// where the server refuses. Deletes itself when closed. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "common/control/ControlMessages.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace zvonok::client {

class ControlRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    ControlRulesDialog(ServerLink& link, QWidget* parent);

private:
    QSpinBox* spin(QFormLayout* form, const QString& label, const QString& tip, int lowest, int highest);
    void read(bool shipped);
    void show(const ControlRules& rules);
    void save();

    QPointer<ServerLink> m_link;
    ControlRules m_rules; // as read: what the form does not show stays
    QSpinBox* m_lessonDays;
    QSpinBox* m_markDays;
    QSpinBox* m_longWorkDays;
    QSpinBox* m_countAfter;
    QSpinBox* m_homeworkFrom;
    QSpinBox* m_marksFrom;
    QSpinBox* m_leastFilled;
    QSpinBox* m_moreFrom;
    QSpinBox* m_more;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace zvonok::client
