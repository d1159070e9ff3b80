// SPDX-License-Identifier: GPL-3.0-or-later
// Journals in the command palette: «к 7А алгебра», also in the wrong layout. GUI thread.
#pragma once

#include "client/widgets/PaletteSource.h"
#include "common/curriculum/CurriculumMessages.h"

namespace zvonok::client {

class GroupSource final : public PaletteSource
{
    Q_OBJECT

public:
    using Go = std::function<void(const QString& place)>;
    explicit GroupSource(Go go, QObject* parent = nullptr);

    void setGroups(const QList<GroupLine>& groups) { m_groups = groups; }
    // As links and the title spell a journal: «7А/Алгебра», «7А/Английский язык/1».
    static QString placeOf(const GroupLine& group);

    QChar prefix() const override;
    QString title() const override { return tr("Journals"); }
    void search(const QString& query, quint64 ticket) override;

private:
    const Go m_go;
    QList<GroupLine> m_groups;
};

} // namespace zvonok::client
