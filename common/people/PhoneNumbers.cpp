// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/people/PhoneNumbers.h"

#include <QRegularExpression>

namespace zvonok {

namespace {

constexpr qsizetype fewestPhoneDigits = 5; // a telephone of a small town
constexpr qsizetype mostTownDigits = 7;
constexpr qsizetype mostPhoneDigits = 15; // ITU-T E.164
constexpr qsizetype mostRunDigits = 66;   // six numbers in a row

QString withoutPrefix(const QString& digits)
{
    return digits.size() == 11 && (digits.at(0) == u'8' || digits.at(0) == u'7') ? digits.mid(1) : digits;
}

// Digits that stand beside each other, with blanks, hyphens, brackets and dots between them.
class DigitRun
{
public:
    DigitRun(const QString& text, qsizetype from, qsizetype to) : m_text(text), m_from(from)
    {
        for (qsizetype i = from; i < to; ++i)
            if (const QChar c = text.at(i); c >= u'0' && c <= u'9') {
                m_digits.append(c);
                m_places.append(i);
            }
    }
    qsizetype size() const { return m_digits.size(); }

    QList<PhoneNumber> numbers() const
    {
        QList<qsizetype> sizes;
        if (size() < fewestPhoneDigits)
            return {};
        if (size() <= 11 || m_text.at(m_from) == u'+' || size() > mostRunDigits || !cut(0, sizes)) {
            if (size() > mostPhoneDigits)
                return {}; // a long number of another kind
            sizes = {size()};
        }
        QList<PhoneNumber> found;
        qsizetype used = 0;
        for (const qsizetype each : std::as_const(sizes)) {
            const qsizetype at = used == 0 ? m_from : m_places.at(used);
            found.append(
                {at, m_places.at(used + each - 1) + 1 - at, withoutPrefix(m_digits.mid(used, each))});
            used += each;
        }
        return found;
    }

private:
    bool blankAfter(qsizetype index) const // between this digit and the next
    {
        for (qsizetype i = m_places.at(index) + 1; i < m_places.at(index + 1); ++i)
            if (m_text.at(i).isSpace())
                return true;
        return false;
    }
    // Several numbers without anything but a blank between them: «22-33-44 8 912 111 22 33».
    bool cut(qsizetype from, QList<qsizetype>& sizes) const
    {
        const qsizetype left = size() - from;
        if (left == 0)
            return true;
        const QChar first = m_digits.at(from);
        const auto attempt = [&](qsizetype wanted) {
            sizes.append(wanted);
            if (cut(from + wanted, sizes))
                return true;
            sizes.removeLast();
            return false;
        };
        if (left >= 11 && (first == u'8' || first == u'7') && attempt(11))
            return true;
        if (left >= 10 && first == u'9' && attempt(10))
            return true;
        // A number of the town holds no blank.
        for (qsizetype wanted = 1; wanted <= std::min(left, mostTownDigits); ++wanted) {
            const bool ends = wanted == left || blankAfter(from + wanted - 1);
            if (ends)
                return wanted >= fewestPhoneDigits && attempt(wanted);
        }
        return false;
    }

    const QString& m_text;
    qsizetype m_from;
    QString m_digits;
    QList<qsizetype> m_places;
};

} // namespace

QList<PhoneNumber> phoneNumbers(const QString& text)
{
    static const QRegularExpression date(
        QStringLiteral(R"((?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d))"));
    // A plus begins a number.
    static const QRegularExpression run(
        QStringLiteral(R"([+]?\(?\d(?:[ \x{00a0}().\x{2010}-\x{2014}-]*\d)*)"));
    QString rest = text;
    for (auto dates = date.globalMatch(text); dates.hasNext();) {
        const QRegularExpressionMatch match = dates.next();
        rest.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u';'));
    }
    QList<PhoneNumber> found;
    for (auto runs = run.globalMatch(rest); runs.hasNext();) {
        const QRegularExpressionMatch match = runs.next();
        const DigitRun digits(rest, match.capturedStart(), match.capturedEnd());
        // «школа15678», «ivan1985@»: digits that belong to a word.
        const bool glued = match.capturedStart() > 0 && rest.at(match.capturedStart() - 1).isLetter();
        const bool ofAddress = match.capturedEnd() < rest.size() && rest.at(match.capturedEnd()) == u'@';
        if (!ofAddress && (!glued || digits.size() >= 10))
            found += digits.numbers();
    }
    return found;
}

QStringList phoneKeys(const QString& text)
{
    QStringList keys;
    for (const PhoneNumber& number : phoneNumbers(text))
        if (!keys.contains(number.digits))
            keys.append(number.digits);
    return keys;
}

} // namespace zvonok
