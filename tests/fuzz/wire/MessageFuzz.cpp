// SPDX-License-Identifier: GPL-3.0-or-later
// The body of any message from a stranger: refused, or decoded to what encodes and decodes to itself.
#include "tests/support/EveryMessage.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace zvonok::tests;
    if (size == 0)
        return 0;
    const AnyMessage& message = everyMessage()[data[0] % everyMessage().size()];
    const auto once = message.again(QByteArrayView(data + 1, qsizetype(size) - 1));
    if (!once)
        return 0;
    const auto twice = message.again(*once);
    if (!twice || *twice != *once)
        __builtin_trap();
    return 0;
}
