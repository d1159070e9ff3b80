// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/TlsIdentity.h"
#include "common/base/Fingerprint.h"
#include "server/net/SelfSigned.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace zvonok;
using server::TlsIdentity;

class TlsIdentityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString reason() const
    {
        const auto identity = TlsIdentity::loadOrMake(m_folder->path(), m_now);
        return identity ? QStringLiteral("loaded") : identity.error().arguments.value(3);
    }
    void overwrite(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void firstStartMakesAKeyForItsOwnerOnly()
    {
        const auto identity = TlsIdentity::loadOrMake(m_folder->path(), m_now);
        QVERIFY(identity);
        const auto mode = QFileInfo(path("server.key")).permissions();
        QCOMPARE(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!QFile::exists(path("server.key.new")));
        const QSslCertificate certificate = identity->certificate();
        QCOMPARE(certificate.issuerDisplayName(), certificate.subjectDisplayName());
        QVERIFY(certificate.expiryDate() > m_now.addYears(9));
        QVERIFY(certificate.subjectAlternativeNames().contains(QSsl::DnsEntry, QStringLiteral("localhost")));
        QVERIFY(certificate.subjectAlternativeNames().contains(QSsl::IpAddressEntry,
                                                               QStringLiteral("127.0.0.1")));
        QCOMPARE(identity->fingerprint().size(), 32);
        QCOMPARE(identity->fingerprintWords().size(), 8);
    }

    void secondStartIsTheSameServer()
    {
        const auto first = TlsIdentity::loadOrMake(m_folder->path(), m_now);
        const auto second = TlsIdentity::loadOrMake(m_folder->path(), m_now);
        QVERIFY(first && second);
        QCOMPARE(second->fingerprint(), first->fingerprint());
        QCOMPARE(second->certificate(), first->certificate());
    }

    void anotherFolderIsAnotherServer()
    {
        QTemporaryDir other;
        QVERIFY(TlsIdentity::loadOrMake(m_folder->path(), m_now)->fingerprint() !=
                TlsIdentity::loadOrMake(other.path(), m_now)->fingerprint());
    }

    void renewalKeepsTheKey()
    {
        const auto old = TlsIdentity::loadOrMake(m_folder->path(), m_now.addYears(-11));
        QVERIFY(old->certificate().expiryDate() < m_now);
        const auto renewed = TlsIdentity::loadOrMake(m_folder->path(), m_now);
        QVERIFY(renewed);
        QVERIFY(renewed->certificate().expiryDate() > m_now.addYears(9));
        QCOMPARE(renewed->fingerprint(), old->fingerprint());
    }

    void aMissingKeyBesideACertificateIsRefused()
    {
        QVERIFY(TlsIdentity::loadOrMake(m_folder->path(), m_now));
        QVERIFY(QFile::remove(path("server.key")));
        QCOMPARE(reason(), QStringLiteral("keyMissing"));
        QVERIFY(!QFile::exists(path("server.key")));
    }

    void aMissingCertificateIsMadeForTheOldKey()
    {
        const auto first = TlsIdentity::loadOrMake(m_folder->path(), m_now);
        QVERIFY(QFile::remove(path("server.crt")));
        QCOMPARE(TlsIdentity::loadOrMake(m_folder->path(), m_now)->fingerprint(), first->fingerprint());
    }

    void aKeyOpenToOthersIsRefused()
    {
        QVERIFY(TlsIdentity::loadOrMake(m_folder->path(), m_now));
        QFile::setPermissions(path("server.key"), QFile::ReadOwner | QFile::ReadOther);
        QCOMPARE(reason(), QStringLiteral("keyOpenToOthers"));
        QFile::setPermissions(path("server.key"), QFile::ReadOwner | QFile::ReadGroup);
        QCOMPARE(reason(), QStringLiteral("keyOpenToOthers"));
    }

    void aSpoiltKeyIsRefused()
    {
        QVERIFY(TlsIdentity::loadOrMake(m_folder->path(), m_now));
        overwrite("server.key", "not a key");
        QCOMPARE(reason(), QStringLiteral("keyUnreadable"));
        overwrite("server.key", {});
        QCOMPARE(reason(), QStringLiteral("keyUnreadable"));
    }

    void aSpoiltCertificateIsRefused()
    {
        QVERIFY(TlsIdentity::loadOrMake(m_folder->path(), m_now));
        overwrite("server.crt", "not a certificate");
        QCOMPARE(reason(), QStringLiteral("certificateUnreadable"));
    }

    void aForeignKeyIsRefused()
    {
        QVERIFY(TlsIdentity::loadOrMake(m_folder->path(), m_now));
        overwrite("server.key", server::selfsigned::makeKey());
        QCOMPARE(reason(), QStringLiteral("keyMismatch"));
    }

    void aFolderThatCannotBeWrittenIsAFailure()
    {
        const auto identity = TlsIdentity::loadOrMake(path("no/such/folder"), m_now);
        QVERIFY(!identity);
        QCOMPARE(identity.error().code, FailureCode::StorageFailed);
    }

    // What people can check with a tool that is not ours.
    void fingerprintIsThatOfOpenssl()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty())
            QSKIP("no openssl program");
        const auto identity = TlsIdentity::loadOrMake(m_folder->path(), m_now);
        QProcess process;
        process.start(openssl,
                      {QStringLiteral("pkey"), QStringLiteral("-in"), path("server.key"),
                       QStringLiteral("-pubout"), QStringLiteral("-outform"), QStringLiteral("DER")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(fingerprintOf(process.readAllStandardOutput()), identity->fingerprint());
    }
};

QTEST_GUILESS_MAIN(TlsIdentityTest)
#include "TlsIdentityTest.moc"
