// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what somebody typed means this text: beginnings of words in any order, ё as е, typed in the wrong
// layout («bdfyjd» is «Иванов», «шмфтщм» is «ivanov») or in Latin letters («shcherbakova»), then parts of
// words, then letters in order. Pure; the query is prepared once for many texts. Any lane.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace zvonok::client {

class SearchText
{
public:
    explicit SearchText(const QString& query);

    bool isEmpty() const { return m_readings.isEmpty(); }
    // 0: no; more is better. An empty query fits everything alike.
    int score(const QString& text) const;

    static QString folded(const QString& text);      // lower case, ё is е, spaces for signs
    static QString otherLayout(const QString& text); // the same keys in the other layout
    static QString fromLatin(const QString& text);   // «shcherbakova» → «щербакова»

private:
    struct Reading {
        QStringList words;
        int worth = 0;      // of a full match of this reading
        bool sound = false; // compare by sound: й ы и alike, no ь ъ
    };
    QVector<Reading> m_readings;
};

} // namespace zvonok::client
