// SPDX-License-Identifier: GPL-3.0-or-later
// Search everywhere (Ctrl+K): an overlay at the top of the window. Asks all its sources, or one by its
// prefix, and merges what they find, best first, as it comes. GUI thread.
#pragma once

#include "client/widgets/PaletteSource.h"
#include "client/widgets/Theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace zvonok::client {

class PaletteModel;

class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, QWidget* window);

    void addSource(PaletteSource* source); // not owned
    void open(const QString& text = {});
    void close();
    QStringList shownTexts() const;
    QString queryText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask(const QString& text);
    void take(quint64 ticket, const QList<PaletteEntry>& entries);
    void run();
    void place();

    const Theme& m_theme;
    QLineEdit* m_line;
    QListView* m_view;
    QLabel* m_hint;
    PaletteModel* m_model;
    QList<QPointer<PaletteSource>> m_sources;
    QPointer<QWidget> m_focusBefore;
    quint64 m_ticket = 0;
};

} // namespace zvonok::client
