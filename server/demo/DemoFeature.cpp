// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/DemoFeature.h"

#include "server/demo/DemoWriter.h"

namespace zvonok::server {

Result<DemoMade> MakeDemoSchoolHandler::run(const Grant<MakeDemoSchool>& grant, WorkScope& scope)
{
    const MakeDemoSchool& request = grant.request();
    if (request.pupils < 1 || request.pupils > 20000)
        return fail(FailureCode::InvalidInput, QStringLiteral("pupils"), {QStringLiteral("1–20000")});
    if (request.years < 1 || request.years > 20)
        return fail(FailureCode::InvalidInput, QStringLiteral("years"), {QStringLiteral("1–20")});
    DemoWriter writer(DemoData::shipped(), {request.pupils, request.years, request.seed,
                                            request.today.isValid() ? request.today : scope.clock().today()});
    auto people = scope.commit([&](storage::WriteScope& write) -> Result<Nothing> {
        if (!DemoWriter::isEmpty(write))
            return fail(FailureCode::AlreadyExists, QStringLiteral("pupils"));
        writer.writePeople(grant, write);
        return Nothing{};
    });
    if (!people)
        return tl::unexpected(people.error());
    for (int i = 0; i < writer.classYears(); ++i) {
        auto one = scope.commit([&](storage::WriteScope& write) -> Result<Nothing> {
            writer.writeClassYear(grant, write, i);
            return Nothing{};
        });
        if (!one)
            return tl::unexpected(one.error());
        scope.progress(i + 1, writer.classYears(), {});
        if (scope.cancelled())
            return fail(FailureCode::Cancelled);
    }
    const QString plain = newPassword();
    const DemoWriter::Password password{plain, hash(plain)};
    auto accounts = scope.commit([&](storage::WriteScope& write) -> Result<Nothing> {
        writer.writeAccounts(grant, write, password);
        return Nothing{};
    });
    if (!accounts)
        return tl::unexpected(accounts.error());
    return writer.made();
}

DemoHandlers demoHandlers(std::function<QString(const QString&)> hash, std::function<QString()> newPassword)
{
    return DemoHandlers(MakeDemoSchoolHandler{std::move(hash), std::move(newPassword)});
}

} // namespace zvonok::server
