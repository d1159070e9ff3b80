// SPDX-License-Identifier: GPL-3.0-or-later
// The dictionary of absences: letters, words and what a code counts for, read from the data of
// resources/norms/absence_codes.json by both programs. Never changes after it was read. Any lane.
#pragma once

#include "common/base/Result.h"
#include "common/journal/AbsenceCode.h"

#include <QList>

namespace zvonok {

enum class AbsenceKind {
    Absent, // a missed lesson
    Late,
    Exempt, // neither missed nor late
};

struct AbsenceNorm {
    AbsenceCode code = AbsenceCode::None;
    QString text;     // in lists and prints
    QString cellText; // in a cell of the journal
    QString name;     // «по болезни»
    AbsenceKind kind = AbsenceKind::Absent;
    bool excused = false;
    bool reason = false; // given by the class teacher for whole days

    QString title() const { return text + QStringLiteral(" — ") + name; } // «Б — по болезни»
};

class AbsenceCodes
{
public:
    // Every code of AbsenceCode.h once, no two texts alike.
    static Result<AbsenceCodes> fromJson(const QByteArray& json);
    static const AbsenceCodes& shipped(); // the dictionary inside the program

    const QList<AbsenceNorm>& all() const { return m_norms; }
    const AbsenceNorm* find(AbsenceCode code) const; // nullptr: none
    AbsenceNorm norm(AbsenceCode code) const;

private:
    QList<AbsenceNorm> m_norms;
};

} // namespace zvonok
