// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/store/KeptFolder.h"

#include <QSaveFile>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString keyName = QStringLiteral("key");
const QString replyEnding = QStringLiteral(".kept");
const QByteArray keyMagic = QByteArrayLiteral("ZVNKKEY1");
const QByteArray replyMagic = QByteArrayLiteral("ZVNKKEP1");
constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 largestFile = 2 * 1024 * 1024;

// A clock that was set back does not make old things young for ever.
bool isOld(Moment at, Moment now)
{
    return now.ms - at.ms > KeptFolder::keptDays * day || at.ms - now.ms > day;
}

QByteArray contents(const QString& path, const QByteArray& magic)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const QByteArray bytes = file.readAll();
    return bytes.startsWith(magic) ? bytes.mid(magic.size()) : QByteArray();
}

std::optional<KeptKey> keyIn(const QDir& folder)
{
    const auto key = wire::decode<KeptKey>(contents(folder.filePath(keyName), keyMagic));
    if (!key || key->salt.isEmpty())
        return std::nullopt;
    return *key;
}

void clearFolder(QDir folder)
{
    QFile::remove(folder.filePath(keyName));
    folder.removeRecursively();
}

} // namespace

KeptFolder::KeptFolder(const QString& parent, const QString& server, const QString& login, const Clock& clock)
    : m_clock(clock),
      m_folder(QDir(parent).filePath(seal::nameOf((server + u' ' + login.toCaseFolded()).toUtf8())))
{
}

std::optional<KeptKey> KeptFolder::readKey() const { return keyIn(m_folder); }

bool KeptFolder::write(const QString& name, const QByteArray& bytes) const
{
    QSaveFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.commit();
}

bool KeptFolder::writeKey(const KeptKey& key) const { return write(keyName, keyMagic + wire::encode(key)); }

KeptFolder::Opening KeptFolder::open(const QString& password)
{
    m_key.reset();
    auto key = readKey();
    if (!key)
        return {};
    if (isOld(key->proven, m_clock.now()) || key->wrong >= mostWrong) {
        clear();
        return {};
    }
    // Counted before the try: a program that is killed over a wrong password has counted it.
    ++key->wrong;
    if (!writeKey(*key))
        return {};
    const auto made = seal::keyOf(password, key->salt, key->passes, key->mebibytes);
    const auto opened = made ? seal::unwrap(key->wrapped, *made) : std::nullopt;
    if (!opened) {
        if (key->wrong >= mostWrong)
            clear();
        return {Found::Wrong, mostWrong - key->wrong, {}};
    }
    key->wrong = 0;
    writeKey(*key);
    m_key = opened;
    return {Found::Opened, 0, readAll()};
}

bool KeptFolder::prove(const QString& password)
{
    if (m_key && readKey()) {
        touch();
        return true;
    }
    clear();
    if (!QDir().mkpath(m_folder.path()) ||
        !QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return false;
    KeptKey fresh{
        seal::randomBytes(seal::saltSize), seal::usualPasses, seal::usualMebibytes, {}, 0, m_clock.now()};
    const auto made = seal::keyOf(password, fresh.salt, fresh.passes, fresh.mebibytes);
    if (!made)
        return false;
    const SecretKey key = SecretKey::random();
    fresh.wrapped = seal::wrap(key, *made);
    if (!writeKey(fresh))
        return false;
    m_key = key;
    return true;
}

void KeptFolder::touch()
{
    if (!m_key)
        return;
    if (auto key = readKey()) {
        key->proven = m_clock.now();
        writeKey(*key);
    }
}

QString KeptFolder::nameOf(const KeptReply& reply) const
{
    return seal::nameOf(QByteArray::number(reply.number) + ' ' + reply.request, *m_key) + replyEnding;
}

void KeptFolder::put(const KeptReply& reply)
{
    if (m_key)
        write(nameOf(reply), replyMagic + seal::seal(wire::encode(reply), *m_key));
}

void KeptFolder::remove(const KeptReply& reply)
{
    if (m_key)
        QFile::remove(m_folder.filePath(nameOf(reply)));
}

QList<KeptReply> KeptFolder::readAll() const
{
    QList<KeptReply> replies;
    const QStringList names = m_folder.entryList({QStringLiteral("*") + replyEnding}, QDir::Files);
    for (const QString& name : names) {
        const auto plain = seal::open(contents(m_folder.filePath(name), replyMagic), *m_key);
        const auto reply = plain ? wire::decode<KeptReply>(*plain) : fail(FailureCode::Corrupt);
        if (!reply || isOld(reply->at, m_clock.now()) || nameOf(*reply) != name)
            QFile::remove(m_folder.filePath(name));
        else
            replies.append(*reply);
    }
    std::sort(replies.begin(), replies.end(),
              [](const KeptReply& a, const KeptReply& b) { return a.at.ms > b.at.ms; });
    qint64 bytes = 0;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        bytes += replies.at(i).reply.size();
        if (i < mostReplies && bytes <= mostBytes)
            continue;
        for (qsizetype rest = i; rest < replies.size(); ++rest)
            QFile::remove(m_folder.filePath(nameOf(replies.at(rest))));
        replies.resize(i);
    }
    return replies;
}

void KeptFolder::clear()
{
    m_key.reset();
    clearFolder(m_folder);
}

void KeptFolder::dropOld(const QString& parent, const Clock& clock)
{
    const QDir all(parent);
    const QStringList names = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QDir folder(all.filePath(name));
        const auto key = keyIn(folder);
        if (!key || isOld(key->proven, clock.now()))
            clearFolder(folder);
    }
}

} // namespace zvonok::client
