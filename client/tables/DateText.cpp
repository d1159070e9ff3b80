// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/DateText.h"

#include "client/tables/CellText.h"
#include "client/tables/SerialDate.h"

namespace zvonok::client {

namespace {

constexpr double firstSerial = 3'654;       // 1910: smaller numbers are more likely anything else
constexpr double lastLikelySerial = 73'050; // 2099
constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

struct Numbers {
    QList<int> values;
    QList<qsizetype> digits;
    int month = 0;    // named by a word
    int monthAt = -1; // how many numbers stood before the word
    bool clean = true;
    QChar separator;
};

// Takes a text apart into numbers and at most one name of a month.
Numbers numbersOf(const QString& text, const RussianWords& words)
{
    Numbers found;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        qsizetype to = i;
        if (c >= u'0' && c <= u'9') {
            while (to < text.size() && text.at(to) >= u'0' && text.at(to) <= u'9')
                ++to;
            found.values.append(to - i > 8 ? -1 : QStringView(text).mid(i, to - i).toInt());
            found.digits.append(to - i);
        } else if (c.isLetter()) {
            while (to < text.size() && text.at(to).isLetter())
                ++to;
            const QString word = withCyrillicLookalikes(text.mid(i, to - i)).toLower();
            if (words.months.contains(word) && found.month == 0) {
                found.month = words.months.value(word);
                found.monthAt = int(found.values.size());
            } else if (!words.yearWords.contains(word)) {
                found.clean = false;
            }
        } else {
            if (found.values.size() == 1 && found.separator.isNull())
                found.separator = c;
            if (c != u'.' && c != u'/' && c != u'-' && c != u' ' && c != u',' && c.unicode() != 0x2013 &&
                c != u'"' && c.unicode() != 0xab && c.unicode() != 0xbb && c != u'\\')
                found.clean = false;
            to = i + 1;
        }
        i = to;
    }
    return found;
}

} // namespace

DateReading readDate(const Cell& cell, const QDate& today, const RussianWords& words)
{
    const auto refused = [](const char* problem) { return DateReading{{}, QString::fromLatin1(problem)}; };
    QString text = cleanText(cell.text).text;
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    if (isNumber && serial >= firstSerial && serial <= lastLikelySerial && !text.startsWith(u'0') &&
        (cell.kind == CellKind::Number || text.indexOf(u'.') < 0)) {
        const QString date = serialDateText(serial, false);
        return date.isEmpty() ? refused("impossibleDate")
                              : DateReading{QDate::fromString(date.left(10), Qt::ISODate), {}};
    }
    // the time of day, which spreadsheets append to every date
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0) {
        qsizetype from = colon;
        while (from > 0 && text.at(from - 1).isDigit())
            --from;
        text = text.left(from).trimmed();
        if (text.endsWith(u'T') || text.endsWith(u't'))
            text.chop(1);
    }
    const Numbers numbers = numbersOf(text, words);
    if (!numbers.clean || numbers.values.contains(-1))
        return refused("notADate");
    int day = 0;
    int month = 0;
    int year = 0;
    qsizetype yearDigits = 4;
    QString doubt;
    if (numbers.month != 0 && numbers.values.size() == 2) {
        month = numbers.month;
        const bool yearFirst = numbers.digits.at(0) == 4;
        day = numbers.values.at(yearFirst ? 1 : 0);
        year = numbers.values.at(yearFirst ? 0 : 1);
        yearDigits = numbers.digits.at(yearFirst ? 0 : 1);
    } else if (numbers.month == 0 && numbers.values.size() == 3) {
        if (numbers.digits.at(0) == 4) {
            year = numbers.values.at(0);
            month = numbers.values.at(1);
            day = numbers.values.at(2);
        } else {
            day = numbers.values.at(0);
            month = numbers.values.at(1);
            year = numbers.values.at(2);
            yearDigits = numbers.digits.at(2);
            if (numbers.separator == u'/' && month > 12 && day <= 12) {
                std::swap(day, month);
                doubt = QStringLiteral("americanDate");
            }
        }
    } else if (numbers.month == 0 && numbers.values.size() == 1 && numbers.digits.at(0) == 8) {
        const int packed = numbers.values.at(0); // 20140821 or 21082014
        const bool yearFirst =
            packed / 10'000 >= firstYear && packed / 10'000 <= lastYear && packed / 100 % 100 <= 12;
        year = yearFirst ? packed / 10'000 : packed % 10'000;
        month = packed / 100 % 100;
        day = packed % 100;
        if (!yearFirst) {
            month = packed / 10'000 % 100;
            day = packed / 1'000'000;
        }
    } else {
        return refused("notADate");
    }
    if (yearDigits == 2) {
        year += year <= today.year() % 100 ? today.year() / 100 * 100 : today.year() / 100 * 100 - 100;
        if (doubt.isEmpty())
            doubt = QStringLiteral("shortYear");
    } else if (yearDigits != 4) {
        return refused("notADate");
    }
    if (year < firstYear || year > lastYear || !QDate::isValid(year, month, day))
        return refused("impossibleDate");
    return {QDate(year, month, day), doubt};
}

} // namespace zvonok::client
