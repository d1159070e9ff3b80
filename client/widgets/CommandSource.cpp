// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/CommandSource.h"

#include "client/widgets/SearchText.h"

#include <QPointer>

namespace zvonok::client {

CommandSource::CommandSource(const Actions& actions, QObject* parent)
    : PaletteSource(parent), m_actions(actions)
{
}

void CommandSource::search(const QString& query, quint64 ticket)
{
    const SearchText search(query);
    QList<PaletteEntry> entries;
    for (const Command& command : m_actions.commands()) {
        const QPointer<QAction> action = m_actions.action(command.id);
        if (!action || !action->isEnabled() || !action->isVisible())
            continue;
        const QString text = QString(command.text).remove(QLatin1Char('&'));
        const int score = std::max(search.score(text), search.score(command.help) * 2 / 3);
        if (score == 0)
            continue;
        entries.append(
            {text, command.help, command.icon,
             command.keys.isEmpty() ? QString() : command.keys.first().toString(QKeySequence::NativeText),
             score, [action] {
                 if (action)
                     action->trigger();
             }});
    }
    Q_EMIT found(ticket, entries);
}

} // namespace zvonok::client
