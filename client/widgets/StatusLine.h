// SPDX-License-Identifier: GPL-3.0-or-later
// The calm line at the foot of a page that is saved by itself: when the last was saved, how many wait to be
// sent, since when the server is out of reach. GUI thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QDateTime>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace zvonok::client {

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void setSaved(const QDateTime& when);
    void setUnsent(int count);
    void setOfflineSince(const QDateTime& when); // invalid: connected
    void addToRight(QWidget* widget);
    QString text() const;

private:
    void refresh();

    const Theme& m_theme;
    QDateTime m_saved;
    QDateTime m_offline;
    int m_unsent = 0;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_row;
};

} // namespace zvonok::client
