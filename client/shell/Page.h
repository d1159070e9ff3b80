// SPDX-License-Identifier: GPL-3.0-or-later
// A place of the program that the main window docks: it knows its feature, the window knows only this. GUI
// thread.
#pragma once

#include <QString>
#include <QWidget>

namespace zvonok::client {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Goes to a place inside the page, as links and the command line spell it («7А/Алгебра»). Unknown places
    // are told in the page, never in a dialog.
    virtual void open(const QString& place) { Q_UNUSED(place) }
    // The same in words, so that the window can come back to it. Empty: the page as a whole.
    virtual QString place() const { return {}; }
    // Before the page is left or closed: finishes what is being typed. False: something is refused, stay.
    virtual bool finish() { return true; }
    // Whether what the page is for is there: a journal with its marks. Asked by trials that wait for it.
    virtual bool isLoaded() const { return true; }

public Q_SLOTS:
    virtual void refresh() {} // F5
    virtual void print() {}   // Ctrl+P
    virtual void find() {}    // Ctrl+F

Q_SIGNALS:
    void placeChanged(const QString& place);
    // What the window's title says beside the page's name; empty: nothing.
    void captionChanged(const QString& caption);
};

} // namespace zvonok::client
