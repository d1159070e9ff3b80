// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/people/SearchKey.h"

#include <algorithm>

namespace zvonok {

namespace {

bool isCyrillic(QChar c) { return c.unicode() >= 0x0400 && c.unicode() <= 0x052f; }

// Lower-case Latin letters that look like Cyrillic ones.
QChar lookAlike(QChar c)
{
    switch (c.unicode()) {
    case u'a':
        return u'а';
    case u'c':
        return u'с';
    case u'e':
        return u'е';
    case u'o':
        return u'о';
    case u'p':
        return u'р';
    case u'x':
        return u'х';
    case u'y':
        return u'у';
    case u'k':
        return u'к';
    case u'm':
        return u'м';
    case u't':
        return u'т';
    case u'b':
        return u'в';
    case u'h':
        return u'н';
    }
    return c;
}

void foldWord(QString& word)
{
    if (std::any_of(word.cbegin(), word.cend(), isCyrillic))
        for (QChar& c : word)
            c = lookAlike(c);
    word.replace(u'ё', u'е');
}

} // namespace

QString foldName(const QString& text)
{
    QStringList words(QString{});
    const QString lower = text.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            words.last() += c;
        else if (c == u'\'' || c == u'’' || c == u'ʼ' || c == u'`' || c == u'\u00ad')
            continue; // «О'Коннор» is one word
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    for (QString& word : words)
        foldWord(word);
    return words.join(u' ');
}

QString searchKey(const PersonName& name) { return u' ' + foldName(fullName(name)); }

QStringList searchWords(const QString& text) { return foldName(text).split(u' ', Qt::SkipEmptyParts); }

bool matchesWords(const QString& key, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&key](const QString& word) { return key.contains(QString(u' ' + word)); });
}

PersonName splitName(const QString& text)
{
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return {parts.value(0), parts.value(1), parts.mid(2).join(u' ')};
}

QString fullName(const PersonName& name)
{
    return QString(name.lastName + u' ' + name.firstName + u' ' + name.middleName).simplified();
}

} // namespace zvonok
