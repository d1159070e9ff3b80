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
    return typed;
}

QList<QList<ImportRow>> importSlices(const QList<PreviewRow>& rows, qsizetype mostOfSlice)
{
    QList<QList<ImportRow>> slices;
    for (const PreviewRow& row : rows) {
        if (row.refused)
            continue;
        if (slices.isEmpty() || slices.constLast().size() >= mostOfSlice)
            slices.append(QList<ImportRow>());
        slices.last().append(toImportRow(row));
    }
    return slices;
}

} // namespace zvonok::client
