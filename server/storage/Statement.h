// SPDX-License-Identifier: GPL-3.0-or-later
// One use of a prepared SQL text: bind, then run(), each(), all(), one(), number() or insertedId(). The text
// is a literal, prepared once per connection. Every failure is a StorageError, which the lane turns into a
// Failure; the execution is always finished when the call returns, so that nothing pins the WAL. Lane of its
// scope.
//
// Bound as NULL: invalid QDate, Id 0, Moment 0. Bound as they are: numbers, false, empty texts ('') and
// blobs.
#pragma once

#include "server/storage/Row.h"

#include <QList>

#include <optional>

namespace zvonok::storage {

class Statement
{
public:
    explicit Statement(Prepared& prepared);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Q_DISABLE_COPY(Statement)

    // value: bool, integer, enum, double, QString, QByteArray, QDate, Moment, Id<T>. Bindings stay between
    // runs of the same Statement, so that a loop binds what changes.
    template <class T>
    Statement& bind(std::string_view name, const T& value);
    Statement& bindNull(std::string_view name);
    Statement& bindUtf8(std::string_view name, const QByteArray& text); // into a TEXT column, as it is
    // For {in:name}.
    Statement& bindList(std::string_view name, const QList<qint64>& values);
    template <class T>
    Statement& bindList(std::string_view name, const QList<Id<T>>& values);
    // For {intexts:name}.
    Statement& bindList(std::string_view name, const QStringList& values);
    // Every member of the record whose name, as column, is a parameter here (camelCase field → :snake_case).
    template <wire::Record T>
    Statement& bindRecord(const T& record);

    // Executes; how many rows were inserted, changed or removed.
    qint64 run();
    // Calls visit(const Row&) for each row.
    template <class Visit>
    void each(Visit&& visit);
    // Records by column name through fields(): camelCase field ← snake_case column. A column that is missing
    // leaves the member's default; lists and records within records are left alone.
    template <wire::Record T>
    QList<T> all();
    // The first row.
    template <wire::Record T>
    std::optional<T> one();
    // First column of the first row; nothing where there is no row or it is NULL.
    std::optional<qint64> number();
    // The first column of every row.
    QList<qint64> numbers();
    template <class T>
    QList<Id<T>> ids();
    // The id of INSERT … RETURNING id (0 where ON CONFLICT DO NOTHING inserted nothing).
    template <class T>
    Id<T> insertedId();

private:
    class Execution; // finishes what it began, also when a visit throws

    int parameter(std::string_view name);
    void bindValueText(int index, const QString& text);
    void begin();

    Prepared* m_prepared;
    quint64 m_bound = 0;
};

} // namespace zvonok::storage

#include "server/storage/StatementImpl.h"
