// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, names and default weights of the kinds of work, read from the data of
// resources/norms/work_types.json. A value: given to whoever needs it. Any lane.
#pragma once

#include "common/journal/JournalMessages.h"

namespace zvonok {

struct WorkTypeNorm {
    WorkType type = WorkType::Unknown;
    QChar letter;
    QString name;
    qint32 weight = 10;
};

class WorkTypes
{
public:
    static Result<WorkTypes> fromJson(const QByteArray& json);
    static WorkTypes shipped(); // the table inside the program

    const QList<WorkTypeNorm>& all() const { return m_norms; }
    // Unknown types are shown without a letter, with the usual weight.
    WorkTypeNorm norm(WorkType type) const;
    // With the weights that the school has set for works of lessons of the day.
    WorkTypes on(const QDate& day, const QList<WorkWeights>& school) const;
    QString letters() const { return m_letters; } // all of them, upper case
    WorkType ofLetter(QChar letter) const;

private:
    QList<WorkTypeNorm> m_norms;
    QString m_letters;
};

} // namespace zvonok
