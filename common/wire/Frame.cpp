// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/Frame.h"

#include <QtEndian>

#include <zstd.h>

#include <memory>

namespace zvonok::wire {

namespace {

constexpr int headerSize = 12; // with the length
constexpr quint8 flagZstd = 1;
constexpr quint8 flagCommandId = 2;

// Making a context costs more than a small body: one is kept per thread.
struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

QByteArray compressed(const QByteArray& body)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(body.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compressCCtx(context.get(), out.data(), std::size_t(out.size()),
                                               body.constData(), std::size_t(body.size()), 1);
    if (ZSTD_isError(size))
        return body;
    out.resize(qsizetype(size));
    return out;
}

Result<QByteArray> decompressed(QByteArrayView body, int limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(body.data(), std::size_t(body.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR)
        return fail(FailureCode::MalformedMessage);
    // Sixteen times is more than any honest page reaches; a bomb claims thousands.
    if (size > static_cast<unsigned long long>(limit) * 16)
        return fail(FailureCode::LimitExceeded);
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context{ZSTD_createDCtx()};
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const std::size_t got = ZSTD_decompressDCtx(context.get(), out.data(), std::size_t(out.size()),
                                                body.data(), std::size_t(body.size()));
    if (ZSTD_isError(got) || got != size)
        return fail(FailureCode::MalformedMessage);
    return out;
}

} // namespace

QByteArray encodeFrame(const Frame& frame)
{
    quint8 flags = 0;
    QByteArray body = frame.body;
    if (body.size() > compressAbove) {
        QByteArray smaller = compressed(body);
        if (smaller.size() < body.size()) {
            body = std::move(smaller);
            flags |= flagZstd;
        }
    }
    if (!frame.commandId.isEmpty())
        flags |= flagCommandId;
    const qsizetype size = headerSize + frame.commandId.size() + body.size();
    QByteArray out(size, Qt::Uninitialized);
    char* at = out.data();
    qToLittleEndian<quint32>(quint32(size - 4), at);
    at[4] = char(frame.kind);
    at[5] = char(flags);
    qToLittleEndian<quint16>(frame.message, at + 6);
    qToLittleEndian<quint32>(frame.request, at + 8);
    std::copy(frame.commandId.cbegin(), frame.commandId.cend(), at + headerSize);
    std::copy(body.cbegin(), body.cend(), at + headerSize + frame.commandId.size());
    return out;
}

Result<std::optional<Frame>> FrameReader::next()
{
    const qsizetype have = buffered();
    const char* at = m_buffer.constData() + m_at;
    if (have < 4)
        return std::nullopt;
    const quint32 length = qFromLittleEndian<quint32>(at);
    if (length > quint32(m_limit))
        return fail(FailureCode::LimitExceeded, {}, {QString::number(m_limit)});
    if (length < headerSize - 4)
        return fail(FailureCode::MalformedMessage);
    if (have < qsizetype(length) + 4)
        return std::nullopt;

    const auto kind = quint8(at[4]);
    const auto flags = quint8(at[5]);
    if (kind < quint8(FrameKind::Request) || kind > quint8(FrameKind::Pong) ||
        (flags & ~(flagZstd | flagCommandId)) != 0)
        return fail(FailureCode::MalformedMessage);
    Frame frame;
    frame.kind = FrameKind(kind);
    frame.message = qFromLittleEndian<quint16>(at + 6);
    frame.request = qFromLittleEndian<quint32>(at + 8);
    QByteArrayView rest(at + headerSize, qsizetype(length) + 4 - headerSize);
    if ((flags & flagCommandId) != 0) {
        if (rest.size() < commandIdSize)
            return fail(FailureCode::MalformedMessage);
        frame.commandId = rest.first(commandIdSize).toByteArray();
        rest = rest.sliced(commandIdSize);
    }
    if ((flags & flagZstd) != 0) {
        auto body = decompressed(rest, m_limit);
        if (!body)
            return tl::unexpected(body.error());
        frame.body = std::move(*body);
    } else {
        frame.body = rest.toByteArray();
    }
    m_at += qsizetype(length) + 4;
    if (m_at == m_buffer.size()) {
        m_buffer.clear();
        m_at = 0;
    } else if (m_at > 64 * 1024) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    return frame;
}

} // namespace zvonok::wire
