// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/PlanTexts.h"

#include "client/link/FailureText.h"

#include <QHash>

namespace zvonok::client {

QString PlanTexts::state(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return tr("draft");
    case PlanState::Submitted:
        return tr("waits for approval");
    case PlanState::Approved:
        return tr("approved");
    case PlanState::Returned:
        return tr("returned");
    case PlanState::Unknown:
        break;
    }
    return tr("unknown");
}

QString PlanTexts::icon(PlanState state)
{
    switch (state) {
    case PlanState::Submitted:
        return QStringLiteral("bell");
    case PlanState::Approved:
        return QStringLiteral("check");
    case PlanState::Returned:
        return QStringLiteral("comment");
    case PlanState::Draft:
    case PlanState::Unknown:
        break;
    }
    return QStringLiteral("edit");
}

QString PlanTexts::title(const PlanLine& plan)
{
    const QString what = plan.subjectName + u' ' + QString::number(plan.grade);
    return plan.name.isEmpty() ? what : QString(what + QStringLiteral(" · ") + plan.name);
}

QString PlanTexts::figures(const CourseFigures& figures)
{
    QStringList parts;
    const int given = figures.given + figures.unwritten;
    parts.append(tr("by plan %1 of %2 h, held %3").arg(figures.byPlan).arg(figures.total).arg(given));
    if (figures.lag > 0)
        parts.append(tr("%n hour(s) behind", nullptr, figures.lag));
    else if (figures.lag < 0)
        parts.append(tr("%n hour(s) ahead", nullptr, -figures.lag));
    else
        parts.append(tr("on time"));
    if (figures.unwritten > 0)
        parts.append(tr("%n lesson(s) without a topic in the journal", nullptr, figures.unwritten));
    if (figures.outside > 0)
        parts.append(tr("%n outside the plan", nullptr, figures.outside));
    if (figures.cancelled > 0)
        parts.append(tr("%n cancelled", nullptr, figures.cancelled));
    if (figures.lacking > 0)
        parts.append(tr("%n hour(s) without a lesson till the end of the year", nullptr, figures.lacking));
    else if (figures.spare > 0)
        parts.append(tr("%n lesson(s) left without a topic", nullptr, figures.spare));
    return parts.join(QStringLiteral("  ·  "));
}

QString PlanTexts::field(const QString& name)
{
    const QHash<QString, QString> names{
        {QStringLiteral("topic"), tr("Topic")},       {QStringLiteral("hours"), tr("Hours")},
        {QStringLiteral("homework"), tr("Homework")}, {QStringLiteral("section"), tr("Section")},
        {QStringLiteral("number"), tr("Number")},     {QStringLiteral("note"), tr("Note")},
    };
    return names.value(name, name);
}

QString PlanTexts::reason(const QString& code)
{
    const QHash<QString, QString> sentences{
        {QStringLiteral("missing"), tr("is missing")},
        {QStringLiteral("tooLong"), tr("is too long")},
        {QStringLiteral("badBytes"), tr("holds damaged letters")},
        {QStringLiteral("notHours"), tr("are not a whole number from 1 to %1").arg(mostTopicHours)},
        {QStringLiteral("totalRow"), tr("a total, left out")},
        {QStringLiteral("tooManyRows"), tr("a plan has at most %n row(s)", nullptr, mostPlanRows)},
        {QStringLiteral("noHeader"), tr("the column of topics is not known: say above which it is")},
    };
    return sentences.value(code, code);
}

QString PlanTexts::unreadable(const Failure& failure)
{
    if (failure.code != FailureCode::UnreadableFile)
        return FailureText::sentence(failure);
    const QString word = failure.arguments.value(3);
    const QHash<QString, QString> sentences{
        {QStringLiteral("noFile"), tr("there is no such file")},
        {QStringLiteral("empty"), tr("the file is empty")},
        {QStringLiteral("noRows"), tr("the file holds no rows")},
        {QStringLiteral("noTable"), tr("the file holds no table")},
        {QStringLiteral("oldExcel"), tr("a workbook of Excel 97–2003: open it and save it as .xlsx")},
        {QStringLiteral("binaryWorkbook"), tr("a binary workbook: open it and save it as .xlsx")},
        {QStringLiteral("encrypted"), tr("it is protected by a password: save it without one")},
        {QStringLiteral("wordDocument"), tr("a text document: copy its table into a spreadsheet, or paste it "
                                            "into the plan")},
        {QStringLiteral("pdf"), tr("a PDF document, not a table")},
    };
    return tr("%1 cannot be read: %2")
        .arg(failure.arguments.value(0), sentences.value(word, tr("it is not a table (%1)").arg(word)));
}

QString PlanTexts::refusal(const Failure& failure)
{
    if (failure.code == FailureCode::MissingInput && failure.field == QLatin1String("topics"))
        return tr("The plan has no topics yet.");
    if (failure.code == FailureCode::MissingInput && failure.field == QLatin1String("remark"))
        return tr("Say in the remark what is to be changed.");
    if (failure.code == FailureCode::InvalidInput && failure.arguments.value(1) == QLatin1String("empty"))
        return tr("Row %1 has no topic.").arg(failure.arguments.value(0).toInt() + 1);
    if (failure.code == FailureCode::InvalidInput && failure.arguments.value(0) == QLatin1String("followed"))
        return tr("The plan is followed in %1: let these groups follow another one first.")
            .arg(failure.arguments.value(1));
    if (failure.code == FailureCode::InvalidInput && failure.arguments.value(0) == QLatin1String("other"))
        return tr("The plan is of another subject or another year.");
    if (failure.code == FailureCode::InvalidInput && failure.field == QLatin1String("from"))
        return tr("The day is not in the school year of the group.");
    return FailureText::sentence(failure);
}

} // namespace zvonok::client
