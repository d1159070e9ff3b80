// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/AbsenceCode.h"

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
    switch (code) {
    case AbsenceCode::None:
        return {};
    case AbsenceCode::Excused:
        return QStringLiteral(u"УП");
    case AbsenceCode::Ill:
        return QStringLiteral(u"Б");
    case AbsenceCode::Unexcused:
        return QStringLiteral(u"НП");
    case AbsenceCode::Absent:
        return QStringLiteral(u"ОТ");
    case AbsenceCode::Late:
        return QStringLiteral(u"ОП");
    case AbsenceCode::Exempt:
        return QStringLiteral(u"ОСВ");
    }
    return {};
}

QString absenceCellText(AbsenceCode code)
{
    return code == AbsenceCode::Absent ? QStringLiteral(u"Н") : absenceText(code);
}

} // namespace zvonok
