// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a journal on the screen over a server in memory, and keys as a person would name them.
#pragma once

#include "FakeEdits.h"
#include "SampleJournal.h"
#include "client/journal/JournalPageWidget.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace zvonok::tests {

struct Pressed {
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    QString text;
    quint32 scanCode = 0;
};

// "5", "н", "Enter", "Shift+Tab", "Ctrl+D", "latin:Y" …: as a person would say it.
inline QVector<Pressed> keys(const QString& line)
{
    static const QHash<QString, int> named{
        {u"Enter"_qs, Qt::Key_Return}, {u"Tab"_qs, Qt::Key_Tab},       {u"Esc"_qs, Qt::Key_Escape},
        {u"F2"_qs, Qt::Key_F2},        {u"Del"_qs, Qt::Key_Delete},    {u"Back"_qs, Qt::Key_Backspace},
        {u"Up"_qs, Qt::Key_Up},        {u"Down"_qs, Qt::Key_Down},     {u"Left"_qs, Qt::Key_Left},
        {u"Right"_qs, Qt::Key_Right},  {u"Home"_qs, Qt::Key_Home},     {u"End"_qs, Qt::Key_End},
        {u"PgUp"_qs, Qt::Key_PageUp},  {u"PgDn"_qs, Qt::Key_PageDown}, {u"Space"_qs, Qt::Key_Space}};
    QVector<Pressed> all;
    for (QString word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
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
        if (word.startsWith(u"scan:"_qs)) { // a Latin letter with its place on the keyboard: X11 code
            pressed.scanCode = word.section(QLatin1Char(':'), 1, 1).toUInt();
            word = word.section(QLatin1Char(':'), 2);
        }
        if (named.contains(word)) {
            pressed.key = named.value(word);
        } else {
            const QChar letter = word.at(0);
            pressed.key = letter.toUpper().unicode(); // as X11 names it, Cyrillic too
            if (!(pressed.modifiers & Qt::ControlModifier))
                pressed.text = word;
        }
        all.append(pressed);
    }
    return all;
}

class JournalGridFixture
{
protected:
    void start()
    {
        m_theme = std::make_unique<client::Theme>();
        m_edits = std::make_unique<FakeEdits>();
        m_model = std::make_unique<client::JournalModel>(WorkTypes::shipped(), m_edits.get());
        JournalPage page = sample::journalPage(10, 12, false);
        page.memberFrom[6] = page.from;
        page.memberTo[4] = page.lessonDates.at(7); // the fifth leaves in the middle
        m_page = page;
        m_edits->setPage(page);
        m_edits->setAutomatic(true);
        m_model->load(page);
        m_widget = std::make_unique<client::JournalPageWidget>(*m_theme, WorkTypes::shipped());
        m_widget->setModel(m_model.get());
        m_widget->resize(1100, 600);
        m_widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_widget.get()));
        m_widget->grid().setFocus();
        grid().moveTo(0, 2);
    }
    void stop()
    {
        m_widget.reset();
        m_model.reset();
        m_edits.reset();
        m_theme.reset();
    }

    QPoint centre(int row, int column) const { return m_widget->grid().cells().cell(row, column).center(); }
    client::GridController& grid() { return m_widget->grid().controller(); }
    void press(const QString& line)
    {
        for (const Pressed& one : keys(line)) {
            QKeyEvent event(QEvent::KeyPress, one.key, one.modifiers, one.scanCode, 0, 0, one.text);
            QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_widget->grid();
            QApplication::sendEvent(target, &event);
        }
    }
    void load(const JournalPage& page)
    {
        m_page = page;
        m_edits->setPage(page);
        m_model->load(page);
    }

    std::unique_ptr<client::Theme> m_theme;
    std::unique_ptr<FakeEdits> m_edits;
    std::unique_ptr<client::JournalModel> m_model;
    std::unique_ptr<client::JournalPageWidget> m_widget;
    JournalPage m_page;
};

} // namespace zvonok::tests
