// SPDX-License-Identifier: GPL-3.0-or-later
// A calm line over a page that tells something and offers at most one act; never modal, never takes the
// focus. Messages have a key: the same key replaces, so a flapping connection does not pile up. GUI thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QToolButton;
class QPushButton;

namespace zvonok::client {

enum class MessageLevel { Info, Good, Warning, Error };

struct BarMessage {
    QString key;
    MessageLevel level = MessageLevel::Info;
    QString text;
    QString actionText; // empty: none
    std::function<void()> action;
    bool closable = true;
};

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    void show(const BarMessage& message); // the gravest is on top, then the newest
    void dismiss(const QString& key);
    QString currentText() const;
    int count() const { return int(m_messages.size()); }

private:
    void refresh();

    const Theme& m_theme;
    QList<BarMessage> m_messages;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_more;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace zvonok::client
