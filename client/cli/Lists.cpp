// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/Lists.h"

#include "client/cli/PatternFile.h"
#include "client/tables/GuardianText.h"
#include "common/Protocol.h"
#include "common/people/SearchKey.h"
#include "common/reports/ReportBuilder.h"

#include <QHash>

namespace zvonok::client {

namespace {

// What stands behind the fields of a record, by name.
using FurtherCells = QHash<qint64, QHash<QString, QString>>; // by the record's id

// One column per field of the record, named as the protocol names it: what is exported can be read back.
template <wire::Record T>
ExportedList listOf(const QString& title, const QList<T>& records, const QStringList& furtherNames = {},
                    const FurtherCells& further = {})
{
    ExportedList list;
    QStringList names;
    wire::forEachField<T>([&](const auto& each) { names.append(wire::detail::text(each.name)); });
    reports::TableBuilder table;
    table.columns(int(names.size() + furtherNames.size()), reports::CellKind::Text, 0)
        .header(names + furtherNames);
    for (const T& record : records) {
        QJsonObject json = wire::toJson(record);
        QList<reports::Cell> cells;
        for (const QString& name : std::as_const(names)) {
            const QJsonValue value = json.value(name);
            QString text = value.toVariant().toString();
            if (value.isArray()) {
                QStringList items;
                const QJsonArray inner = value.toArray();
                for (const QJsonValue item : inner)
                    items.append(item.toVariant().toString());
                text = items.join(QStringLiteral(", "));
            } else if (value.isObject()) {
                // A name in parts is one cell.
                const QJsonObject parts = value.toObject();
                text = fullName({parts.value(QStringLiteral("lastName")).toString(),
                                 parts.value(QStringLiteral("firstName")).toString(),
                                 parts.value(QStringLiteral("middleName")).toString()});
            }
            cells.append(reports::textCell(text));
        }
        if constexpr (requires { record.id.value; }) {
            const QHash<QString, QString> its = further.value(record.id.value);
            for (const QString& name : furtherNames) {
                cells.append(reports::textCell(its.value(name)));
                if (its.contains(name))
                    json.insert(name, its.value(name));
            }
        }
        list.rows.append(json);
        table.row(cells);
    }
    reports::ReportBuilder report(title);
    report.section(title, false).table(table);
    list.document = report.build();
    return list;
}

template <class Req, class Items>
Result<ExportedList> ask(SyncLink& link, const QString& kind, const Req& request, Items items)
{
    const auto reply = link.call(request);
    if (!reply)
        return tl::unexpected(reply.error());
    return listOf(kind, (*reply).*items);
}

// As people write it where an import reads the same parts out of it, else with the parts kept apart.
QString readableName(const PersonName& name, const RussianWords& words)
{
    const QString text = fullName(name);
    return guardianName(text, words).name == name
               ? text
               : QString(name.lastName % u'|' % name.firstName % u'|' % name.middleName);
}

// A guardian in a cell with others, as an import reads it.
QString contactText(const GuardianContact& contact)
{
    QString kinship; // as resources/import/words.json has it
    for (const auto& each : enumNames(Kinship{}))
        if (each.value == contact.kinship && contact.kinship != Kinship::Other &&
            contact.kinship != Kinship::FosterParent)
            kinship = wire::detail::text(each.name) + u' ';
    const PersonName& name = contact.name;
    QStringList parts{QString(kinship % name.lastName % u'|' % name.firstName % u'|' % name.middleName)};
    for (const QString& each : {contact.phone, contact.email})
        if (!each.isEmpty())
            parts.append(QString(each).replace(u';', u','));
    return parts.join(QStringLiteral(", "));
}

// Columns of the guardians of today under the names that an import of pupils knows: one mother, one father,
// and whoever else there is. Only who may see contacts gets them.
Result<ExportedList> pupilsWithGuardians(SyncLink& link, const QString& kind)
{
    const auto pupils = link.call(ListPupils{{}, {}, true});
    if (!pupils)
        return tl::unexpected(pupils.error());
    const auto contacts = link.call(ListGuardianContacts{});
    if (!contacts && contacts.error().code != FailureCode::NotSupported) // a server of before
        return tl::unexpected(contacts.error());
    if (!contacts || contacts->contacts.isEmpty())
        return listOf(kind, pupils->pupils);
    QHash<qint64, QList<GuardianContact>> byPupil;
    for (const GuardianContact& each : contacts->contacts)
        byPupil[each.pupil.value].append(each);
    const RussianWords words;
    FurtherCells cells;
    for (auto pupil = byPupil.cbegin(); pupil != byPupil.cend(); ++pupil) {
        QHash<QString, QString>& its = cells[pupil.key()];
        const auto alone = [&its, &words](Kinship column, const GuardianContact& contact) {
            const auto put = [&](const char* leaf, const QString& text) {
                if (!text.isEmpty())
                    its.insert(guardianField(column, QLatin1String(leaf)), text);
            };
            put("name", readableName(contact.name, words));
            put("phone", contact.phone);
            put("email", contact.email);
            put("workPlace", contact.workPlace);
        };
        QList<GuardianContact> others;
        for (const GuardianContact& each : *pupil)
            if ((each.kinship == Kinship::Mother || each.kinship == Kinship::Father) &&
                !its.contains(guardianField(each.kinship, QStringLiteral("name"))))
                alone(each.kinship, each);
            else
                others.append(each);
        QStringList texts;
        for (const GuardianContact& each : std::as_const(others))
            texts.append(contactText(each));
        if (others.size() == 1 && others.constFirst().kinship == Kinship::Other)
            alone(Kinship::Other, others.constFirst());
        else if (!texts.isEmpty())
            its.insert(guardianField(Kinship::Other, QStringLiteral("name")),
                       texts.join(QStringLiteral("; ")));
    }
    QStringList names;
    for (const Kinship column : {Kinship::Mother, Kinship::Father, Kinship::Other})
        for (const char* leaf : {"name", "phone", "email", "workPlace"})
            names.append(guardianField(column, QLatin1String(leaf)));
    return listOf(kind, pupils->pupils, names, cells);
}

} // namespace

QStringList exportKinds()
{
    return {QStringLiteral("pupils"), QStringLiteral("staff"),   QStringLiteral("classes"),
            QStringLiteral("groups"), QStringLiteral("pattern"), QStringLiteral("accounts"),
            QStringLiteral("audit")};
}

Result<ExportedList> exportList(SyncLink& link, const QString& kind)
{
    if (kind == QLatin1String("pupils"))
        return pupilsWithGuardians(link, kind);
    if (kind == QLatin1String("staff"))
        return ask(link, kind, ListStaff{true}, &StaffList::staff);
    if (kind == QLatin1String("classes"))
        return ask(link, kind, ListClasses{}, &ClassList::classes);
    if (kind == QLatin1String("groups"))
        return ask(link, kind, ListGroups{}, &GroupList::groups);
    if (kind == QLatin1String("pattern"))
        return exportPattern(link);
    if (kind == QLatin1String("accounts"))
        return ask(link, kind, ListAccounts{}, &AccountList::accounts);
    if (kind != QLatin1String("audit"))
        return fail(FailureCode::NotFound, QStringLiteral("kind"), {kind});
    // Page by page to the first line.
    QList<AuditLine> lines;
    ReadAudit request;
    request.most = 2000;
    for (;;) {
        const auto page = link.call(request);
        if (!page)
            return tl::unexpected(page.error());
        if (page->lines.isEmpty())
            return listOf(kind, lines);
        lines += page->lines;
        request.before = lines.last().sequence;
    }
}

} // namespace zvonok::client
