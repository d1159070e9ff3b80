// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/people/ImportSession.h"

#include "common/people/SearchKey.h"
#include "server/calendar/EnsureYear.h"
#include "server/dispatch/AuditJson.h"
#include "server/people/ClassRepository.h"
#include "server/people/ImportState.h"
#include "server/people/PersonRepository.h"

#include <algorithm>

namespace zvonok::server {

namespace {

QString keyOf(const ClassName& name)
{
    return QString(QString::number(name.grade) + u' ' + classLetterKey(name.letter));
}

// The day a list without a date means: in summer, before any year, the one that is coming.
QDate meantDay(storage::ReadScope& scope)
{
    const QDate today = scope.today();
    if (today.month() >= 6 && today.month() <= 8 && !yearCovering(scope, today))
        return {today.year(), 9, 1};
    return today;
}

} // namespace

ImportRowResult refusedRow(const ImportRow& row, const QString& field, const QString& reason,
                           const QString& text)
{
    return {row.sourceRow, ImportOutcome::Refused, 0, field, reason, text, {}};
}

ImportRowResult rowResult(const ImportRow& row, ImportOutcome outcome, qint64 id, const QString& field,
                          const QString& reason)
{
    return {row.sourceRow, outcome, std::max<qint64>(id, 0), field, reason, {}, {}};
}

ImportSession::ImportSession(storage::ReadScope& scope, const QDate& day, std::optional<Writing> writing)
    : m_scope(scope), m_writing(writing)
{
    const QDate meant = day.isValid() ? day : meantDay(scope);
    m_year = m_writing ? ensureYear(m_writing->scope, m_writing->grant, meant) : yearCovering(scope, meant);
    m_from = day.isValid() ? day : m_year ? calendar::spanOf(scope, m_year).from : usualYear(meant).from;
    loadClasses();
    if (m_writing && m_writing->notes > 0)
        for (const auto& change : ImportRepository::changes(scope, m_writing->act))
            touch(change.kind, change.id);
}

void ImportSession::loadClasses()
{
    if (!m_year)
        return;
    m_scope
        .statement("SELECT id, grade, letter, teacher_id, version FROM school_class "
                   "WHERE year_id = :year AND withdrawn = 0")
        .bind("year", m_year)
        .each([&](const storage::Row& row) {
            const ClassName name{int(row.number("grade")), row.text("letter")};
            m_classes.insert(keyOf(name), {row.id<SchoolClass>("id"), name, row.id<Staff>("teacher_id"),
                                           row.number("version")});
        });
}

QDate ImportSession::changeDay(const QDate& begun) const
{
    if (m_from > begun)
        return m_from;
    return std::max(begun, today());
}

const ImportSession::KnownClass* ImportSession::findClass(const ClassName& name) const
{
    const auto found = m_classes.constFind(keyOf(name));
    return found == m_classes.constEnd() ? nullptr : &*found;
}

const ImportSession::KnownClass* ImportSession::findClass(Id<SchoolClass> id) const
{
    for (const KnownClass& each : m_classes)
        if (each.id == id)
            return &each;
    return nullptr;
}

ImportSession::KnownClass ImportSession::ensureClass(const ClassName& name)
{
    if (const KnownClass* known = findClass(name))
        return *known;
    KnownClass made{{nextPreviewId()}, name, {}, 1};
    if (m_writing) {
        ClassLine line;
        line.year = m_year;
        line.grade = name.grade;
        line.letter = name.letter;
        if (const auto old = ClassRepository::find(m_scope, m_year, name.grade, name.letter))
            line.id = old->id; // an undone import left it
        made.id = ClassRepository::save(m_writing->grant, m_writing->scope, line);
        const auto now = ClassRepository::read(m_scope, made.id, today()).value_or(ClassLine{});
        made.version = now.version;
        audit(QStringLiteral("class.added"), QStringLiteral("class"), made.id.value, {}, auditJson(now));
    }
    note(QStringLiteral("class"), made.id.value, true, made.version, {});
    m_classes.insert(keyOf(name), made);
    return made;
}

void ImportSession::setTeacher(const KnownClass& schoolClass, Id<Staff> teacher)
{
    KnownClass& known = m_classes[keyOf(schoolClass.name)];
    known.teacher = teacher;
    if (!m_writing) {
        note(QStringLiteral("class"), known.id.value, false, 0, {});
        return;
    }
    const auto before = ClassRepository::read(m_scope, known.id, today()).value_or(ClassLine{});
    ClassLine line = before;
    line.teacher = teacher;
    ClassRepository::save(m_writing->grant, m_writing->scope, line);
    const auto now = ClassRepository::read(m_scope, known.id, today()).value_or(ClassLine{});
    known.version = now.version;
    audit(QStringLiteral("class.changed"), QStringLiteral("class"), known.id.value, auditJson(before),
          auditJson(now));
    note(QStringLiteral("class"), known.id.value, false, now.version, auditJson(ClassState{before}));
}

QList<KnownStaff>& ImportSession::staff()
{
    if (m_staff)
        return *m_staff;
    m_staff.emplace();
    m_scope
        .statement(
            "SELECT s.id, s.external_id, s.position, s.hired_on, s.dismissed_on, s.version, p.last_name, "
            "p.first_name, p.middle_name, p.sex, p.birth_date, p.snils, p.phone, p.email, p.address "
            "FROM staff s JOIN person p ON p.id = s.person_id WHERE s.withdrawn = 0 ORDER BY s.id")
        .each([&](const storage::Row& row) {
            KnownStaff known;
            known.card = {row.id<Staff>("id"),  PersonRepository::read(row), row.text("position"),
                          row.date("hired_on"), row.date("dismissed_on"),    row.number("version")};
            known.externalId = row.text("external_id");
            known.key = foldName(fullName(known.card.person.name));
            m_staff->append(known);
        });
    return *m_staff;
}

ImportSession::FoundStaff ImportSession::findStaff(const QString& text)
{
    const QString key = foldName(text);
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    FoundStaff exact;
    FoundStaff initials;
    const auto take = [](FoundStaff& found, Id<Staff> id) {
        found.ambiguous = bool(found.id);
        found.id = id;
    };
    for (const KnownStaff& each : staff()) {
        if (!each.externalId.isEmpty() && each.externalId == text)
            return {each.card.id, false};
        if (each.card.dismissedOn.isValid() && each.card.dismissedOn <= today())
            continue;
        if (each.key == key)
            take(exact, each.card.id);
        // «Иванова А. П.»: each word begins a part of the name, in order.
        const QStringList parts = each.key.split(u' ', Qt::SkipEmptyParts);
        bool fits = words.size() >= 2 && words.size() <= parts.size();
        for (qsizetype i = 0; fits && i < words.size(); ++i)
            fits = words.at(i).size() == 1 && i > 0 ? parts.at(i).startsWith(words.at(i))
                                                    : parts.at(i) == words.at(i);
        if (fits)
            take(initials, each.card.id);
    }
    return exact.id ? exact : initials;
}

void ImportSession::note(const QString& kind, qint64 id, bool created, qint64 versionAfter,
                         const QByteArray& oldValue)
{
    touch(kind, id);
    if (m_writing)
        ImportRepository::note(m_writing->grant, m_writing->scope, m_writing->act, ++m_writing->notes,
                               {kind, id, created, versionAfter, oldValue});
}

void ImportSession::audit(const QString& action, const QString& subject, qint64 id, const QByteArray& before,
                          const QByteArray& after)
{
    if (m_writing)
        m_writing->scope.audit(
            {action, subject, id, QStringLiteral("import"), m_writing->act.value, before, after});
}

} // namespace zvonok::server
