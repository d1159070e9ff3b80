// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/GuardianText.h"

#include "client/tables/CellText.h"
#include "client/tables/NameText.h"
#include "client/tables/PhoneText.h"
#include "common/people/PhoneNumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace zvonok::client {

namespace {

struct GuardianToken {
    enum Kind { Name, Kin, Phone, Email, Gone, Break, Rest };
    Kind kind = Break;
    QString text;
    KinshipWord kin = {};
};

qsizetype wordCount(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts).size(); }

// «Петровна», «Ильич» and no surname that ends so: one is never the first word of a name.
bool isMiddleName(const QString& word, const RussianWords& words)
{
    return !word.contains(u'.') && sexOfPatronymic(word, words) != Sex::Unknown;
}

// Somebody for certain, not a firm or a trade: a middle name or initials tell.
bool soundsLikeAPerson(const QString& name, const RussianWords& words)
{
    if (name.contains(u'|'))
        return true;
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(parts.begin() + std::min<qsizetype>(1, parts.size()), parts.end(),
                       [&words](const QString& part) {
                           return isMiddleName(part, words) || (part.contains(u'.') && part.size() <= 5);
                       });
}

// Cuts a cell into names, numbers, addresses and what divides them.
class GuardianTokens
{
public:
    GuardianTokens(const QString& text, const RussianWords& words) : m_words(words)
    {
        struct Cut {
            qsizetype at;
            qsizetype size;
            GuardianToken token;
        };
        static const QRegularExpression email(QStringLiteral(R"([^\s;,/()<>|]+@[^\s;,/()<>|]+)"));
        static const QRegularExpression date(
            QStringLiteral(R"((?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d))"));
        QList<Cut> cuts;
        QString rest = text;
        const auto cutOut = [&](const QRegularExpression& pattern, GuardianToken::Kind kind) {
            for (auto found = pattern.globalMatch(rest); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                cuts.append({match.capturedStart(), match.capturedLength(), {kind, match.captured()}});
            }
            for (const Cut& cut : std::as_const(cuts))
                rest.replace(cut.at, cut.size, QString(cut.size, u';'));
        };
        cutOut(email, GuardianToken::Email);
        cutOut(date, GuardianToken::Rest); // a date of birth: nobody asked for it
        for (const PhoneNumber& number : phoneNumbers(rest))
            cuts.append({number.at,
                         number.size,
                         {GuardianToken::Phone, tidyPhones(text.mid(number.at, number.size))}});
        std::sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.at < b.at; });
        qsizetype from = 0;
        for (const Cut& cut : std::as_const(cuts)) {
            readWords(QStringView(text).mid(from, cut.at - from));
            add(cut.token);
            from = cut.at + cut.size;
        }
        readWords(QStringView(text).mid(from));
    }
    const QList<GuardianToken>& list() const { return m_list; }

private:
    void add(const GuardianToken& token)
    {
        endName();
        m_list.append(token);
    }
    void readWords(QStringView text)
    {
        QString segment;
        for (const QChar c : text) {
            const bool opens = c == u'(';
            if (c == u';' || c == u',' || c == u'/' || c == u'\n' || opens || c == u')') {
                takeSegment(segment);
                segment.clear();
                add({GuardianToken::Break, {}});
                m_skipping = false;
                m_inBrackets = opens || (m_inBrackets && c != u')');
            } else {
                segment.append(c);
            }
        }
        takeSegment(segment);
    }
    // Words up to the next number, address or divider are one name, but for the words that say something
    // else.
    void takeSegment(const QString& segment)
    {
        QStringList parts = segment.simplified().split(u' ', Qt::SkipEmptyParts);
        if (segment.contains(u'|')) { // taken as it is, but for the kinship before it
            if (const auto kin = m_words.kinship.constFind(comparable(parts.constFirst()));
                kin != m_words.kinship.cend() && parts.size() > 1)
                add({GuardianToken::Kin, parts.takeFirst(), *kin});
            m_name = parts;
        } else {
            for (const QString& part : std::as_const(parts))
                takeWord(part);
        }
        endName();
    }
    void takeWord(QString word)
    {
        const auto isEdge = [](QChar c) {
            return c == u':' || c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'=' || c == u'"';
        };
        while (!word.isEmpty() && isEdge(word.back()))
            word.chop(1);
        while (!word.isEmpty() && isEdge(word.front()))
            word.remove(0, 1);
        if (word.size() > 4 && word.endsWith(u'.') && word.count(u'.') == 1)
            word.chop(1); // the end of a sentence
        const QString plain = comparable(word);
        if (plain.isEmpty())
            return;
        const bool small = word == word.toLower();
        if (plain == u"и" && small) {
            add({GuardianToken::Break, {}});
        } else if (const auto kin = m_words.kinship.constFind(plain); kin != m_words.kinship.cend()) {
            add({GuardianToken::Kin, word, *kin});
        } else if (m_words.gone.contains(plain)) {
            add({GuardianToken::Gone, word});
            m_skipping = true; // «лишена родительских прав»
        } else if (m_words.contactWords.contains(plain) || (small && plain.size() == 1) || m_skipping) {
            return;
        } else if (m_inBrackets) {
            add({GuardianToken::Rest, word});
        } else {
            m_name.append(word);
            // «Иванова Мария Петровна Иванов Пётр Сергеевич»: after the middle name begins something else.
            if (m_name.size() >= 3 && isMiddleName(word, m_words))
                endName();
        }
    }
    void endName()
    {
        if (!m_name.isEmpty())
            m_list.append({GuardianToken::Name, m_name.join(u' ')});
        m_name.clear();
    }

    const RussianWords& m_words;
    QList<GuardianToken> m_list;
    QStringList m_name;
    bool m_skipping = false;
    bool m_inBrackets = false;
};

class GuardianReader
{
public:
    GuardianReader(const QList<GuardianToken>& tokens, const RussianWords& words)
        : m_tokens(tokens), m_words(words)
    {
        for (const GuardianToken& token : tokens)
            if (token.kind != GuardianToken::Break && token.kind != GuardianToken::Rest) {
                m_phoneFirst = token.kind == GuardianToken::Phone;
                break;
            }
        for (qsizetype i = 0; i < tokens.size(); ++i)
            take(i);
    }
    GuardianCell cell() const { return m_cell; }

private:
    GuardianToken::Kind kindAt(qsizetype i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens.at(i).kind : GuardianToken::Break;
    }
    bool empty() const { return m_cell.people.isEmpty(); }
    GuardianTold& last() { return m_cell.people.last(); }
    GuardianTold& begin()
    {
        m_cell.people.append(GuardianTold{});
        return last();
    }
    GuardianTold& current() { return empty() ? begin() : last(); }

    void take(qsizetype i)
    {
        const GuardianToken& token = m_tokens.at(i);
        switch (token.kind) {
        case GuardianToken::Break:
            return;
        case GuardianToken::Rest:
            m_cell.rest.append(token.text);
            return;
        case GuardianToken::Phone: {
            const bool next =
                m_phoneFirst && !empty() && (!last().name.isEmpty() || last().kinship != Kinship::Unknown);
            GuardianTold& whose = next ? begin() : current();
            if (!whose.phones.contains(token.text))
                whose.phones.append(token.text);
            return;
        }
        case GuardianToken::Email:
            if (!isEmail(token.text) || !current().email.isEmpty())
                m_cell.rest.append(token.text);
            else
                current().email = token.text;
            return;
        case GuardianToken::Gone:
            current().gone = true;
            return;
        case GuardianToken::Kin:
            takeKinship(i);
            return;
        case GuardianToken::Name:
            takeName(token.text);
            return;
        }
    }
    // «мама Анна …» says whom the name behind it is, «… Анна (мама)» whom the one before.
    void takeKinship(qsizetype i)
    {
        const KinshipWord& kin = m_tokens.at(i).kin;
        if (!empty() && last().kinship == Kinship::FosterParent && last().name.isEmpty() &&
            last().phones.isEmpty())
            return; // «приёмная мать»
        bool next = false;
        if (kindAt(i + 1) == GuardianToken::Name || (!empty() && last().kinship != Kinship::Unknown))
            next = true;
        else if (kindAt(i - 1) == GuardianToken::Break)
            next = kindAt(i + 1) == GuardianToken::Phone || kindAt(i + 1) == GuardianToken::Email;
        const bool fresh = empty() || last() == GuardianTold{};
        GuardianTold& whose = next && !fresh ? begin() : current();
        whose.kinship = kin.kinship;
        whose.legal = kin.legal;
    }
    void takeName(const QString& name)
    {
        if (empty() || last().name.isEmpty()) {
            GuardianTold& whose = current();
            whose.name = name;
            whose.doubtful = m_cell.people.size() > 1 && whose.kinship == Kinship::Unknown &&
                             !soundsLikeAPerson(name, m_words);
            return;
        }
        const bool bare = last().phones.isEmpty() && last().email.isEmpty();
        if (wordCount(last().name) == 1 && bare && !last().name.contains(u'|')) {
            last().name += u' ' + name; // «Иванова, Мария Петровна»
        } else if (wordCount(name) > 1 || name.contains(u'|') || !bare) { // «Анна 8-912-…, Олег 8-913-…»
            begin().name = name;
            last().doubtful = !soundsLikeAPerson(name, m_words);
        } else {
            m_cell.rest.append(name);
        }
    }

    const QList<GuardianToken>& m_tokens;
    const RussianWords& m_words;
    GuardianCell m_cell;
    bool m_phoneFirst = false; // «8-912-… мама, 8-913-… папа»
};

} // namespace

bool isNobody(const QString& text, const RussianWords& words)
{
    const QString plain = comparable(text);
    return plain.isEmpty() || words.nobody.contains(plain);
}

GuardianCell readGuardians(const QString& text, const RussianWords& words)
{
    if (isNobody(text, words))
        return {};
    const GuardianTokens tokens(text, words);
    return GuardianReader(tokens.list(), words).cell();
}

GuardianName guardianName(const QString& text, const RussianWords& words)
{
    GuardianName read;
    if (text.contains(u'|')) {
        const QStringList parts = text.split(u'|');
        read.name = {parts.value(0).simplified(), parts.value(1).simplified(),
                     parts.mid(2).join(u' ').simplified()};
        const bool good = std::all_of(parts.begin(), parts.end(), [](const QString& part) {
            return part.trimmed().isEmpty() || isNamePart(part);
        });
        if (!good || !read.usable())
            return {{}, good ? QStringLiteral("incompleteGuardian") : QStringLiteral("notAGuardian")};
        return read;
    }
    const QString cyrillic = withCyrillicLookalikes(text);
    // «Неполная семья», «живёт с дедом»: words, unless a middle name says that somebody writes names so.
    const QStringList written = cyrillic.split(u' ', Qt::SkipEmptyParts);
    const bool named = std::any_of(written.begin(), written.end(),
                                   [&words](const QString& word) { return isMiddleName(word, words); });
    for (qsizetype i = 0; i < std::min<qsizetype>(2, written.size()) && !named; ++i)
        if (written.at(i).at(0).isLower())
            return {{}, QStringLiteral("notAGuardian")};
    const SplitName split = splitName(cyrillic, words);
    if (split.problem == u"notAName")
        return {{}, QStringLiteral("notAGuardian")};
    // «Мария Петровна»: the last name is not told, and nobody guesses that it is the child's.
    const bool noLastName = split.name.middleName.isEmpty() && isMiddleName(split.name.firstName, words);
    if (split.problem == u"incompleteName" || noLastName)
        return {{}, QStringLiteral("incompleteGuardian")};
    read.name = split.name;
    read.problem =
        split.problem.isEmpty() && cyrillic != text ? QStringLiteral("latinLetters") : split.problem;
    return read;
}

} // namespace zvonok::client
