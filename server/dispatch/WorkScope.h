// SPDX-License-Identifier: GPL-3.0-or-later
// What a handler of the work pool gets: no transaction of its own, but short reads and one commit on the
// lanes that own them, progress and cancel. Work lane; blocks its own thread only.
#pragma once

#include "server/storage/ReadScope.h"
#include "server/storage/WriteScope.h"

#include <functional>

namespace zvonok::server {

class WorkScope
{
public:
    virtual ~WorkScope() = default;

    // Runs f on the read pool and waits. f: Result<T>(storage::ReadScope&).
    template <class F>
    auto read(F f) -> std::invoke_result_t<F&, storage::ReadScope&>
    {
        using R = std::invoke_result_t<F&, storage::ReadScope&>;
        std::optional<R> result;
        const Failure failure = readBlocking([&](storage::ReadScope& scope) { result.emplace(f(scope)); });
        return result ? std::move(*result) : R(tl::unexpected(failure));
    }
    // Runs f on the write lane, in one job, under the request's command id: sent again, it has no second
    // effect. The rule has been checked again in the same transaction. f: Result<T>(storage::WriteScope&).
    template <class F>
    auto commit(F f) -> std::invoke_result_t<F&, storage::WriteScope&>
    {
        using R = std::invoke_result_t<F&, storage::WriteScope&>;
        std::optional<R> result;
        const Failure failure = writeBlocking([&](storage::WriteScope& scope) -> Result<Nothing> {
            result.emplace(f(scope));
            if (!*result)
                return tl::unexpected(result->error());
            return Nothing{};
        });
        if (result && (!*result || failure.code == FailureCode::Unknown))
            return std::move(*result);
        return R(tl::unexpected(failure));
    }
    // done of total; the client shows it.
    virtual void progress(qint64 done, qint64 total, const QString& what) = 0;
    virtual bool cancelled() const = 0;
    virtual const Clock& clock() const = 0;

protected:
    // Unknown: it went well.
    virtual Failure readBlocking(const std::function<void(storage::ReadScope&)>& f) = 0;
    virtual Failure writeBlocking(const std::function<Result<Nothing>(storage::WriteScope&)>& f) = 0;
};

} // namespace zvonok::server
