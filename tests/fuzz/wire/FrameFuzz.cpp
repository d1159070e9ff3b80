// SPDX-License-Identifier: GPL-3.0-or-later
// Frames from a stranger, in pieces: never a crash, never more memory than the limits allow.
#include "common/wire/Frame.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace zvonok::wire;
    if (size == 0)
        return 0;
    const QByteArrayView all(data + 1, qsizetype(size) - 1);
    FrameReader reader(maxFrameBeforeLogin);
    const qsizetype step = 1 + data[0];
    for (qsizetype at = 0; at < all.size(); at += step) {
        reader.append(all.sliced(at, qMin(step, all.size() - at)));
        for (;;) {
            const auto frame = reader.next();
            if (!frame)
                return 0;
            if (!*frame)
                break;
            if ((*frame)->body.size() > qsizetype(maxFrameBeforeLogin) * 16)
                __builtin_trap();
        }
    }
    return 0;
}
