// SPDX-License-Identifier: GPL-3.0-or-later
// One statement prepared on one connection: the seam between Statement/Row and the two engines. Text is
// UTF-8. Lives on the lane of its connection.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace zvonok::storage {

class Prepared
{
public:
    Prepared() = default;
    virtual ~Prepared() = default;
    Q_DISABLE_COPY_MOVE(Prepared)

    // Position of a :name, or -1.
    int parameter(std::string_view name) const;
    int parameterCount() const { return int(m_parameters.size()); }
    const std::string& parameterName(int index) const { return m_parameters[std::size_t(index)]; }

    // Position of a column, or -1. Rows are usually read in the same order by the same literals: what was
    // found once is remembered, so that a row costs a comparison per column.
    int column(std::string_view name) const;
    int columnCount() const { return int(m_columns.size()); }
    const std::string& columnName(int index) const { return m_columns[std::size_t(index)]; }

    virtual void bindNull(int index) = 0;
    virtual void bindNumber(int index, qint64 value) = 0;
    virtual void bindReal(int index, double value) = 0;
    virtual void bindText(int index, const QByteArray& utf8) = 0;
    virtual void bindBlob(int index, const QByteArray& value) = 0;
    virtual void bindNumbers(int index, const QList<qint64>& values) = 0;
    virtual void bindTexts(int index, const QStringList& values) = 0;

    // The next row, or false at the end. The first call executes. Throws StorageError.
    virtual bool step() = 0;
    // Ends the execution: no lock and no snapshot stays behind. Bindings stay until clear().
    virtual void reset() = 0;
    virtual void clear() = 0;
    virtual qint64 affected() const = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) const = 0; // 0 for NULL
    virtual double real(int column) const = 0;
    virtual QByteArrayView text(int column) const = 0; // UTF-8; valid until the next step
    virtual QByteArray blob(int column) const = 0;

    bool busy = false; // a Statement holds it

protected:
    std::vector<std::string> m_parameters;
    std::vector<std::string> m_columns;

private:
    struct Seen {
        const char* name;
        std::size_t size;
        int column;
    };
    mutable std::vector<Seen> m_seen;
    mutable std::size_t m_next = 0;
};

} // namespace zvonok::storage
