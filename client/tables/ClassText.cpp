// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/ClassText.h"

#include "client/tables/CellText.h"

#include <QRegularExpression>

#include <array>

namespace zvonok::client {

namespace {

constexpr int lastGrade = 12;
constexpr qsizetype longestLetter = 15;
constexpr qsizetype longestText = 80;

QString withoutQuotes(QString text)
{
    for (const char16_t quote :
         {char16_t(u'"'), char16_t(u'\''), char16_t(0xab), char16_t(0xbb), char16_t(0x201c), char16_t(0x201d),
          char16_t(0x201e), char16_t(0x2018), char16_t(0x2019), char16_t(u'`')})
        text.replace(QChar(quote), u' ');
    return text;
}

// «VII» at the beginning, when no letter or digit follows at once.
int takeRoman(QString& text)
{
    static constexpr std::array<const char*, 12> roman{"I",   "II",   "III", "IV", "V",  "VI",
                                                       "VII", "VIII", "IX",  "X",  "XI", "XII"};
    qsizetype size = 0;
    while (size < text.size() && QStringLiteral("IVX").contains(text.at(size)))
        ++size;
    if (size == 0 || (size < text.size() && text.at(size).isLetterOrNumber()))
        return 0;
    for (size_t i = 0; i < roman.size(); ++i) {
        if (text.left(size) == QLatin1String(roman.at(i))) {
            text.remove(0, size);
            return int(i) + 1;
        }
    }
    return 0;
}

int takeDigits(QString& text)
{
    qsizetype size = 0;
    while (size < text.size() && text.at(size) >= u'0' && text.at(size) <= u'9')
        ++size;
    if (size == 0 || size > 2)
        return 0;
    const int grade = text.left(size).toInt();
    text.remove(0, size);
    return grade;
}

bool isClassWord(QString word, const RussianWords& words)
{
    while (word.endsWith(u'.'))
        word.chop(1);
    return words.classWords.contains(word.toLower());
}

} // namespace

std::optional<ClassText> parseClass(const QString& text, const RussianWords& words)
{
    if (text.isEmpty() || text.size() > longestText)
        return std::nullopt;
    ClassText result;
    QString rest = cleanText(withoutQuotes(text)).text;
    // the profile in brackets at the end
    if (rest.endsWith(u')')) {
        const qsizetype open = rest.lastIndexOf(u'(');
        if (open > 0) {
            result.profile = rest.mid(open + 1, rest.size() - open - 2).trimmed();
            rest = rest.left(open).trimmed();
        }
    }
    QStringList parts;
    for (const QString& word : rest.split(u' ', Qt::SkipEmptyParts))
        if (!isClassWord(word, words))
            parts.append(word);
    rest = parts.join(u' ');
    // «7Акласс» and «7кл»
    for (const QString& word : words.classWords)
        if (word.size() > 1 && rest.endsWith(word, Qt::CaseInsensitive))
            rest.chop(word.size());
    result.grade = takeRoman(rest);
    if (result.grade == 0)
        result.grade = takeDigits(rest);
    if (result.grade < 1 || result.grade > lastGrade)
        return std::nullopt;
    rest = rest.trimmed();
    while (!rest.isEmpty() &&
           (rest.at(0) == u'-' || rest.at(0) == u'.' || rest.at(0) == u'_' || rest.at(0) == u'/' ||
            rest.at(0).unicode() == 0x2013 || rest.at(0).unicode() == 0x2014 || rest.at(0) == u' '))
        rest.remove(0, 1);
    if (rest.size() > longestLetter)
        return std::nullopt;
    for (const QChar c : std::as_const(rest))
        if (!c.isLetterOrNumber() && c != u'-' && c != u' ' && c != u'/' && c != u'.' && c != u'(' &&
            c != u')')
            return std::nullopt;
    // «7 1» is no class but two numbers; «7-1» is how some schools count
    if (!rest.isEmpty() && rest.at(0).isDigit() && !text.contains(u'-') && !text.contains(u'/'))
        return std::nullopt;
    rest = withCyrillicLookalikes(rest, rest.size() == 1);
    if (rest.size() == 1)
        rest = withCyrillicLookalikes(rest.toUpper(), true);
    result.letter = rest;
    return result;
}

std::optional<ClassText> findClass(const QString& title, const RussianWords& words)
{
    if (title.size() > 300)
        return std::nullopt;
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\p{L}\\d./-])(1[0-2]|[1-9])\\s?-?\\s?[\"«“„']?\\s?(\\p{L})\\s?[\"»”'“]?(?![\\p{L}\\d/.])"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(title);
    if (match.hasMatch())
        return parseClass(match.captured(1) + match.captured(2), words);
    return std::nullopt;
}

} // namespace zvonok::client
