// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking line to the server for programs without an event loop of their own: the command line, trials of
// load. The desktop client never uses it. One thread.
#pragma once

#include "common/base/Result.h"
#include "common/wire/Codec.h"
#include "common/wire/Frame.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

class QSslSocket;

namespace zvonok::client {

class SyncLink
{
public:
    // done, total, what.
    using Progress = std::function<void(qint64, qint64, const QString&)>;

    SyncLink();
    ~SyncLink();
    Q_DISABLE_COPY_MOVE(SyncLink)

    // fingerprint: SHA-256 of the server's public key that is expected (Fingerprint.h); empty: any, for the
    // caller to compare with serverFingerprint() before anything secret is sent. CertificateChanged where it
    // is another; ConnectionRefused {reason} where nobody answers.
    Result<Nothing> open(const QString& host, quint16 port, const QByteArray& fingerprint,
                         int timeoutMs = 15000);
    QByteArray serverFingerprint() const { return m_fingerprint; }
    void close();

    template <wire::Request Req>
    Result<typename Req::Reply> call(const Req& request, const Progress& progress = {})
    {
        const bool command = Req::message.kind == wire::MessageKind::Command;
        auto body = callRaw(Req::message.number, command ? newCommandId() : QByteArray(),
                            wire::encode(request), progress);
        if (!body)
            return tl::unexpected(body.error());
        return wire::decode<typename Req::Reply>(*body);
    }
    // The body of the reply. Waits as long as progress comes, else timeoutMs of open().
    Result<QByteArray> callRaw(quint16 number, const QByteArray& commandId, const QByteArray& body,
                               const Progress& progress = {});
    static QByteArray newCommandId();

private:
    Result<wire::Frame> next();

    std::unique_ptr<QSslSocket> m_socket;
    wire::FrameReader m_reader{wire::maxReplyFrame};
    QByteArray m_fingerprint;
    quint32 m_last = 0;
    int m_timeoutMs = 15000;
};

} // namespace zvonok::client
