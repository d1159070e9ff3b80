// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link/PinStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace zvonok::client {

namespace {
constexpr qsizetype fingerprintSize = 32;
}

Result<FilePinStore> FilePinStore::open(const QString& path)
{
    FilePinStore store;
    store.m_path = path;
    QFile file(path);
    if (!file.exists())
        return store;
    const auto unreadable = [&] { return fail(FailureCode::UnreadableFile, {}, {path}); };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return unreadable();
    const QJsonObject servers = document.object();
    for (auto it = servers.begin(); it != servers.end(); ++it) {
        const QJsonArray pins = it.value().toArray();
        for (const QJsonValue pin : pins) {
            const QByteArray fingerprint = QByteArray::fromHex(pin.toString().toLatin1());
            if (fingerprint.size() != fingerprintSize)
                return unreadable();
            store.m_pins[it.key()].append(fingerprint);
        }
        if (pins.isEmpty())
            return unreadable();
    }
    return store;
}

Result<Nothing> FilePinStore::add(const QString& server, const QByteArray& fingerprint)
{
    auto pins = m_pins;
    if (!pins[server].contains(fingerprint))
        pins[server].append(fingerprint);
    QJsonObject servers;
    for (auto it = pins.cbegin(); it != pins.cend(); ++it) {
        QJsonArray list;
        for (const QByteArray& pin : it.value())
            list.append(QString::fromLatin1(pin.toHex()));
        servers.insert(it.key(), list);
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(servers).toJson()) < 0 || !file.commit())
        return fail(FailureCode::StorageFailed, {}, {m_path});
    m_pins = std::move(pins);
    return Nothing{};
}

} // namespace zvonok::client
