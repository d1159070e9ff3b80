// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of work weighs in averages, from a day on. GUI thread.
#pragma once

#include "common/journal/WorkTypes.h"

#include <QDialog>

class QDateEdit;
class QSpinBox;

namespace zvonok::client {

class WeightsDialog final : public QDialog
{
    Q_OBJECT

public:
    // known: the school's sets by day; may change: else they are only shown.
    WeightsDialog(const QList<WorkWeights>& known, const QDate& today, bool mayChange,
                  QWidget* parent = nullptr);

    WorkWeights wanted() const;

private:
    const QList<WorkWeights> m_known;
    const WorkTypes m_types = WorkTypes::shipped();
    QDateEdit* m_from = nullptr;
    QList<QSpinBox*> m_weights; // in the order of the kinds
};

} // namespace zvonok::client
