// SPDX-License-Identifier: GPL-3.0-or-later
// A TLS client that says whatever bytes a test wants, with no rules of its own. Lives on the test's thread.
#pragma once

#include "common/wire/Frame.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

namespace zvonok::test {

class TlsRawClient
{
public:
    explicit TlsRawClient(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setCaCertificates({});
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }

    bool isEncrypted(int ms = 5000)
    {
        return QTest::qWaitFor([this] { return socket.isEncrypted(); }, ms);
    }
    bool isClosed(int ms = 5000)
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, ms);
    }
    void send(quint16 message, quint32 request, const QByteArray& body = {}, const QByteArray& commandId = {})
    {
        wire::Frame frame;
        frame.kind = wire::FrameKind::Request;
        frame.message = message;
        frame.request = request;
        frame.commandId = commandId;
        frame.body = body;
        socket.write(wire::encodeFrame(frame));
    }
    void sendBytes(const QByteArray& bytes) { socket.write(bytes); }
    // The next frame that is not a ping; an empty one with request 0 where none comes.
    wire::Frame next(int ms = 5000)
    {
        wire::Frame found;
        const bool came = QTest::qWaitFor(
            [&] {
                m_reader.append(socket.readAll());
                auto frame = m_reader.next();
                if (!frame || !frame->has_value())
                    return false;
                found = **frame;
                return found.kind != wire::FrameKind::Ping;
            },
            ms);
        return came ? found : wire::Frame{};
    }

    QSslSocket socket;

private:
    wire::FrameReader m_reader{wire::maxReplyFrame};
};

} // namespace zvonok::test
