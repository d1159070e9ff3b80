// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen shows when it has nothing to show: what it is for, the one next act, and a link for those who
// want to try first. GUI thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zvonok::client {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setIcon(const QString& name);
    void setText(const QString& title, const QString& explanation);
    void setAction(const QString& text); // empty: none
    void setLink(const QString& text);   // empty: none

Q_SIGNALS:
    void activated();
    void linkActivated();

private:
    void refresh();

    const Theme& m_theme;
    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_explanation;
    QPushButton* m_action;
    QPushButton* m_link;
};

} // namespace zvonok::client
