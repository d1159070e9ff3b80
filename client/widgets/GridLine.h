// SPDX-License-Identifier: GPL-3.0-or-later
// The one line under a grid: about the current cell, why a value was refused, what a paste would do. Never a
// dialog. GUI thread.
#pragma once

#include "client/widgets/GridController.h"
#include "client/widgets/Theme.h"

#include <QFrame>

class QLabel;

namespace zvonok::client {

class GridLine : public QFrame
{
    Q_OBJECT

public:
    explicit GridLine(const Theme& theme, QWidget* parent = nullptr);

    void show(const QString& line, GridLineKind kind);
    QString text() const { return m_line; }
    GridLineKind kind() const { return m_kind; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    QString m_line;
    GridLineKind m_kind = GridLineKind::Plain;
    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace zvonok::client
