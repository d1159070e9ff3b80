// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/Actions.h"

#include "client/widgets/SearchText.h"

namespace zvonok::client {

Actions::Actions(const Theme& theme, QObject* parent) : QObject(parent), m_theme(theme) {}

QList<QKeySequence> Actions::inBothLayouts(const QList<QKeySequence>& keys)
{
    QList<QKeySequence> all = keys;
    for (const QKeySequence& sequence : keys) {
        if (sequence.count() != 1)
            continue;
        const QKeyCombination one = sequence[0];
        if (one.key() < Qt::Key_A || one.key() > Qt::Key_Z || one.keyboardModifiers() == Qt::NoModifier)
            continue;
        const QString russian = SearchText::otherLayout(QString(QChar(ushort(one.key())))).toUpper();
        all.append(QKeySequence(QKeyCombination(one.keyboardModifiers(), Qt::Key(russian.at(0).unicode()))));
    }
    return all;
}

QAction* Actions::declare(const Command& command)
{
    for (const Command& known : std::as_const(m_commands))
        Q_ASSERT_X(known.id != command.id, "Actions", "a command is declared twice");
    m_commands.append(command);
    if (command.shownOnly) {
        Q_EMIT changed();
        return nullptr;
    }
    auto* action = new QAction(command.text, this);
    if (!command.icon.isEmpty())
        action->setIcon(m_theme.icon(command.icon));
    action->setShortcuts(inBothLayouts(command.keys));
    QString tip = command.help;
    if (!command.keys.isEmpty())
        tip += QStringLiteral(" (%1)").arg(command.keys.first().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    action->setStatusTip(command.help);
    action->setObjectName(command.id);
    const bool permitted = isPermitted(command);
    action->setVisible(permitted);
    action->setEnabled(permitted);
    m_actions.insert(command.id, action);
    Q_EMIT changed();
    return action;
}

QList<QAction*> Actions::group(const QString& name) const
{
    QList<QAction*> actions;
    for (const Command& command : m_commands)
        if (command.id.section(QLatin1Char('.'), 0, 0) == name && m_actions.contains(command.id))
            actions.append(m_actions.value(command.id));
    return actions;
}

bool Actions::isPermitted(const Command& command) const
{
    return command.permission == 0 || !m_permitted || m_permitted(command.permission);
}

void Actions::setPermitted(const std::function<bool(int)>& permitted)
{
    m_permitted = permitted;
    for (const Command& command : std::as_const(m_commands)) {
        if (QAction* action = m_actions.value(command.id)) {
            action->setVisible(isPermitted(command));
            action->setEnabled(isPermitted(command));
        }
    }
    Q_EMIT changed();
}

} // namespace zvonok::client
