// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/SyncLink.h"

#include "common/base/Fingerprint.h"
#include "common/wire/FailureRecord.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace zvonok::client {

SyncLink::SyncLink() = default;

SyncLink::~SyncLink() { close(); }

void SyncLink::close()
{
    if (m_socket) {
        m_socket->disconnectFromHost();
        m_socket.reset();
    }
}

Result<Nothing> SyncLink::open(const QString& host, quint16 port, const QByteArray& fingerprint,
                               int timeoutMs)
{
    m_timeoutMs = timeoutMs;
    m_reader = wire::FrameReader(wire::maxReplyFrame);
    m_socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setCaCertificates({});
    // The key itself is compared below: no authority vouches for a school's own server.
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_socket->setSslConfiguration(configuration);
    m_socket->connectToHostEncrypted(host, port);
    if (!m_socket->waitForEncrypted(timeoutMs)) {
        const QString reason = m_socket->errorString();
        m_socket.reset();
        return fail(FailureCode::ConnectionRefused, {}, {host, QString::number(port), reason});
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_fingerprint = fingerprintOf(m_socket->peerCertificate().publicKey().toDer());
    if (!fingerprint.isEmpty() && fingerprint != m_fingerprint) {
        m_socket.reset();
        return fail(FailureCode::CertificateChanged, {},
                    {fingerprintText(fingerprint), fingerprintText(m_fingerprint)});
    }
    return Nothing{};
}

QByteArray SyncLink::newCommandId()
{
    QByteArray id;
    for (int i = 0; i < wire::commandIdSize / 8; ++i) {
        const quint64 part = QRandomGenerator::system()->generate64();
        id.append(QByteArray::fromRawData(reinterpret_cast<const char*>(&part), sizeof part));
    }
    return id;
}

Result<wire::Frame> SyncLink::next()
{
    QElapsedTimer since;
    since.start();
    for (;;) {
        auto frame = m_reader.next();
        if (!frame)
            return tl::unexpected(frame.error());
        if (*frame)
            return std::move(**frame);
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(1000)) {
            if (m_socket->state() != QAbstractSocket::ConnectedState)
                return fail(FailureCode::ConnectionLost, {}, {m_socket->errorString()});
            if (since.elapsed() > m_timeoutMs)
                return fail(FailureCode::TimedOut);
        }
        m_reader.append(m_socket->readAll());
    }
}

Result<QByteArray> SyncLink::callRaw(quint16 number, const QByteArray& commandId, const QByteArray& body,
                                     const Progress& progress)
{
    if (!m_socket)
        return fail(FailureCode::ConnectionLost);
    wire::Frame request;
    request.kind = wire::FrameKind::Request;
    request.message = number;
    request.request = ++m_last;
    request.commandId = commandId;
    request.body = body;
    m_socket->write(wire::encodeFrame(request));
    m_socket->flush();
    for (;;) {
        auto frame = next();
        if (!frame)
            return tl::unexpected(frame.error());
        switch (frame->kind) {
        case wire::FrameKind::Ping: {
            wire::Frame pong = *frame;
            pong.kind = wire::FrameKind::Pong;
            m_socket->write(wire::encodeFrame(pong));
            m_socket->flush();
            break;
        }
        case wire::FrameKind::Progress:
            if (frame->request == m_last && progress) {
                const QList<QByteArray> parts = frame->body.split(' ');
                progress(
                    parts.value(0).toLongLong(), parts.value(1).toLongLong(),
                    QString::fromUtf8(frame->body.mid(parts.value(0).size() + parts.value(1).size() + 2)));
            }
            break;
        case wire::FrameKind::Reply:
            if (frame->request == m_last)
                return frame->body;
            break;
        case wire::FrameKind::Failure:
            if (frame->request == m_last)
                return tl::unexpected(wire::decodeFailure(frame->body));
            break;
        case wire::FrameKind::Request:
        case wire::FrameKind::Change:
        case wire::FrameKind::Cancel:
        case wire::FrameKind::Pong:
            break;
        }
    }
}

} // namespace zvonok::client
