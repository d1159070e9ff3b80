// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the sheet of a class has a line of behaviour, by which scale and from which day on. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "common/assessment/BehaviourMessages.h"

#include <QGroupBox>

class QComboBox;
class QDateEdit;
class QLabel;

namespace zvonok::client {

class BehaviourRuleBox final : public QGroupBox
{
    Q_OBJECT

public:
    // messages: where it tells what came of it; of the page.
    BehaviourRuleBox(Desk& desk, MessageBar* messages, QWidget* parent);

    void refresh();

private:
    void set();

    Desk& m_desk;
    MessageBar* m_messages;
    QLabel* m_now;
    QComboBox* m_scale;
    QDateEdit* m_from;
    QList<BehaviourRule> m_rules;
};

} // namespace zvonok::client
