// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/AbsenceCode.h"

#include "common/journal/AbsenceCodes.h"

namespace zvonok {

AbsenceCode absenceFromNumber(qint32 number)
{
    for (AbsenceCode code : absenceCodes)
        if (qint32(code) == number)
            return code;
    return AbsenceCode::None;
}

QString absenceText(AbsenceCode code)
{
    const AbsenceNorm* norm = AbsenceCodes::shipped().find(code);
    return norm ? norm->text : QString();
}

QString absenceCellText(AbsenceCode code)
{
    const AbsenceNorm* norm = AbsenceCodes::shipped().find(code);
    return norm ? norm->cellText : QString();
}

bool countsAsMissed(AbsenceCode code)
{
    const AbsenceNorm* norm = AbsenceCodes::shipped().find(code);
    return norm && norm->kind == AbsenceKind::Absent;
}

QList<qint64> missedCodes()
{
    QList<qint64> codes;
    for (const AbsenceCode code : absenceCodes)
        if (countsAsMissed(code))
            codes.append(qint64(code));
    return codes;
}

} // namespace zvonok
