// SPDX-License-Identifier: GPL-3.0-or-later
// What a function that may fail returns. std::expected needs C++23 library support that clang 14 lacks.
#pragma once

#include "common/base/Failure.h"

#include <tl/expected.hpp>

namespace zvonok {

template <class T>
using Result = tl::expected<T, Failure>;

// The value of a Result that has nothing to tell but success.
struct Nothing {
    bool operator==(const Nothing&) const = default;
};

[[nodiscard]] inline tl::unexpected<Failure> fail(FailureCode code, const QString& field = {},
                                                  const QStringList& arguments = {})
{
    return tl::unexpected<Failure>(Failure{code, field, arguments, {}});
}

} // namespace zvonok
