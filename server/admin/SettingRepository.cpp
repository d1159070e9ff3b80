// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/SettingRepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zvonok::server::settings {

QJsonValue read(storage::ReadScope& scope, const QString& name)
{
    QJsonValue value(QJsonValue::Undefined);
    scope.statement("SELECT value FROM setting WHERE name = :name")
        .bind("name", name)
        .each([&](const storage::Row& row) {
            // QJsonDocument reads arrays and objects only.
            const QByteArray wrapped = '[' + row.text("value").toUtf8() + ']';
            value = QJsonDocument::fromJson(wrapped).array().at(0);
        });
    return value;
}

void write(storage::WriteScope& scope, const QString& name, const QJsonValue& value)
{
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json = json.mid(1, json.size() - 2);
    scope
        .statement("INSERT INTO setting (name, value, changed_at) VALUES (:name, :value, :at) "
                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
                   "version = setting.version + 1, changed_at = excluded.changed_at")
        .bind("name", name)
        .bindUtf8("value", json)
        .bind("at", scope.now())
        .run();
}

QString schoolName(storage::ReadScope& scope)
{
    return read(scope, QStringLiteral("school.name")).toString();
}

} // namespace zvonok::server::settings
