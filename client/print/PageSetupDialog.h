// SPDX-License-Identifier: GPL-3.0-or-later
// Paper, orientation, margins and number of pages side by side. GUI thread.
#pragma once

#include "common/reports/ReportDocument.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace zvonok::client {

class PageSetupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PageSetupDialog(const reports::PageSetup& wishes, QWidget* parent = nullptr);
    reports::PageSetup wishes() const;

private:
    QDoubleSpinBox* margin(double value);

    QComboBox* m_paper;
    QComboBox* m_orientation;
    QDoubleSpinBox* m_left;
    QDoubleSpinBox* m_top;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_bottom;
    QDoubleSpinBox* m_binding;
    QSpinBox* m_fitPages;
};

} // namespace zvonok::client
