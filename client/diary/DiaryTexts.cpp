// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/DiaryTexts.h"

#include "common/journal/MarkText.h"

#include <QLocale>

namespace zvonok::client {

QString DiaryTexts::day(const QDate& date)
{
    const QLocale locale;
    return locale.toString(date, locale.language() == QLocale::Russian ? QStringLiteral("dddd, d MMMM")
                                                                       : QStringLiteral("dddd, MMMM d"));
}

QString DiaryTexts::week(const QDate& from, const QDate& to)
{
    const QLocale locale;
    const QString whole = QStringLiteral("d MMMM yyyy");
    if (from.year() != to.year())
        return locale.toString(from, whole) + QStringLiteral(" – ") + locale.toString(to, whole);
    if (from.month() != to.month())
        return locale.toString(from, QStringLiteral("d MMMM")) + QStringLiteral(" – ") +
               locale.toString(to, whole);
    return QString::number(from.day()) + QStringLiteral("–") + locale.toString(to, whole);
}

QString DiaryTexts::absence(AbsenceCode code)
{
    switch (code) {
    case AbsenceCode::None:
        return {};
    case AbsenceCode::Excused:
        return tr("absent, excused");
    case AbsenceCode::Ill:
        return tr("absent, ill");
    case AbsenceCode::Unexcused:
        return tr("absent without a reason");
    case AbsenceCode::Absent:
        return tr("absent, the reason is not known yet");
    case AbsenceCode::Late:
        return tr("came late");
    case AbsenceCode::Exempt:
        return tr("exempt from attending");
    }
    return {};
}

QString DiaryTexts::work(const WorkTypeNorm& norm, const QString& title)
{
    return title.isEmpty()       ? norm.name
           : norm.name.isEmpty() ? title
                                 : QString(norm.name + QStringLiteral(": ") + title);
}

QString DiaryTexts::mark(qint32 value, bool duty)
{
    if (value == mark::None)
        return duty ? tr("debt (dot)") : tr("no mark yet");
    return duty ? tr("%1, debt (dot)").arg(markText(value)) : markText(value);
}

} // namespace zvonok::client
