// SPDX-License-Identifier: GPL-3.0-or-later
// The diaries as a source of the palette: «д Петров». Read once the link is there; who may not be seen is not
// in it. GUI thread.
#pragma once

#include "client/widgets/PaletteSource.h"
#include "common/people/PeopleMessages.h"

namespace zvonok::client {

class Desk;

class DiarySource final : public PaletteSource
{
    Q_OBJECT

public:
    explicit DiarySource(Desk& desk, QObject* parent = nullptr);

    QChar prefix() const override { return QChar(0x0434); } // д
    QString title() const override { return tr("Diaries"); }
    void search(const QString& query, quint64 ticket) override;

private:
    void read();

    Desk& m_desk;
    QList<PupilLine> m_pupils;
};

} // namespace zvonok::client
