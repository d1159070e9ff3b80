// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/NameText.h"

#include "client/tables/CellText.h"

#include <algorithm>

namespace zvonok::client {

namespace {

bool isParticle(const QString& word, const RussianWords& words)
{
    const QString small = word.toLower();
    return words.maleParticles.contains(small) || words.femaleParticles.contains(small);
}

bool endsWithOneOf(const QString& word, const QStringList& endings)
{
    const QString small = word.toLower();
    return std::any_of(endings.begin(), endings.end(), [&small](const QString& ending) {
        return small.size() > ending.size() + 1 && small.endsWith(ending);
    });
}

bool isPatronymic(const QString& word, const RussianWords& words)
{
    return endsWithOneOf(word, words.malePatronymics) || endsWithOneOf(word, words.femalePatronymics);
}

bool isInitials(const QString& word) { return word.contains(u'.') && word.size() <= 5; }

// «Иванова - Петрова», «Иванова -Петрова»
QString withTightHyphens(QString text)
{
    for (const char16_t dash : {char16_t(0x2010), char16_t(0x2011), char16_t(0x2013), char16_t(0x2014)})
        text.replace(QChar(dash), u'-');
    text.replace(QLatin1String(" -"), QLatin1String("-"));
    text.replace(QLatin1String("- "), QLatin1String("-"));
    return text;
}

} // namespace

bool isNamePart(QStringView part)
{
    bool letter = false;
    for (const QChar c : part) {
        const char16_t u = c.unicode();
        letter = letter || c.isLetter() || c.isSurrogate();
        if (!c.isLetter() && !c.isMark() && !c.isSurrogate() && u != u'-' && u != u'\'' && u != 0x2019 &&
            u != 0x2bc && u != u'`' && u != u'.' && u != u' ' && u != u'(' && u != u')' && u != 0xb7)
            return false;
    }
    return letter;
}

QString tidyNamePart(const QString& part, const RussianWords& words)
{
    const QString tight = withTightHyphens(part);
    QStringList tidy;
    for (QString word : tight.split(u' ', Qt::SkipEmptyParts)) {
        const bool shouted =
            word.size() > 1 && word == word.toUpper() && word != word.toLower() && !isInitials(word);
        const bool whispered = word == word.toLower() && word != word.toUpper();
        if (isParticle(word, words)) {
            word = word.toLower();
        } else if (shouted || whispered) {
            word = word.toLower();
            bool first = true;
            for (QChar& c : word) {
                if (first && c.isLetter())
                    c = c.toUpper();
                first = c == u'-' || c == u'(' || (first && !c.isLetter());
            }
        }
        tidy.append(word);
    }
    return tidy.join(u' ');
}

SplitName splitName(const QString& fullName, const RussianWords& words)
{
    SplitName split;
    QString text = fullName;
    text.remove(u',');
    if (!isNamePart(text)) {
        split.problem = QStringLiteral("notAName");
        return split;
    }
    QStringList parts = tidyNamePart(text, words).split(u' ', Qt::SkipEmptyParts);
    // «Иванов И. И.» and «Иванов И.И.»
    while (parts.size() > 2 && isInitials(parts.at(parts.size() - 2)) && isInitials(parts.last())) {
        const QString last = parts.takeLast();
        parts.last() += last;
    }
    QString particle;
    while (parts.size() > 2 && isParticle(parts.last(), words))
        particle = u' ' + parts.takeLast() + particle;
    const qsizetype count = parts.size();
    if (count == 1) {
        split.name.lastName = parts.at(0);
        split.problem = QStringLiteral("incompleteName");
    } else if (count == 2) {
        split.name = {parts.at(0), parts.at(1), {}};
        if (!particle.isEmpty()) // no patronymic to hang it on
            split.name.middleName = particle.trimmed();
        if (isInitials(parts.at(1)))
            split.problem = QStringLiteral("initials");
    } else if (!particle.isEmpty()) {
        split.name = {parts.mid(0, count - 2).join(u' '), parts.at(count - 2),
                      parts.at(count - 1) + particle};
    } else if (count == 3) {
        if (isPatronymic(parts.at(1), words) && !isPatronymic(parts.at(2), words)) {
            split.name = {parts.at(2), parts.at(0), parts.at(1)}; // first name, patronymic, surname
            split.problem = QStringLiteral("nameOrder");
        } else {
            split.name = {parts.at(0), parts.at(1), parts.at(2)};
        }
    } else {
        const bool patronymicLast = isPatronymic(parts.last(), words);
        split.name = patronymicLast
                         ? PersonName{parts.mid(0, count - 2).join(u' '), parts.at(count - 2), parts.last()}
                         : PersonName{parts.at(0), parts.at(1), parts.mid(2).join(u' ')};
        if (!patronymicLast || count > 4)
            split.problem = QStringLiteral("nameParts");
    }
    return split;
}

Sex sexOfPatronymic(const QString& middleName, const RussianWords& words)
{
    const QStringList parts = middleName.toLower().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return Sex::Unknown;
    const QString last = parts.last().mid(parts.last().lastIndexOf(u'-') + 1);
    const bool male = words.maleParticles.contains(last) || endsWithOneOf(last, words.malePatronymics);
    const bool female = words.femaleParticles.contains(last) || endsWithOneOf(last, words.femalePatronymics);
    if (male == female)
        return Sex::Unknown;
    return male ? Sex::Male : Sex::Female;
}

Sex sexOfText(const QString& text, const RussianWords& words)
{
    QString word = text.trimmed().toLower();
    while (word.endsWith(u'.'))
        word.chop(1);
    if (words.male.contains(word))
        return Sex::Male;
    return words.female.contains(word) ? Sex::Female : Sex::Unknown;
}

} // namespace zvonok::client
