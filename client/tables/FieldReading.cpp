// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/FieldReading.h"

#include "client/tables/CellText.h"
#include "client/tables/ClassText.h"
#include "client/tables/DateText.h"
#include "client/tables/GuardianText.h"
#include "client/tables/NameText.h"
#include "client/tables/PhoneText.h"
#include "client/tables/Snils.h"

#include <QRegularExpression>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr qsizetype mostItemCharacters = 300; // a full name

FieldReading refused(const char* code) { return {{}, QString::fromLatin1(code), true, false}; }
FieldReading doubted(const QVariant& value, const QString& code) { return {value, code, false, false}; }

// Cells hold «-», «—» or «нет» where there is nothing; only the signs are safe to take for it.
bool isDash(const QString& text)
{
    return text == u"-" || text == u"\u2013" || text == u"\u2014" || text == u".";
}

FieldReading birthDate(const Cell& cell, const ImportDictionary& dictionary, const RussianWords& words,
                       const QDate& today)
{
    const DateReading reading = readDate(cell, today, words);
    if (!reading.date.isValid())
        return {{}, reading.problem, true, false};
    if (reading.date > today || reading.date.addYears(dictionary.oldest() + 1) <= today ||
        reading.date.addYears(dictionary.youngest()) > today)
        return refused("unlikelyBirthDate");
    return doubted(reading.date, reading.problem);
}

FieldReading snils(const QString& text, bool numeric)
{
    const SnilsReading reading = readSnils(text, numeric);
    switch (reading.state) {
    case SnilsState::Right:
        return {reading.digits, {}, false, false};
    case SnilsState::WrongLength:
        return doubted({}, QStringLiteral("snilsLength"));
    case SnilsState::WrongChecksum:
        return doubted({}, QStringLiteral("snilsChecksum"));
    case SnilsState::NotANumber:
        return doubted({}, QStringLiteral("notASnils"));
    }
    Q_UNREACHABLE();
}

FieldReading name(const QString& text, const RussianWords& words)
{
    const QString cyrillic = withCyrillicLookalikes(text);
    if (!isNamePart(cyrillic))
        return refused("notAName");
    return doubted(tidyNamePart(cyrillic, words),
                   cyrillic == text ? QString() : QStringLiteral("latinLetters"));
}

FieldReading list(const Cell& cell)
{
    static const QRegularExpression strong(QStringLiteral("[;\\n]"));
    QStringList items;
    const QStringList parts = cell.text.contains(strong) ? cell.text.split(strong) : cell.text.split(u',');
    for (const QString& part : parts)
        if (const QString item = cleanText(part).text; !item.isEmpty())
            items.append(item);
    if (items.size() > mostListItems || std::any_of(items.begin(), items.end(), [](const QString& item) {
            return item.size() > mostItemCharacters;
        }))
        return refused("tooLong");
    return {items, {}, false, false};
}

FieldReading read(const Cell& cell, const QString& text, const ImportField& field,
                  const ImportDictionary& dictionary, const RussianWords& words, const QDate& today)
{
    switch (field.type) {
    case ImportFieldType::Text:
    case ImportFieldType::Contact: // taken apart with the other cells of the guardian
        return {text, {}, false, false};
    case ImportFieldType::Name:
        return name(text, words);
    case ImportFieldType::FullName: {
        const QString cyrillic = withCyrillicLookalikes(text);
        return isNamePart(QString(cyrillic).remove(u','))
                   ? doubted(cyrillic, cyrillic == text ? QString() : QStringLiteral("latinLetters"))
                   : refused("notAName");
    }
    case ImportFieldType::Date:
        return birthDate(cell, dictionary, words, today);
    case ImportFieldType::Sex: {
        const Sex sex = sexOfText(text, words);
        return sex == Sex::Unknown ? doubted({}, QStringLiteral("notASex"))
                                   : FieldReading{int(sex), {}, false, false};
    }
    case ImportFieldType::Snils:
        return snils(text, cell.kind == CellKind::Number);
    case ImportFieldType::Phone: {
        const QString phones = tidyPhones(text);
        return phones.isEmpty() ? doubted({}, QStringLiteral("notAPhone"))
                                : FieldReading{phones, {}, false, false};
    }
    case ImportFieldType::Email:
        return isEmail(text) ? FieldReading{text, {}, false, false}
                             : doubted({}, QStringLiteral("notAnEmail"));
    case ImportFieldType::ClassName: {
        const std::optional<ClassText> parsed = parseClass(text, words);
        return parsed ? FieldReading{parsed->name(), {}, false, false} : refused("notAClass");
    }
    case ImportFieldType::Grade: {
        const std::optional<ClassText> parsed = parseClass(text, words);
        return parsed && parsed->letter.isEmpty()
                   ? FieldReading{QString::number(parsed->grade), {}, false, false}
                   : refused("notAClass");
    }
    case ImportFieldType::Letter:
        return {text, {}, false, false};
    case ImportFieldType::List:
        return list(cell);
    }
    Q_UNREACHABLE();
}

} // namespace

FieldReading readField(const Cell& cell, const ImportField& field, const ImportDictionary& dictionary,
                       const RussianWords& words, const QDate& today)
{
    if (cell.kind == CellKind::Error)
        return doubted({}, QStringLiteral("errorCell"));
    // A line of its own is a person of its own.
    const CleanText clean = cleanText(field.type == ImportFieldType::Contact
                                          ? QString(cell.text).replace(u'\n', QLatin1String("; "))
                                          : cell.text);
    if (clean.text.isEmpty() || isDash(clean.text) ||
        (field.of != Kinship::Unknown && isNobody(clean.text, words)))
        return {{}, {}, false, clean.hadControls};
    if (clean.text.contains(QChar::ReplacementCharacter))
        return refused("badBytes");
    FieldReading reading = read(cell, clean.text, field, dictionary, words, today);
    reading.hadControls = clean.hadControls;
    if (field.most > 0 && reading.value.typeId() == QMetaType::QString &&
        reading.value.toString().size() > field.most)
        return refused("tooLong");
    return reading;
}

} // namespace zvonok::client
