// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has this journal open: initials in circles, the whole name on hover, on focus and for screen
// readers. Takes no room while nobody is there. GUI thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QStringList>
#include <QWidget>

namespace zvonok::client {

class PresenceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceRow(const Theme& theme, QWidget* parent = nullptr);

    // names as they are signed; more: others that are not named.
    void setPresent(const QStringList& names, int more = 0);
    QStringList names() const { return m_names; }
    // «Петрова М. И.» → «ПМ»; a login → its first two letters.
    static QString initialsOf(const QString& name);

    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int shown() const;
    int diameter() const;
    QRect circle(int index) const;
    QString sentence() const;

    const Theme& m_theme;
    QStringList m_names;
    int m_more = 0;
};

} // namespace zvonok::client
