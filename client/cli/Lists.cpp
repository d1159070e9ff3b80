// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/Lists.h"

#include "common/Protocol.h"
#include "common/people/SearchKey.h"
#include "common/reports/ReportBuilder.h"

namespace zvonok::client {

namespace {

// One column per field of the record, named as the protocol names it: what is exported can be read back.
template <wire::Record T>
ExportedList listOf(const QString& title, const QList<T>& records)
{
    ExportedList list;
    QStringList names;
    wire::forEachField<T>([&](const auto& each) { names.append(wire::detail::text(each.name)); });
    reports::TableBuilder table;
    table.columns(int(names.size()), reports::CellKind::Text, 0).header(names);
    for (const T& record : records) {
        const QJsonObject json = wire::toJson(record);
        list.rows.append(json);
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

} // namespace

QStringList exportKinds()
{
    return {QStringLiteral("pupils"), QStringLiteral("staff"),    QStringLiteral("classes"),
            QStringLiteral("groups"), QStringLiteral("accounts"), QStringLiteral("audit")};
}

Result<ExportedList> exportList(SyncLink& link, const QString& kind)
{
    if (kind == QLatin1String("pupils"))
        return ask(link, kind, ListPupils{{}, {}, true}, &PupilList::pupils);
    if (kind == QLatin1String("staff"))
        return ask(link, kind, ListStaff{true}, &StaffList::staff);
    if (kind == QLatin1String("classes"))
        return ask(link, kind, ListClasses{}, &ClassList::classes);
    if (kind == QLatin1String("groups"))
        return ask(link, kind, ListGroups{}, &GroupList::groups);
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
