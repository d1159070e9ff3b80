// SPDX-License-Identifier: GPL-3.0-or-later
// Why a pupil was not (wholly) at a lesson, as schools write it. A teacher puts «ОТ» (shown and printed as
// «Н»); the class teacher turns it into a reason later. Numbers are stored and sent: never reuse one. What a
// code is called and counts for is data: AbsenceCodes.h, of which these functions are the short form. Any
// lane.
#pragma once

#include <QList>
#include <QString>
#include <array>

namespace zvonok {

enum class AbsenceCode : qint32 {
    None = 0,
    Excused = 1,   // УП  по уважительной причине
    Ill = 2,       // Б   по болезни
    Unexcused = 3, // НП  по неуважительной причине
    Absent = 4,    // ОТ  отсутствовал, причина неизвестна
    Late = 5,      // ОП  опоздал
    Exempt = 6,    // ОСВ освобождён от посещения
};

inline constexpr std::array absenceCodes{AbsenceCode::Excused, AbsenceCode::Ill,  AbsenceCode::Unexcused,
                                         AbsenceCode::Absent,  AbsenceCode::Late, AbsenceCode::Exempt};

AbsenceCode absenceFromNumber(qint32 number); // unknown: None
QString absenceText(AbsenceCode code);        // УП Б НП ОТ ОП ОСВ
QString absenceCellText(AbsenceCode code);    // as a journal cell shows it: ОТ is «Н»

// Missed lessons are УП, Б, НП, ОТ; lateness and exemption are not (netschool.md 11.4).
bool countsAsMissed(AbsenceCode code);
QList<qint64> missedCodes(); // all of them, for a query

} // namespace zvonok
