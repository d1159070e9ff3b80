// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/SearchText.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zvonok::client {

namespace {

constexpr QStringView latinKeys = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
constexpr QStringView russianKeys = u"йцукенгшщзхъфывапролджэячсмитьбюё";

bool isVowel(QChar c) { return QStringView(u"аеиоуыэюя").contains(c); }

QString soundOf(const QString& text)
{
    QString result;
    for (QChar c : text) {
        if (c == QChar(u'ь') || c == QChar(u'ъ'))
            continue;
        result += c == QChar(u'й') || c == QChar(u'ы') ? QChar(u'и') : c == QChar(u'э') ? QChar(u'е') : c;
    }
    return result;
}

bool hasLatin(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

// One word of the query against all words of the text: a beginning is best, then inside, then letters in
// order.
int wordScore(const QString& word, const QStringList& words)
{
    int best = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& candidate = words.at(i);
        const int early = i == 0 ? 8 : 0; // the family name stands first
        if (candidate == word)
            best = std::max(best, 100 + early);
        else if (candidate.startsWith(word))
            best = std::max(best, 80 + early);
        else if (word.size() >= 2 && candidate.contains(word))
            best = std::max(best, 45);
        else if (word.size() >= 3) {
            qsizetype at = 0;
            for (QChar c : candidate)
                if (at < word.size() && c == word.at(at))
                    ++at;
            if (at == word.size() && candidate.startsWith(word.at(0)))
                best = std::max(best, 20);
        }
    }
    return best;
}

} // namespace

QString SearchText::folded(const QString& text)
{
    QString result = text.toLower();
    for (QChar& c : result) {
        if (c == QChar(u'ё'))
            c = QChar(u'е');
        else if (!c.isLetterOrNumber())
            c = QLatin1Char(' ');
    }
    return result.simplified();
}

QString SearchText::otherLayout(const QString& text)
{
    QString result = text.toLower();
    for (QChar& c : result) {
        if (const auto at = latinKeys.indexOf(c); at >= 0)
            c = russianKeys.at(at);
        else if (const auto back = russianKeys.indexOf(c); back >= 0)
            c = latinKeys.at(back);
    }
    return result;
}

QString SearchText::fromLatin(const QString& text)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 44> table{{
        {u"shch", u"щ"}, {u"sch", u"щ"}, {u"zh", u"ж"}, {u"kh", u"х"}, {u"ch", u"ч"}, {u"sh", u"ш"},
        {u"ts", u"ц"},   {u"yu", u"ю"},  {u"ju", u"ю"}, {u"iu", u"ю"}, {u"ya", u"я"}, {u"ja", u"я"},
        {u"ia", u"я"},   {u"yo", u"е"},  {u"jo", u"е"}, {u"ye", u"е"}, {u"je", u"е"}, {u"ph", u"ф"},
        {u"ck", u"к"},   {u"a", u"а"},   {u"b", u"б"},  {u"v", u"в"},  {u"w", u"в"},  {u"g", u"г"},
        {u"d", u"д"},    {u"e", u"е"},   {u"z", u"з"},  {u"i", u"и"},  {u"j", u"й"},  {u"k", u"к"},
        {u"q", u"к"},    {u"c", u"к"},   {u"l", u"л"},  {u"m", u"м"},  {u"n", u"н"},  {u"o", u"о"},
        {u"p", u"п"},    {u"r", u"р"},   {u"s", u"с"},  {u"t", u"т"},  {u"u", u"у"},  {u"f", u"ф"},
        {u"h", u"х"},    {u"x", u"кс"},
    }};
    QString result;
    const QString lower = text.toLower();
    for (qsizetype at = 0; at < lower.size();) {
        const QStringView rest = QStringView(lower).mid(at);
        const auto found = std::find_if(table.begin(), table.end(),
                                        [&](const auto& pair) { return rest.startsWith(pair.first); });
        if (found != table.end()) {
            result += found->second;
            at += found->first.size();
        } else if (rest.at(0) == QLatin1Char('y')) {
            result += !result.isEmpty() && isVowel(result.back()) ? QChar(u'й') : QChar(u'ы');
            ++at;
        } else {
            result += rest.at(0);
            ++at;
        }
    }
    return result;
}

SearchText::SearchText(const QString& query)
{
    const QString plain = folded(query);
    if (plain.isEmpty() && otherLayout(query.trimmed()).trimmed().isEmpty())
        return;
    const auto add = [this](const QString& text, int worth, bool sound) {
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!words.isEmpty())
            m_readings.append({words, worth, sound});
    };
    add(plain, 10, false);
    add(folded(otherLayout(query)), 6, false);
    if (hasLatin(plain))
        add(soundOf(folded(fromLatin(query))), 4, true);
}

int SearchText::score(const QString& text) const
{
    if (m_readings.isEmpty())
        return 1;
    const QString plain = folded(text);
    const QStringList words = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList sounds;
    int best = 0;
    for (const Reading& reading : m_readings) {
        if (reading.sound && sounds.isEmpty())
            sounds = soundOf(plain).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        int total = 0;
        bool all = true;
        for (const QString& word : reading.words) {
            const int one = wordScore(word, reading.sound ? sounds : words);
            all = all && one > 0;
            total += one;
        }
        if (all)
            best = std::max(best, int(total / reading.words.size()) * 10 + reading.worth);
    }
    return best;
}

} // namespace zvonok::client
