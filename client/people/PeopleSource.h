// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils, staff and classes as sources of the palette: «у Петров», «п Иванова», «к 7А». The lists are read
// once the link is there and again after each return, so that the palette answers at once; who may not be
// seen is not in them. GUI thread.
#pragma once

#include "client/widgets/PaletteSource.h"

namespace zvonok::client {

class Desk;

class PeopleSource final : public PaletteSource
{
    Q_OBJECT

public:
    enum class Kind { Pupils, Staff, Classes };
    PeopleSource(Desk& desk, Kind kind, QObject* parent = nullptr);

    QChar prefix() const override;
    QString title() const override;
    void search(const QString& query, quint64 ticket) override;
    int size() const { return int(m_entries.size()); }

private:
    struct Entry {
        QString text;
        QString detail;
        QString place;
    };
    void read();

    Desk& m_desk;
    const Kind m_kind;
    QList<Entry> m_entries;
};

} // namespace zvonok::client
