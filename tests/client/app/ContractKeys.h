// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as a person says them, pressed where the focus is, and what they open.
#pragma once

#include <QAction>
#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace zvonok::test {

struct Pressed {
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    QString text;
};

// "5", "н", "Enter", "Backtab", "Ctrl+Shift+V" …: as a person would say it.
inline Pressed keyOf(QString word)
{
    static const QHash<QString, int> named{
        {u"Enter"_qs, Qt::Key_Return},   {u"Tab"_qs, Qt::Key_Tab},     {u"Esc"_qs, Qt::Key_Escape},
        {u"F1"_qs, Qt::Key_F1},          {u"F2"_qs, Qt::Key_F2},       {u"F5"_qs, Qt::Key_F5},
        {u"F10"_qs, Qt::Key_F10},        {u"Menu"_qs, Qt::Key_Menu},   {u"Del"_qs, Qt::Key_Delete},
        {u"Back"_qs, Qt::Key_Backspace}, {u"Up"_qs, Qt::Key_Up},       {u"Down"_qs, Qt::Key_Down},
        {u"Left"_qs, Qt::Key_Left},      {u"Right"_qs, Qt::Key_Right}, {u"Home"_qs, Qt::Key_Home},
        {u"End"_qs, Qt::Key_End},        {u"PgUp"_qs, Qt::Key_PageUp}, {u"PgDn"_qs, Qt::Key_PageDown}};
    if (word == u"Backtab"_qs) // what a keyboard sends for Shift+Tab
        return {Qt::Key_Backtab, Qt::ShiftModifier, {}};
    Pressed pressed;
    const auto take = [&](const QString& prefix, Qt::KeyboardModifier modifier) {
        if (!word.startsWith(prefix) || word.size() == prefix.size())
            return;
        pressed.modifiers |= modifier;
        word = word.mid(prefix.size());
    };
    take(u"Ctrl+"_qs, Qt::ControlModifier);
    take(u"Alt+"_qs, Qt::AltModifier);
    take(u"Shift+"_qs, Qt::ShiftModifier);
    take(u"Pad+"_qs, Qt::KeypadModifier);
    pressed.key = named.contains(word) ? named.value(word) : word.at(0).toUpper().unicode();
    if (!named.contains(word) && !(pressed.modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        pressed.text = word;
    return pressed;
}

// As QTest::keyClick() does it, which names no Cyrillic key: the modifiers first, then ShortcutOverride and
// the shortcuts of the window, then the widget.
inline void press(const QString& line)
{
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        QWidget* const target = QApplication::focusWidget();
        QVERIFY2(target, qPrintable(word));
        const Pressed pressed = keyOf(word);
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key(pressed.key), pressed.text, pressed.modifiers);
    }
}

// What the act opens in a loop of its own (a menu, a dialog), closed as soon as it is seen.
inline QString opened(const std::function<void()>& act)
{
    QString name;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        QWidget* const open = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                                : QApplication::activeModalWidget();
        if (!open)
            return;
        look.stop();
        name = QString::fromLatin1(open->metaObject()->className());
        for (const QAction* each : open->actions())
            name += u'\n' + each->text();
        open->close();
    });
    look.start(30);
    act();
    (void)QTest::qWaitFor([&] { return !name.isEmpty(); }, 2000);
    return name;
}

template <class Window>
Window* shown()
{
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<Window*>(each); found && found->isVisible())
            return found;
    return nullptr;
}

} // namespace zvonok::test
