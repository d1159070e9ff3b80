// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a window as somebody without a mouse: from every control that was reached it presses Tab, Shift+Tab,
// F6 and Shift+F6, and notes where the focus went. What was never reached, what has no name for a screen
// reader, what shows no focus and what shares its mnemonic are findings, one line each.
#pragma once

#include "client/widgets/GridView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QWidgetAction>

namespace zvonok::test {

class KeyboardCrawl
{
public:
    // where: how the findings call it. rounds: whether F6 goes round in this window, as in the main one.
    KeyboardCrawl(QWidget& window, const QString& where, bool rounds)
        : m_window(window), m_where(where), m_rounds(rounds)
    {
    }

    // Controls that a mouse could use now.
    QList<QWidget*> controls() const
    {
        QList<QWidget*> found;
        const QList<QWidget*> all = m_window.findChildren<QWidget*>();
        for (QWidget* each : all)
            if (each->isVisible() && each->isEnabled() && each->window() == &m_window && isControl(each))
                found.append(each);
        return found;
    }
    int reachedCount() const { return int(m_reached.size()); }
    const QStringList& findings() const { return m_findings; }

    void run(QWidget* from)
    {
        walk(from);
        const QList<QWidget*> all = controls();
        for (QWidget* each : all) {
            checkName(each);
            if (!m_reached.contains(each) && !reachedInGroup(each))
                say(each, QStringLiteral("is reached by the mouse alone"));
        }
        checkMnemonics();
        checkActions();
    }

    static QString spell(const QWidget* widget)
    {
        if (!widget)
            return QStringLiteral("nothing");
        QStringList chain;
        for (const QWidget* each = widget; each && chain.size() < 3; each = each->parentWidget())
            chain.append(
                QString::fromLatin1(each->metaObject()->className()).section(QStringLiteral("::"), -1));
        QString said = chain.join(u'<');
        if (QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
            said += QStringLiteral(" “%1”").arg(face->text(QAccessible::Name));
        return said;
    }

private:
    static bool isControl(const QWidget* widget)
    {
        if (widget->focusProxy())
            return false; // another takes the focus for it
        const QString name = widget->objectName();
        if (name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("_q_")) ||
            name == QLatin1String("ScrollLeftButton") || name == QLatin1String("ScrollRightButton"))
            return false;
        const QWidget* parent = widget->parentWidget();
        if (qobject_cast<const QAbstractButton*>(widget))
            // The corner of a table and the cross in a field: Ctrl+A and Esc or Delete do the same.
            return !qobject_cast<const QTableView*>(parent) && !qobject_cast<const QLineEdit*>(parent) &&
                   !qobject_cast<const QTabBar*>(parent) && !qobject_cast<const QMenuBar*>(parent);
        if (qobject_cast<const QHeaderView*>(widget))
            return false; // belongs to its table
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            return tabs->count() > 1;
        return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
               qobject_cast<const QAbstractSpinBox*>(widget) ||
               qobject_cast<const QAbstractItemView*>(widget) ||
               qobject_cast<const client::GridView*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
               qobject_cast<const QPlainTextEdit*>(widget) ||
               (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    }
    // Radio buttons of one group are one stop; arrows go on inside it, which is Qt's own work.
    bool reachedInGroup(const QWidget* widget) const
    {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!button || !button->autoExclusive() || !button->isCheckable())
            return false;
        const QList<QAbstractButton*> siblings =
            button->parentWidget()->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
        return std::any_of(siblings.begin(), siblings.end(), [&](QAbstractButton* each) {
            return each->autoExclusive() && m_reached.contains(each);
        });
    }
    void say(const QWidget* widget, const QString& what)
    {
        const QString finding = QStringLiteral("%1: %2 %3").arg(m_where, spell(widget), what);
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    }

    QWidget* pressFrom(QWidget* from, int key, Qt::KeyboardModifiers with)
    {
        if (QApplication::focusWidget() != from)
            from->setFocus(Qt::TabFocusReason);
        // A date has three parts, and Tab goes through them first.
        QWidget* now = from;
        for (int part = 0; part < 3 && now == from; ++part) {
            QTest::keyClick(from, Qt::Key(key), with);
            now = QApplication::focusWidget();
        }
        return now && now->window() == &m_window ? now : nullptr;
    }
    bool missed() const
    {
        const QList<QWidget*> all = controls();
        return std::any_of(all.begin(), all.end(), [this](QWidget* each) {
            return !m_reached.contains(each) && !reachedInGroup(each);
        });
    }
    void walk(QWidget* from)
    {
        from->setFocus(Qt::TabFocusReason);
        QList<QPointer<QWidget>> queue{QPointer<QWidget>(from)};
        QHash<QWidget*, QSet<QWidget*>> ways; // backwards: who leads here
        m_reached.insert(from);
        for (int again = 0; !queue.isEmpty() || (again < 2 && missed());) {
            if (queue.isEmpty()) { // what was chosen on the way has enabled more
                const QList<QWidget*> all = controls();
                for (QWidget* each : all)
                    if (m_reached.contains(each))
                        queue.append(each);
                ++again;
                if (queue.isEmpty())
                    break;
            }
            QWidget* const at = queue.takeFirst();
            if (!at || !at->isVisible() || !at->isEnabled())
                continue;
            checkFocusIsSeen(at);
            QList<QPair<int, Qt::KeyboardModifiers>> keys{{Qt::Key_Tab, Qt::NoModifier},
                                                          {Qt::Key_Backtab, Qt::ShiftModifier}};
            if (m_rounds)
                keys += {{Qt::Key_F6, Qt::NoModifier}, {Qt::Key_F6, Qt::ShiftModifier}};
            for (const auto& [key, with] : std::as_const(keys)) {
                QWidget* const to = pressFrom(at, key, with);
                if (!to) {
                    say(at, QStringLiteral("loses the focus by %1").arg(QKeySequence(key | with).toString()));
                    continue;
                }
                if (to != at)
                    ways[to].insert(at);
                if (!m_reached.contains(to)) {
                    m_reached.insert(to);
                    queue.append(to);
                }
            }
        }
        // A trap: a control from which no way leads back to where one began.
        QSet<QWidget*> home{from};
        QList<QWidget*> next{from};
        while (!next.isEmpty()) {
            const QSet<QWidget*> before = ways.value(next.takeFirst());
            for (QWidget* each : before)
                if (!home.contains(each)) {
                    home.insert(each);
                    next.append(each);
                }
        }
        const QList<QWidget*> alive = controls();
        for (QWidget* each : alive)
            if (m_reached.contains(each) && !home.contains(each) && m_reached.size() > 1)
                say(each, QStringLiteral("does not let the focus go"));
    }

    void checkName(QWidget* widget)
    {
        QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
        if (!face) {
            say(widget, QStringLiteral("does not exist for a screen reader"));
            return;
        }
        // The name of a box is its value on Linux; what it is for must be said by a label or a description.
        const bool box = qobject_cast<QComboBox*>(widget);
        if (box && face->relations(QAccessible::Label).isEmpty() &&
            (widget->accessibleName().isEmpty() || face->text(QAccessible::Description).isEmpty()))
            say(widget, QStringLiteral("(%1) does not say what it is for").arg(hint(widget)));
        if (!box && face->text(QAccessible::Name).trimmed().isEmpty())
            say(widget, QStringLiteral("(%1) has no name for a screen reader").arg(hint(widget)));
        if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
            say(widget, QStringLiteral("has no role for a screen reader"));
    }
    static QString hint(const QWidget* widget)
    {
        QString hint = widget->toolTip();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            hint += line->placeholderText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            hint += box->currentText();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            hint += view->model()->headerData(0, Qt::Horizontal).toString();
        return hint.isEmpty() ? widget->objectName() : hint;
    }

    // The picture of a control with the focus is another than without it.
    void checkFocusIsSeen(QWidget* widget)
    {
        if (widget->visibleRegion().isEmpty() || widget->size().isEmpty())
            return; // scrolled away; reached all the same
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = widget->grab().toImage();
        widget->clearFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (with == without)
            say(widget, QStringLiteral("does not show that it has the focus"));
    }

    static QChar mnemonic(const QString& text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        return keys.isEmpty() ? QChar() : QChar(char16_t(keys[0].key())).toUpper();
    }
    struct Mnemonics {
        QHash<QChar, QStringList> used;

        void take(const QString& text)
        {
            if (const QChar letter = mnemonic(text); !letter.isNull())
                used[letter].append(text);
        }
    };
    void checkUse(const Mnemonics& all, const QString& where)
    {
        for (auto it = all.used.cbegin(); it != all.used.cend(); ++it)
            if (it->size() > 1)
                m_findings.append(QStringLiteral("%1: Alt+%2 means %3")
                                      .arg(where, QString(it.key()), it->join(QStringLiteral(" and "))));
    }
    void checkMenu(const QMenu& menu)
    {
        Mnemonics inside;
        const QList<QAction*> actions = menu.actions();
        for (QAction* each : actions) {
            inside.take(each->text());
            if (each->menu())
                checkMenu(*each->menu());
        }
        checkUse(inside, m_where.section(u' ', 0, 1) + u" menu " + menu.title());
    }
    void checkMnemonics()
    {
        Mnemonics window;
        const auto take = [&](const QString& text) { window.take(text); };
        const QList<QWidget*> all = m_window.findChildren<QWidget*>();
        for (QWidget* each : all) {
            if (!each->isVisible() || each->window() != &m_window)
                continue;
            if (auto* bar = qobject_cast<QMenuBar*>(each)) {
                const QList<QAction*> menus = bar->actions();
                for (QAction* menu : menus) {
                    take(menu->text());
                    checkMenu(*menu->menu());
                }
            } else if (auto* button = qobject_cast<QAbstractButton*>(each)) {
                take(button->text());
            } else if (auto* label = qobject_cast<QLabel*>(each); label && label->buddy()) {
                take(label->text());
            } else if (auto* box = qobject_cast<QGroupBox*>(each)) {
                take(box->title());
            } else if (auto* tabs = qobject_cast<QTabBar*>(each)) {
                for (int i = 0; i < tabs->count(); ++i)
                    take(tabs->tabText(i));
            }
        }
        checkUse(window, m_where);
    }

    void checkActions()
    {
        const QList<QAction*> actions = m_window.findChildren<QAction*>();
        for (QAction* each : actions)
            if (!each->isSeparator() && each->isVisible() && each->text().isEmpty() &&
                each->iconText().isEmpty() && !each->objectName().startsWith(QLatin1String("_q_")) &&
                !each->menu() && !qobject_cast<QLineEdit*>(each->parent()) &&
                !qobject_cast<QWidgetAction*>(each))
                m_findings.append(
                    QStringLiteral("%1: an action without a text in %2")
                        .arg(m_where, QString::fromLatin1(each->parent()->metaObject()->className())));
    }

    QWidget& m_window;
    const QString m_where;
    const bool m_rounds;
    QSet<QWidget*> m_reached;
    QStringList m_findings;
};

} // namespace zvonok::test
