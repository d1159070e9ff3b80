// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this is compiled for a sanitizer: memory is then no measure.
#pragma once

#ifndef __has_feature // only clang has it
#define __has_feature(feature) 0
#endif

namespace zvonok::tests {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || __has_feature(address_sanitizer) ||     \
    __has_feature(thread_sanitizer)
inline constexpr bool underSanitizer = true;
#else
inline constexpr bool underSanitizer = false;
#endif

} // namespace zvonok::tests
