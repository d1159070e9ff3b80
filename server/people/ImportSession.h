// SPDX-License-Identifier: GPL-3.0-or-later
// One slice of an import, as a preview (nothing is written; what would be new gets negative ids) or for good.
// Knows the year, its classes and the staff, so that a row needs no query of its own. The kinds of import ask
// it; preview and import run the same code. Lane of the scope.
#pragma once

#include "common/people/ClassName.h"
#include "server/calendar/CalendarQueries.h"
#include "server/people/ImportRepository.h"

#include <QHash>
#include <QSet>

namespace zvonok::server {

struct KnownStaff {
    StaffCard card;
    QString externalId;
    QString key; // folded full name
};

// Refused, with the field and a reason word.
ImportRowResult refusedRow(const ImportRow& row, const QString& field, const QString& reason,
                           const QString& text);
ImportRowResult rowResult(const ImportRow& row, ImportOutcome outcome, qint64 id, const QString& field = {},
                          const QString& reason = {});

class ImportSession
{
public:
    // What writing needs; without it the session is a preview.
    struct Writing {
        const AnyGrant& grant;
        storage::WriteScope& scope;
        Id<ImportAct> act;
        qint64 notes; // that the act has already
    };

    // day: that memberships begin on; invalid: the first day of the school year.
    ImportSession(storage::ReadScope& scope, const QDate& day, std::optional<Writing> writing);

    storage::ReadScope& scope() const { return m_scope; }
    const std::optional<Writing>& writing() const { return m_writing; }
    QDate from() const { return m_from; }
    QDate today() const { return m_scope.today(); }
    Id<SchoolYear> year() const { return m_year; } // preview: none where it has yet to be made
    // The day on which a stretch that began on `begun` gives way to what the file says: the import's day,
    // where it lies after; else today; a stretch that has not begun gives way whole.
    QDate changeDay(const QDate& begun) const;

    struct KnownClass {
        Id<SchoolClass> id;
        ClassName name;
        Id<Staff> teacher;
        qint64 version = 0;
    };
    const KnownClass* findClass(const ClassName& name) const;
    const KnownClass* findClass(Id<SchoolClass> id) const;
    // Made where the year has none.
    KnownClass ensureClass(const ClassName& name);
    void setTeacher(const KnownClass& schoolClass, Id<Staff> teacher);

    QList<KnownStaff>& staff();
    // By external id, full name, or name with initials; more than one: {ambiguous}.
    struct FoundStaff {
        Id<Staff> id;
        bool ambiguous = false;
    };
    FoundStaff findStaff(const QString& text);

    void note(const QString& kind, qint64 id, bool created, qint64 versionAfter, const QByteArray& oldValue);
    void audit(const QString& action, const QString& subject, qint64 id, const QByteArray& before,
               const QByteArray& after);
    // Touched by an earlier row of this act.
    bool touched(const QString& kind, qint64 id) const { return m_touched.contains({kind, id}); }
    void touch(const QString& kind, qint64 id) { m_touched.insert({kind, id}); }
    qint64 nextPreviewId() { return --m_previewId; }

private:
    void loadClasses();

    storage::ReadScope& m_scope;
    std::optional<Writing> m_writing;
    Id<SchoolYear> m_year;
    QDate m_from;
    QHash<QString, KnownClass> m_classes; // by grade and letter key
    std::optional<QList<KnownStaff>> m_staff;
    QSet<std::pair<QString, qint64>> m_touched;
    qint64 m_previewId = 0;
};

} // namespace zvonok::server
