// SPDX-License-Identifier: GPL-3.0-or-later
// Where the command palette gets its results: people, classes, commands … Results may come at once or in
// parts later; what a user may not see, a source does not know, not even as a count. GUI thread.
#pragma once

#include <QChar>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace zvonok::client {

struct PaletteEntry {
    QString text;   // «Иванов Пётр Сергеевич»
    QString detail; // «ученик, 7А»
    QString icon;
    QString keys;  // of a command
    int score = 0; // SearchText::score
    std::function<void()> run;
};

class PaletteSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QChar prefix() const = 0; // у п к о >; typed before a space it asks this source only
    virtual QString title() const = 0;
    // Answers with found(ticket, …), any number of times. A new search makes older tickets worthless.
    virtual void search(const QString& query, quint64 ticket) = 0;

Q_SIGNALS:
    void found(quint64 ticket, const QList<zvonok::client::PaletteEntry>& entries);
};

} // namespace zvonok::client
