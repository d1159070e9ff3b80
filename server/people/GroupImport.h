// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that name groups: subject (by the dictionary, made when missing), class, teacher, members. A group
// without members and without a name is the whole class. Lane of the session.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "server/people/ImportSession.h"
#include "server/people/ImportState.h"
#include "server/people/SubjectNames.h"

#include <QMultiHash>

namespace zvonok::server {

class GroupImport
{
public:
    explicit GroupImport(ImportSession& session);
    ImportRowResult take(const ImportRow& row);

private:
    struct Known {
        Id<Group> id;
        QString externalId;
        bool wholeClass = true;
        QSet<qint64> teachers; // whose stretch is open
        QSet<qint64> members;
    };
    struct KnownPupil {
        qint64 id = 0;
        Id<SchoolClass> schoolClass;
    };
    struct Wanted {
        qint64 subject = 0;
        SubjectNames::Name subjectName;
        std::optional<ClassName> className;
        QString name;
        Id<Staff> teacher;
        QSet<qint64> members;
        bool wholeClass = true;
    };
    // The refusal, or nothing.
    std::optional<ImportRowResult> read(const ImportRow& row, Wanted& wanted);
    ImportRowResult create(const ImportRow& row, const Wanted& wanted);
    ImportRowResult change(const ImportRow& row, const Wanted& wanted, Known& group);
    qint64 ensureSubject(const SubjectNames::Name& name);
    void insertGroup(const Wanted& wanted, Id<SchoolClass> schoolClass, Known& group);
    // Closes and opens stretches so that exactly these are open.
    void setOpen(const char* table, Id<Group> group, const QSet<qint64>& now, const QSet<qint64>& wanted);
    QList<DatedRow> stretches(const char* table, Id<Group> group) const;
    static QString keyOf(qint64 subject, qint64 schoolClass, const QString& name);
    QByteArray auditOf(const Known& group, const QString& title) const;

    ImportSession& m_session;
    SubjectNames m_names;
    QHash<QString, qint64> m_subjects; // by folded canonical name
    QHash<QString, Known> m_groups;    // by keyOf
    QHash<QString, QString> m_keyByExternal;
    QMultiHash<QString, KnownPupil> m_pupilsByName;
    QHash<QString, qint64> m_pupilsByExternal;
};

} // namespace zvonok::server
