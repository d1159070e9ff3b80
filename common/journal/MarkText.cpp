// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/MarkText.h"

#include <algorithm>
#include <array>

namespace zvonok {

namespace {

struct Word {
    QStringView text;
    qint32 value = 0;
    AbsenceCode absence{};
};

// Longest first, so that «незач» is not taken for «н» and «осв» not for «о».
constexpr std::array words{
    Word{u"незач", mark::Failed, AbsenceCode::None},
    Word{u"зач", mark::Passed, AbsenceCode::None},
    Word{u"осв", mark::Exempt, AbsenceCode::Exempt},
    Word{u"н/а", mark::NotAttested, AbsenceCode::None},
    Word{u"нз", mark::Failed, AbsenceCode::None},
    Word{u"уп", 0, AbsenceCode::Excused},
    Word{u"нп", 0, AbsenceCode::Unexcused},
    Word{u"от", 0, AbsenceCode::Absent},
    Word{u"оп", 0, AbsenceCode::Late},
    Word{u"н", 0, AbsenceCode::Absent},
    Word{u"у", 0, AbsenceCode::Excused},
    Word{u"б", 0, AbsenceCode::Ill},
    Word{u"о", 0, AbsenceCode::Late},
};

bool allowed(const Word& word, const MarkTextRules& rules)
{
    if (word.absence != AbsenceCode::None && (rules.absences || word.value == 0))
        return rules.absences;
    return rules.scale.allows(word.value);
}

// Latin letters that look Cyrillic come in with pasted text.
QString normalised(QStringView text)
{
    constexpr QStringView latin = u"aceopxhtk";
    constexpr QStringView cyrillic = u"асеорхнтк";
    QString result = text.toString().toLower();
    for (QChar& letter : result) {
        const auto at = latin.indexOf(letter);
        if (at >= 0)
            letter = cyrillic.at(at);
        else if (letter == QChar(u'ё'))
            letter = QChar(u'е');
    }
    return result;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == QLatin1Char('/') || c == QLatin1Char(',') || c == QLatin1Char(';') ||
           c == QLatin1Char('+');
}

class Reader
{
public:
    Reader(QStringView text, const MarkTextRules& rules) : m_rules(rules), m_text(normalised(text)) {}

    ParsedCell read()
    {
        while (m_result.problem == MarkTextProblem::None && m_result.state != TypedState::Unfinished) {
            while (m_at < m_text.size() && isSeparator(m_text.at(m_at)))
                ++m_at;
            if (m_at >= m_text.size())
                break;
            readOne();
        }
        if (m_result.problem != MarkTextProblem::None)
            m_result.state = TypedState::Refused;
        else if (m_result.state != TypedState::Unfinished)
            m_result.state = beyondDoubt() ? TypedState::BeyondDoubt : TypedState::Finished;
        return m_result;
    }

private:
    void refuse(MarkTextProblem problem, QStringView culprit)
    {
        m_result.problem = problem;
        m_result.culprit = culprit.toString();
    }

    // One key that says it all: a digit that no longer number begins with, a letter that stands for a code, a
    // dot.
    bool beyondDoubt() const
    {
        if (m_result.cell.isEmpty())
            return false;
        bool isNumber = false;
        const int number = m_text.toInt(&isNumber);
        if (isNumber)
            return m_result.cell.marks.size() == 1 && number * 10 > m_rules.scale.highest;
        return m_text.size() == 1;
    }

    void readOne()
    {
        const QStringView rest = QStringView(m_text).mid(m_at);
        const QChar first = rest.at(0);
        if (first.isDigit())
            return readNumber(rest);
        if (first == QLatin1Char('.')) {
            ++m_at;
            return addMark({mark::None, true, {}}, rest.left(1));
        }
        if (first == QLatin1Char('-')) {
            ++m_at;
            return addMark({mark::None, false, {}}, rest.left(1));
        }
        readWord(rest);
    }

    void readNumber(QStringView rest)
    {
        qsizetype length = 0;
        while (length < rest.size() && rest.at(length).isDigit())
            ++length;
        const QStringView digits = rest.left(length);
        // On a scale of one figure «54» can only be two marks; on longer ones it is a number.
        const qsizetype take = m_rules.scale.highest <= 9 ? 1 : std::min<qsizetype>(length, 3);
        const qint32 value = digits.left(take).toInt();
        if (!m_rules.scale.points || value < m_rules.scale.lowest || value > m_rules.scale.highest)
            return refuse(MarkTextProblem::OutsideScale, digits.left(take));
        m_at += take;
        TypedMark typed{value == 0 ? mark::ZeroPoints : value, false, {}};
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('.')) {
            typed.dot = true;
            ++m_at;
        }
        readType(typed);
        addMark(typed, digits.left(take));
    }

    // A letter right behind a mark is its type, unless it begins an absence: «5н», «5б», «5уп».
    void readType(TypedMark& typed)
    {
        if (m_at >= m_text.size() || !m_text.at(m_at).isLetter())
            return;
        const QChar letter = m_text.at(m_at);
        if (m_rules.absences && (letter == QChar(u'н') || letter == QChar(u'б') || letter == QChar(u'у')))
            return;
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (m_rules.absences && rest.size() > 1 &&
            (rest.startsWith(u"от") || rest.startsWith(u"оп") || rest.startsWith(u"ос")))
            return;
        if (m_rules.types.contains(letter.toUpper())) {
            typed.type = letter.toUpper();
            ++m_at;
        } else {
            refuse(MarkTextProblem::UnknownType, rest.left(1));
        }
    }

    void readWord(QStringView rest)
    {
        const Word* best = nullptr;
        bool known = false;
        bool begun = false;         // all that is left is the beginning of a longer word
        const Word* only = nullptr; // … of this one alone
        for (const Word& word : words) {
            const bool may = allowed(word, m_rules);
            if (rest.startsWith(word.text)) {
                known = true;
                if (may && !best)
                    best = &word;
            } else if (may && word.text.startsWith(rest)) {
                only = begun ? nullptr : &word;
                begun = true;
            }
        }
        if (best && (!begun || best->text.size() == rest.size())) {
            m_at += best->text.size();
            return take(*best);
        }
        if (begun) { // «за», «не»: more has to follow; «з» alone can only become «зач»
            if (m_rules.scale.passFail && rest == u"з") {
                m_at += 1;
                return addMark({mark::Passed, false, {}}, rest);
            }
            // Where no absences are typed «о» can only become «осв», and «н» only «н/а» unless there is
            // «незач».
            if (only && !m_rules.absences && rest.size() == 1) {
                m_at += 1;
                return addMark({only->value, false, {}}, rest);
            }
            m_result.state = TypedState::Unfinished;
            return;
        }
        refuse(known && !m_rules.absences ? MarkTextProblem::NoAbsenceHere
               : known                    ? MarkTextProblem::OutsideScale
                                          : MarkTextProblem::NotAMark,
               rest);
    }

    void take(const Word& word)
    {
        if (word.absence == AbsenceCode::None || (word.value != 0 && !m_rules.absences))
            return addMark({word.value, false, {}}, word.text);
        if (m_result.cell.absence != AbsenceCode::None)
            return refuse(MarkTextProblem::TwoAbsences, word.text);
        m_result.cell.absence = word.absence;
    }

    void addMark(const TypedMark& typed, QStringView culprit)
    {
        if (m_result.problem != MarkTextProblem::None)
            return;
        if (m_result.cell.marks.size() >= m_rules.maxMarks)
            return refuse(MarkTextProblem::TooManyMarks, culprit);
        m_result.cell.marks.append(typed);
    }

    const MarkTextRules& m_rules;
    const QString m_text;
    qsizetype m_at = 0;
    ParsedCell m_result;
};

} // namespace

ParsedCell parseCell(QStringView text, const MarkTextRules& rules) { return Reader(text, rules).read(); }

QString markText(qint32 value)
{
    if (mark::isPoints(value))
        return QString::number(value);
    if (value == mark::Passed)
        return QStringLiteral(u"зач");
    if (value == mark::Failed)
        return QStringLiteral(u"незач");
    if (value == mark::Exempt)
        return QStringLiteral(u"осв");
    if (value == mark::NotAttested)
        return QStringLiteral(u"н/а");
    if (value == mark::ZeroPoints)
        return QStringLiteral("0");
    return {};
}

QString markText(qint32 value, bool dot)
{
    return dot ? markText(value) + QLatin1Char('.') : markText(value);
}

QString formatCell(const CellText& cell)
{
    QString text;
    for (const TypedMark& typed : cell.marks) {
        if (!text.isEmpty())
            text += QLatin1Char('/');
        const QString one = markText(typed.value, typed.dot);
        text += one.isEmpty() ? QStringLiteral("-") : one;
        if (!typed.type.isNull())
            text += typed.type.toLower();
    }
    if (cell.absence != AbsenceCode::None) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += absenceCellText(cell.absence);
    }
    return text;
}

} // namespace zvonok
