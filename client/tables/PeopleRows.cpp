// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/PeopleRows.h"

namespace zvonok::client {

ImportRow toImportRow(const PreviewRow& row)
{
    ImportRow typed;
    typed.sourceRow = row.sourceRow;
    typed.externalId = row.text("externalId");
    typed.person.name = {row.text("lastName"), row.text("firstName"), row.text("middleName")};
    typed.person.sex = static_cast<Sex>(row.values.value(QStringLiteral("sex")).toInt());
    typed.person.birthDate = row.values.value(QStringLiteral("birthDate")).toDate();
    typed.person.snils = row.text("snils");
    typed.person.phone = row.text("phone");
    typed.person.email = row.text("email");
    typed.person.address = row.text("address");
    typed.className = row.text("className");
    typed.fileNumber = row.text("fileNumber");
    typed.position = row.text("position");
    typed.groupName = row.text("groupName");
    typed.subjectName = row.text("subjectName");
    typed.teacherName = row.text("teacherName");
    typed.memberNames = row.values.value(QStringLiteral("memberNames")).toStringList();
    typed.guardians = row.guardians;
    return typed;
}

namespace {

constexpr qsizetype mostBytesOfSlice = 512 * 1024; // half of what a request may weigh

// At most, as the wire has it.
qsizetype weight(const ImportRow& row)
{
    qsizetype characters = row.externalId.size() + row.person.name.lastName.size() +
                           row.person.name.firstName.size() + row.person.name.middleName.size() +
                           row.person.phone.size() + row.person.email.size() + row.person.address.size() +
                           row.position.size() + row.groupName.size() + row.subjectName.size() +
                           row.teacherName.size();
    for (const QString& member : row.memberNames)
        characters += member.size() + 2;
    for (const ImportGuardian& each : row.guardians)
        characters += each.name.lastName.size() + each.name.firstName.size() + each.name.middleName.size() +
                      each.phone.size() + each.email.size() + each.workPlace.size() + 20;
    return 3 * characters + 100;
}

} // namespace

QList<QList<ImportRow>> importSlices(const QList<PreviewRow>& rows, qsizetype mostOfSlice)
{
    QList<QList<ImportRow>> slices;
    qsizetype bytes = 0;
    for (const PreviewRow& row : rows) {
        if (row.refused)
            continue;
        const ImportRow typed = toImportRow(row);
        bytes += weight(typed);
        if (slices.isEmpty() || slices.constLast().size() >= mostOfSlice || bytes > mostBytesOfSlice) {
            slices.append(QList<ImportRow>());
            bytes = weight(typed);
        }
        slices.last().append(typed);
    }
    return slices;
}

} // namespace zvonok::client
