// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/GuardianRows.h"

#include "client/tables/CellText.h"
#include "client/tables/GuardianText.h"
#include "common/people/PhoneNumbers.h"
#include "common/people/SearchKey.h"

#include <algorithm>
#include <array>

namespace zvonok::client {

namespace {

// As the message has them.
constexpr qsizetype mostNameLetters = 100;
constexpr qsizetype mostPhoneLetters = 100;
constexpr qsizetype mostEmailLetters = 200;

constexpr std::array guardianColumns{Kinship::Mother, Kinship::Father, Kinship::Other};

struct RowGuardian {
    ImportGuardian guardian;
    Kinship column = Kinship::Other; // whose cell named this person
};

// Numbers and addresses of somebody whom the cell does not name.
struct Nameless {
    Kinship column = Kinship::Other;
    QString field;
    GuardianTold told;
};

bool sameGuardian(const PersonName& a, const PersonName& b)
{
    return comparable(a.lastName) == comparable(b.lastName) &&
           comparable(a.firstName) == comparable(b.firstName) &&
           (a.middleName.isEmpty() || b.middleName.isEmpty() ||
            comparable(a.middleName) == comparable(b.middleName));
}

class GuardianGathering
{
public:
    GuardianGathering(QMap<QString, QVariant>& values, const ImportDictionary& dictionary,
                      const RussianWords& words)
        : m_words(words)
    {
        for (const Kinship column : guardianColumns)
            for (const char* leaf : {"name", "phone", "email", "workPlace"}) {
                const QString field = guardianField(column, QLatin1String(leaf));
                if (dictionary.field(field))
                    m_cells.insert(field, values.take(field).toString());
            }
        for (const Kinship column : guardianColumns)
            readNames(column);
        for (const Nameless& each : std::as_const(m_nameless))
            give(each.column, each.field, each.told);
        for (const Kinship column : guardianColumns) {
            readNumbers(column, QStringLiteral("phone"), "notAPhone");
            readNumbers(column, QStringLiteral("email"), "notAnEmail");
            readWorkPlace(column);
        }
        joinSame();
    }

    GuardiansOfRow result()
    {
        for (const RowGuardian& each : std::as_const(m_people)) {
            if (m_result.guardians.size() < mostGuardiansOfRow)
                m_result.guardians.append(each.guardian);
            else
                problem(guardianField(each.column, QStringLiteral("name")), "moreLeftOut",
                        zvonok::fullName(each.guardian.name));
        }
        return std::move(m_result);
    }

private:
    void problem(const QString& field, const char* code, const QString& text)
    {
        m_result.problems.append({field, QString::fromLatin1(code), text});
    }
    void tellRest(const QString& field, const QStringList& rest)
    {
        QStringList addresses;
        QStringList others;
        for (const QString& each : rest)
            (each.contains(u'@') ? addresses : others).append(each);
        if (!addresses.isEmpty())
            problem(field, "moreLeftOut", addresses.join(u' '));
        if (!others.isEmpty())
            problem(field, "wordsLeftOut", others.join(u' '));
    }
    QList<RowGuardian*> those(Kinship RowGuardian::*member, Kinship wanted)
    {
        QList<RowGuardian*> found;
        for (RowGuardian& each : m_people)
            if (each.*member == wanted)
                found.append(&each);
        return found;
    }

    void readNames(Kinship column)
    {
        QString field = guardianField(column, QStringLiteral("name"));
        const QString phoneField = guardianField(column, QStringLiteral("phone"));
        GuardianCell cell = readGuardians(m_cells.value(field), m_words);
        if (m_cells.value(field).isEmpty()) { // «Телефоны родителей» may name them too
            cell = readGuardians(m_cells.value(phoneField), m_words);
            const bool names =
                std::any_of(cell.people.begin(), cell.people.end(), [](const GuardianTold& each) {
                    return !each.name.isEmpty() && !each.phones.isEmpty();
                });
            if (!names)
                return;
            field = phoneField;
            m_cells.remove(phoneField);
        }
        const auto untold =
            std::count_if(cell.people.begin(), cell.people.end(), [](const GuardianTold& each) {
                return !each.name.isEmpty() && each.kinship == Kinship::Unknown && !each.doubtful;
            });
        bool gone = false;
        for (const GuardianTold& told : std::as_const(cell.people)) {
            gone = gone || told.gone;
            if (told.gone)
                lose(column, field, "guardianGone", told.name.isEmpty() ? m_cells.value(field) : told.name);
            else if (told.name.isEmpty())
                m_nameless.append({column, field, told});
            else if (told.doubtful ||
                     (column != Kinship::Other && told.kinship == Kinship::Unknown && untold > 1))
                lose(column, field, "severalGuardians", told.name);
            else
                addPerson(column, field, told);
        }
        if (!gone)
            tellRest(field, cell.rest);
    }
    // Whoever is left out takes the numbers along: one remark is enough.
    void lose(Kinship column, const QString& field, const char* code, const QString& text)
    {
        problem(field, code, text);
        m_lost.append(column);
    }
    void addPerson(Kinship column, const QString& field, const GuardianTold& told)
    {
        const GuardianName read = guardianName(told.name, m_words);
        if (!read.usable()) {
            lose(column, field, read.problem.toLatin1().constData(), told.name);
            return;
        }
        const PersonName& name = read.name;
        if (std::max({name.lastName.size(), name.firstName.size(), name.middleName.size()}) >
            mostNameLetters) {
            lose(column, field, "tooLong", told.name);
            return;
        }
        if (!read.problem.isEmpty())
            problem(field, read.problem.toLatin1().constData(), told.name);
        RowGuardian made;
        made.column = column;
        made.guardian.kinship = told.kinship == Kinship::Unknown ? column : told.kinship;
        made.guardian.legal = told.legal;
        made.guardian.name = name;
        addNumbers(made.guardian, field, told.phones, told.email);
        m_people.append(made);
    }
    void addNumbers(ImportGuardian& guardian, const QString& field, const QStringList& phones,
                    const QString& email)
    {
        for (const QString& phone : phones) {
            const QStringList known = phoneKeys(guardian.phone);
            const QStringList keys = phoneKeys(phone);
            if (!keys.isEmpty() && known.contains(keys.constFirst()))
                continue;
            const QString joined =
                guardian.phone.isEmpty() ? phone : QString(guardian.phone % QLatin1String("; ") % phone);
            if (joined.size() > mostPhoneLetters)
                problem(field, "moreLeftOut", phone);
            else
                guardian.phone = joined;
        }
        if (email.isEmpty() || email.compare(guardian.email, Qt::CaseInsensitive) == 0)
            return;
        if (!guardian.email.isEmpty())
            problem(field, "moreLeftOut", email);
        else if (email.size() > mostEmailLetters)
            problem(field, "tooLong", email);
        else
            guardian.email = email;
    }

    void readNumbers(Kinship column, const QString& leaf, const char* none)
    {
        const QString field = guardianField(column, leaf);
        const QString text = m_cells.value(field);
        const GuardianCell cell = readGuardians(text, m_words);
        if (text.isEmpty() || (cell.people.isEmpty() && cell.rest.isEmpty()))
            return;
        bool anything = false;
        bool gone = false;
        for (const GuardianTold& told : cell.people) {
            anything = anything || !told.phones.isEmpty() || !told.email.isEmpty();
            gone = gone || told.gone;
        }
        if (!anything) { // «нет телефона» is no remark
            if (!gone && !m_lost.contains(column))
                problem(field, none, text);
            return;
        }
        for (const GuardianTold& told : cell.people)
            if (!told.phones.isEmpty() || !told.email.isEmpty())
                give(column, field, told, cell.people.size() == 1);
        tellRest(field, cell.rest);
    }
    // To the one person of whom it is certain.
    void give(Kinship column, const QString& field, const GuardianTold& told, bool alone = false)
    {
        const QList<RowGuardian*> here = those(&RowGuardian::column, column);
        QList<RowGuardian*> whose = here;
        if (told.kinship != Kinship::Unknown) {
            whose.clear();
            for (RowGuardian& each : m_people)
                if (each.guardian.kinship == told.kinship)
                    whose.append(&each);
        } else if (!told.name.isEmpty()) {
            whose.clear();
            for (RowGuardian* each : here)
                if (isCalled(each->guardian.name, told.name))
                    whose.append(each);
            if (whose.isEmpty() && alone && here.size() == 1) {
                whose = here;
                problem(field, "wordsLeftOut", told.name);
            }
        }
        if (whose.size() == 1 && !told.gone) {
            addNumbers(whose.constFirst()->guardian, field, told.phones, told.email);
            return;
        }
        if (m_lost.contains(column))
            return;
        QStringList left = told.phones;
        if (!told.email.isEmpty())
            left.append(told.email);
        if (left.isEmpty())
            left.append(m_cells.value(field));
        problem(field, whose.size() > 1 || here.size() > 1 ? "whoseContact" : "withoutGuardian",
                left.join(QLatin1String("; ")));
    }
    // Each word of the text is a part of the name, «Мария» of Иванова Мария Петровна.
    static bool isCalled(const PersonName& name, const QString& text)
    {
        const QStringList parts{comparable(name.lastName), comparable(name.firstName),
                                comparable(name.middleName)};
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(),
                           [&parts](const QString& word) { return parts.contains(comparable(word)); });
    }

    void readWorkPlace(Kinship column)
    {
        const QString field = guardianField(column, QStringLiteral("workPlace"));
        const QString text = m_cells.value(field);
        if (text.isEmpty())
            return;
        const QList<RowGuardian*> here = those(&RowGuardian::column, column);
        if (here.size() == 1)
            here.constFirst()->guardian.workPlace = text;
        else if (!m_lost.contains(column))
            problem(field, here.isEmpty() ? "withoutGuardian" : "whoseContact", text);
    }

    // «Законный представитель» is as a rule the mother, who has a column of her own.
    void joinSame()
    {
        for (qsizetype i = 0; i < m_people.size(); ++i)
            for (qsizetype j = m_people.size() - 1; j > i; --j) {
                ImportGuardian& one = m_people[i].guardian;
                const ImportGuardian other = m_people.at(j).guardian;
                if (!sameGuardian(one.name, other.name))
                    continue;
                const QString field = guardianField(m_people.at(j).column, QStringLiteral("name"));
                if (one.name.middleName.isEmpty())
                    one.name.middleName = other.name.middleName;
                if (one.kinship == Kinship::Other)
                    one.kinship = other.kinship;
                one.legal = one.legal || other.legal;
                addNumbers(one, field, other.phone.split(QLatin1String("; "), Qt::SkipEmptyParts),
                           other.email);
                if (one.workPlace.isEmpty())
                    one.workPlace = other.workPlace;
                else if (!other.workPlace.isEmpty() && other.workPlace != one.workPlace)
                    problem(field, "moreLeftOut", other.workPlace);
                m_people.removeAt(j);
            }
    }

    const RussianWords& m_words;
    QHash<QString, QString> m_cells; // by field
    QList<RowGuardian> m_people;
    QList<Nameless> m_nameless;
    QList<Kinship> m_lost; // columns whose person was left out
    GuardiansOfRow m_result;
};

} // namespace

GuardiansOfRow takeGuardians(QMap<QString, QVariant>& values, const ImportDictionary& dictionary,
                             const RussianWords& words)
{
    return GuardianGathering(values, dictionary, words).result();
}

} // namespace zvonok::client
