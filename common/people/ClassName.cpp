// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/people/ClassName.h"

#include <algorithm>

namespace zvonok {

namespace {

QChar cyrillicLook(QChar c)
{
    static constexpr QStringView latin = u"ABCEHKMOPTXY";
    static constexpr QStringView cyrillic = u"АВСЕНКМОРТХУ";
    const auto at = latin.indexOf(c);
    return at < 0 ? c : cyrillic.at(at);
}

bool isSign(QChar c) { return c.isSpace() || QStringView(u"\"'«»“”„‟’‘`-–—_./").contains(c); }

} // namespace

QString classLetterKey(const QString& letter)
{
    QString key;
    const QString upper = letter.normalized(QString::NormalizationForm_C).toUpper();
    for (const QChar c : upper)
        if (!isSign(c))
            key += c;
    // «A» alone is a slip of the keyboard; «IB» may be meant so.
    if (std::all_of(key.cbegin(), key.cend(),
                    [](QChar c) { return cyrillicLook(c) != c || c.isDigit() || c.unicode() >= 0x400; }))
        for (QChar& c : key)
            c = cyrillicLook(c);
    return key;
}

std::optional<ClassName> ClassName::parse(const QString& text)
{
    QString rest = text.normalized(QString::NormalizationForm_C).simplified();
    qsizetype digits = 0;
    int grade = 0;
    while (digits < rest.size() && digits < 3 && rest.at(digits).isDigit())
        grade = grade * 10 + rest.at(digits++).digitValue();
    if (grade < lowestGrade || grade > highestGrade)
        return std::nullopt;
    rest.remove(0, digits);
    if (const qsizetype bracket = rest.indexOf(u'('); bracket >= 0)
        rest.truncate(bracket); // «(физ-мат)» is a profile
    for (const QStringView word : {QStringView(u"класс"), QStringView(u"кл."), QStringView(u"кл")})
        if (const qsizetype at = rest.lastIndexOf(word, -1, Qt::CaseInsensitive);
            at >= 0 && (at == 0 || isSign(rest.at(at - 1))) && rest.mid(at + word.size()).trimmed().isEmpty())
            rest.truncate(at);
    const QString letter = classLetterKey(rest);
    const bool plain = std::all_of(letter.cbegin(), letter.cend(),
                                   [](QChar c) { return c.isLetterOrNumber() || c.isMark(); });
    if (letter.size() > longestLetter || !plain || (!letter.isEmpty() && letter.at(0).isDigit()))
        return std::nullopt;
    return ClassName{grade, letter};
}

} // namespace zvonok
