// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/PasswordSlips.h"

#include "common/reports/ReportBuilder.h"

namespace zvonok::client {

reports::ReportDocument PasswordSlips::document(const QList<OneTimePassword>& slips,
                                                const QString& schoolName)
{
    using reports::CellKind;
    // One row of the table is one line of scissors; a slip never breaks across pages.
    reports::TableBuilder table;
    table.columns(2, CellKind::Text, 90).rowHeight(34);
    const auto slip = [](const OneTimePassword& each) {
        const QString head = each.where.isEmpty() ? each.name : QString(each.name % u", " % each.where);
        return reports::textCell(head % u'\n' % tr("Login: %1").arg(each.login) % u'\n' %
                                     tr("One-time password: %1").arg(each.password) % u'\n' %
                                     tr("At the first login you choose your own password. Destroy this slip "
                                        "then."),
                                 reports::Align::Left);
    };
    for (qsizetype i = 0; i < slips.size(); i += 2)
        table.row({slip(slips.at(i)), i + 1 < slips.size() ? slip(slips.at(i + 1)) : reports::Cell{}});
    reports::ReportBuilder report(tr("One-time passwords"));
    report.organisation(schoolName)
        .paper(reports::Paper::A4, reports::Orientation::Portrait)
        .section(tr("Slips"), false)
        .table(table);
    return report.build();
}

} // namespace zvonok::client
