// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/LessonPlanReport.h"

#include "common/reports/ReportBuilder.h"
#include "server/calendar/CalendarQueries.h"
#include "server/planning/CourseQueries.h"
#include "server/planning/PlanQueries.h"

#include <algorithm>

namespace zvonok::server {

using namespace reports;

namespace {

struct Dates {
    QDate planned;
    QDate from;
    QDate to;
};

QString spanText(const Dates& dates)
{
    if (!dates.from.isValid())
        return {};
    return dates.from == dates.to ? dateText(dates.from)
                                  : QString(dateText(dates.from) + u'–' + dateText(dates.to));
}

// Of each topic, over its hours.
QHash<int, Dates> datesOf(const courses::Course& course)
{
    QHash<int, Dates> all;
    for (const PlanHour& hour : course.laid.hours) {
        Dates& dates = all[hour.topic];
        if (hour.hour == 0)
            dates.planned = hour.planned;
        if (hour.lesson < 0)
            continue;
        const QDate day = course.lessons.lessons.at(hour.lesson).day;
        dates.from = dates.from.isValid() ? std::min(dates.from, day) : day;
        dates.to = dates.to.isValid() ? std::max(dates.to, day) : day;
    }
    return all;
}

TableBuilder tableOf(const courses::Course& course, const ReportTexts& texts)
{
    TableBuilder table;
    table.column(CellKind::Text, 13)
        .column()
        .stretch()
        .column(CellKind::Number, 13)
        .column(CellKind::Date, 22)
        .column(CellKind::Text, 34)
        .column(CellKind::Text, 58);
    table.header({texts("list.number"), texts("journal.topic"), texts("lesson-plan.hours"),
                  texts("lesson-plan.planned"), texts("lesson-plan.fact"), texts("journal.homework")});
    const QHash<int, Dates> dates = datesOf(course);
    qint32 number = 1;
    for (int i = 0; i < course.topics.size(); ++i) {
        const PlanTopic& topic = course.topics.at(i);
        if (topic.heading) {
            table.groupRow(topic.topic);
            continue;
        }
        const Dates its = dates.value(i);
        table.row(
            {textCell(topic.hours == 1 ? QString::number(number)
                                       : QStringLiteral("%1–%2").arg(number).arg(number + topic.hours - 1)),
             textCell(topic.topic), numberCell(topic.hours),
             its.planned.isValid() ? dateCell(its.planned) : textCell({}), textCell(spanText(its)),
             textCell(topic.homework)});
        number += topic.hours;
    }
    table.totalRow({textCell({}), textCell(texts("lesson-plan.total")), numberCell(number - 1)});
    return table;
}

} // namespace

ReportDescription LessonPlanReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("lesson-plan"),
            texts("lesson-plan.name"),
            texts("catalogue.group.journal"),
            texts("lesson-plan.purpose"),
            {parameter(texts, "group", ParameterKind::Group)}};
}

Result<ReportDocument> LessonPlanReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                              const ReportTexts& texts) const
{
    const auto group = groups::info(scope, grant.request().group);
    if (!group)
        return fail(FailureCode::MissingInput, QStringLiteral("group"));
    const courses::Course course = courses::course(scope, *group);
    ReportBuilder report(texts("lesson-plan.name"), group->title());
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(12, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    report.section(group->title(), false);
    if (!course.following.plan)
        return report.paragraph(texts("lesson-plan.none")).build();
    const auto plan = plans::line(scope, grant.actor(), course.following.plan);
    const CourseFigures& figures = course.laid.figures;
    QList<KeyValue> head{{texts("lesson-plan.plan"), course.following.title},
                         {texts("lesson-plan.hoursOfPlan"), QString::number(figures.total)}};
    if (plan && !plan->authorName.isEmpty())
        head.append({texts("lesson-plan.author"), plan->authorName});
    if (plan && plan->state == PlanState::Approved)
        head.append({texts("lesson-plan.approved"), plan->decidedBy.isEmpty()
                                                        ? dateText(plan->decidedAt.local().date())
                                                        : QString(plan->decidedBy + QStringLiteral(", ") +
                                                                  dateText(plan->decidedAt.local().date()))});
    report.keyValues(head, 2).table(tableOf(course, texts));
    report.paragraph(texts("lesson-plan.figures")
                         .arg(figures.byPlan)
                         .arg(figures.given + figures.unwritten)
                         .arg(figures.lag)
                         .arg(figures.lacking));
    report.space(6).signature(texts("journal.teacher"), plan ? plan->authorName : QString());
    return report.build();
}

ReportDescription ProgrammeReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("programme"),
            texts("programme.name"),
            texts("catalogue.group.class"),
            texts("programme.purpose"),
            {parameter(texts, "class", ParameterKind::Class)}};
}

Result<ReportDocument> ProgrammeReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                             const ReportTexts& texts) const
{
    const auto head = classHead(scope, grant.request().schoolClass);
    if (!head)
        return fail(FailureCode::MissingInput, QStringLiteral("class"));
    const QList<GroupLine> groups =
        groups::list(scope, grant.visible(), head->year, grant.request().schoolClass);
    ReportBuilder report(texts("programme.name"), texts("class").arg(head->name));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(12, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    TableBuilder table;
    table.column().stretch().column(CellKind::Text, 42).column(CellKind::Text, 46);
    table.columns(6, CellKind::Number, 19);
    table.header({texts("programme.group"), texts("journal.teacher"), texts("lesson-plan.plan"),
                  texts("programme.total"), texts("programme.byPlan"), texts("programme.given"),
                  texts("programme.percent"), texts("programme.lag"), texts("programme.lacking")});
    for (const CourseLine& line : courses::overview(scope, head->year, groups)) {
        QList<Cell> row{textCell(line.groupName), textCell(line.teacherNames.join(QStringLiteral(", "))),
                        textCell(line.plan ? line.planName : texts("programme.none"))};
        if (line.plan) {
            const CourseFigures& figures = line.figures;
            const qint32 given = figures.given + figures.unwritten;
            row.append({numberCell(figures.total), numberCell(figures.byPlan), numberCell(given),
                        figures.byPlan > 0 ? numberCell(100.0 * given / figures.byPlan, 1) : textCell({}),
                        numberCell(figures.lag), numberCell(figures.lacking)});
        }
        table.row(row);
    }
    report.section(head->name, false).table(table);
    report.space(6).signature(texts("classTeacher"), head->teacher);
    return report.build();
}

} // namespace zvonok::server
