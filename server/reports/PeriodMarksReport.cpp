// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/PeriodMarksReport.h"

#include "common/journal/MarkText.h"
#include "common/reports/ReportBuilder.h"
#include "server/assessment/ClassSummaryQuery.h"

#include <algorithm>

namespace zvonok::server {

using namespace reports;

namespace {

Cell tenths(qint32 value) { return value < 0 ? textCell({}) : numberCell(value / 10.0, 1); }

} // namespace

QString shownMark(const ClassSummary& summary, qsizetype at)
{
    const QString text = markText(summary.values.at(at));
    return summary.former.contains(qint32(at)) ? QString(text + u'*') : text;
}

QString behaviourOf(const ClassSummary& summary, Id<Pupil> pupil)
{
    for (const BehaviourMark& mark : summary.behaviour)
        if (mark.pupil == pupil)
            return behaviourText(summary.behaviourScale, mark.value);
    return {};
}

namespace {

TableBuilder tableOf(const ClassSummary& summary, const ReportTexts& texts)
{
    TableBuilder table;
    table.column(CellKind::Number, 8).column(CellKind::Text, 56).leading(2);
    table.columns(int(summary.subjects.size()), CellKind::Text, 0);
    QList<Cell> header{textCell(texts("list.number"), Align::Center), textCell(texts("journal.pupil"))};
    for (const QString& name : summary.subjectNames)
        header.append(vertical(textCell(name)));
    const bool behaviour = summary.behaviourScale != BehaviourScale::Off;
    if (behaviour) {
        table.column(CellKind::Text, 0);
        header.append(vertical(textCell(texts("period-marks.behaviour"))));
    }
    table.header(header);
    const qsizetype width = summary.subjects.size();
    for (qsizetype pupil = 0; pupil < summary.pupils.size(); ++pupil) {
        QString name = summary.pupilNames.at(pupil);
        const bool brought = std::any_of(summary.former.begin(), summary.former.end(),
                                         [&](qint32 at) { return at / qMax<qsizetype>(1, width) == pupil; });
        if (!summary.counted.at(pupil))
            name += brought ? texts("period-marks.came") : texts("period-marks.left");
        QList<Cell> row{numberCell(double(pupil + 1)), textCell(name)};
        for (qsizetype subject = 0; subject < width; ++subject)
            row.append(aligned(textCell(shownMark(summary, pupil * width + subject)), Align::Center));
        if (behaviour)
            row.append(aligned(textCell(behaviourOf(summary, summary.pupils.at(pupil))), Align::Center));
        table.row(row);
    }
    const auto total = [&](const char* key, const auto& figure) {
        QList<Cell> row{textCell({}), textCell(texts(key))};
        for (const SubjectFigures& figures : summary.figures)
            row.append(aligned(figure(figures), Align::Center));
        if (behaviour)
            row.append(textCell({}));
        table.totalRow(row);
    };
    total("period-marks.quality", [](const SubjectFigures& figures) { return tenths(figures.quality); });
    total("period-marks.success", [](const SubjectFigures& figures) { return tenths(figures.success); });
    total("period-marks.degree", [](const SubjectFigures& figures) { return tenths(figures.degree); });
    total("summary.average", [](const SubjectFigures& figures) {
        return figures.average < 0 ? textCell({}) : numberCell(figures.average / 100.0, 2);
    });
    return table;
}

QString nameOf(ClassStanding standing, const ReportTexts& texts)
{
    return texts.text(QStringLiteral("standing.%1").arg(int(standing)));
}

// «Хорошисты: 2 — Иванов Пётр; Петров Иван», with the subjects that keep from a better place where they are
// few.
void addStandings(ReportBuilder& report, const ClassSummary& summary, const ReportTexts& texts)
{
    for (const ClassStanding standing :
         {ClassStanding::Excellent, ClassStanding::OneGood, ClassStanding::Good,
          ClassStanding::OneSatisfactory, ClassStanding::Satisfactory, ClassStanding::NotAttested,
          ClassStanding::Poor, ClassStanding::NoMarks}) {
        const bool named = standing == ClassStanding::OneGood || standing == ClassStanding::OneSatisfactory ||
                           standing == ClassStanding::Poor || standing == ClassStanding::NotAttested;
        QStringList names;
        for (const PupilStanding& each : summary.standings) {
            if (each.standing != standing)
                continue;
            QStringList because;
            for (const Id<Subject> subject : each.because)
                because.append(summary.subjectNames.at(summary.subjects.indexOf(subject)));
            const QString name = summary.pupilNames.at(summary.pupils.indexOf(each.pupil));
            names.append(
                named ? QString(name + QStringLiteral(" (") + because.join(QStringLiteral(", ")) + u')')
                      : name);
        }
        if (!names.isEmpty())
            report.paragraph(nameOf(standing, texts) + QStringLiteral(": ") + QString::number(names.size()) +
                             QStringLiteral(" — ") + names.join(QStringLiteral("; ")));
    }
}

bool hasMarks(const ClassSummary& summary)
{
    return std::any_of(summary.values.begin(), summary.values.end(), [](qint32 value) { return value != 0; });
}

} // namespace

ReportDescription PeriodMarksReport::description(const ReportTexts& texts) const
{
    return {QStringLiteral("period-marks"),
            texts("period-marks.name"),
            texts("catalogue.group.class"),
            texts("period-marks.purpose"),
            {parameter(texts, "class", ParameterKind::Class)}};
}

Result<ReportDocument> PeriodMarksReport::make(const Grant<RunReport>& grant, storage::ReadScope& scope,
                                               const ReportTexts& texts) const
{
    const auto first = assessment::summary(scope, grant.actor(), {grant.request().schoolClass}, m_norms);
    if (!first)
        return fail(FailureCode::MissingInput, QStringLiteral("class"));
    ReportBuilder report(texts("period-marks.title"), texts("class").arg(first->className));
    report.organisation(schoolName(scope))
        .paper(Paper::A4, Orientation::Landscape)
        .margins(10, 12, 10, 12, 5);
    report.stamp(scope.now(), grant.actor().name);
    bool any = false;
    for (const PeriodLine& period : first->periods) {
        const auto summary = assessment::summary(
            scope, grant.actor(), {grant.request().schoolClass, period.kind, period.ordinal}, m_norms);
        if (!summary || !hasMarks(*summary))
            continue;
        report.section(periodTitle(texts, period), any);
        any = true;
        report.heading(periodTitle(texts, period)).table(tableOf(*summary, texts));
        if (!summary->former.isEmpty())
            report.note(texts("period-marks.former"));
        if (summary->whole && summary->classCounted > 0) {
            const auto percent = [](qint32 value) {
                return QString(QString::number(value / 10) + u',' + QString::number(value % 10));
            };
            report.paragraph(texts("period-marks.class")
                                 .arg(QString::number(summary->classCounted), percent(summary->quality),
                                      percent(summary->success)),
                             Align::Natural, true);
            addStandings(report, *summary, texts);
        }
        report.space(6).signature(texts("classTeacher"), summary->classTeacher);
    }
    if (!any)
        report.section(first->className, false).paragraph(texts("period-marks.empty"));
    return report.build();
}

} // namespace zvonok::server
