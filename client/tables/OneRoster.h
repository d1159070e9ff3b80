// SPDX-License-Identifier: GPL-3.0-or-later
// A OneRoster 1.1 or 1.2 bundle (a folder or zip of CSV files, read by TableSource) turned into the tables
// that an import of pupils, staff, classes or groups takes, with our field names as headings. Ids of the
// source are kept, so that a second import finds everybody again. Any lane.
#pragma once

#include "client/tables/RussianWords.h"
#include "client/tables/Table.h"
#include "common/people/ImportMessages.h"

#include <QHash>
#include <QMap>

namespace zvonok::client {

class OneRoster
{
public:
    static bool isBundle(const QList<Table>& tables); // users.csv and orgs.csv or a manifest are there
    // By its headings, one CSV file of a bundle. Alone it cannot be understood: in users.csv teachers and
    // parents stand among the pupils, and who is in which class is told elsewhere.
    static bool isPart(const Table& table);

    OneRoster(const QList<Table>& tables, const RussianWords& words);

    // Notes of the table say what was left out: toBeDeleted, unknownReference, notAStudent, agentNoGuardian.
    // Pupils come with their guardians in one column, as readGuardians() takes it.
    Table tableFor(ImportKind kind) const;
    QString version() const { return m_version; } // 1.1, 1.2 …; empty when the bundle does not tell

private:
    struct Record {
        int sourceRow = 0;
        QMap<QString, QString> values; // by heading in small letters, spelling mistakes mended

        QString value(const char* name) const { return values.value(QLatin1String(name)); }
        QStringList list(const char* name) const; // "09,10,11"
    };
    enum class Role { Other, Student, Staff };

    QList<Record> readRecords(const Table& table) const;
    Role roleOf(const Record& user, QString* position) const;
    QString guardianRoleOf(const Record& user) const;                            // empty: none
    QHash<QString, QStringList> guardiansByPupil(QList<TableNote>* notes) const; // ids by id
    QString contactOf(const Record& guardian) const;
    QString homeroomOf(const QString& userId) const;
    QString classNameOf(const Record& user) const;
    Table pupils() const;
    Table staff() const;
    Table classes() const;
    Table groups() const;

    const RussianWords& m_words;
    QString m_fileName;
    QString m_version;
    QMap<QString, QList<Record>> m_records; // by file: users, classes …
    QHash<QString, Record> m_users;
    QHash<QString, Record> m_demographics;
    QHash<QString, QStringList> m_roles; // of 1.2: user → roles, the primary one first
    QHash<QString, Record> m_classes;
    QHash<QString, Record> m_courses;
    QHash<QString, QList<Record>> m_enrollmentsByUser;
    QHash<QString, QList<Record>> m_enrollmentsByClass;
    QList<TableNote> m_notes;
};

} // namespace zvonok::client
