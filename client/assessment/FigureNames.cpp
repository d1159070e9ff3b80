// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/assessment/FigureNames.h"

namespace zvonok::client {

namespace {

constexpr int pupilRole = Qt::UserRole;
constexpr int subjectRole = Qt::UserRole + 1;

} // namespace

FigureNames::FigureNames(QWidget* parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setAccessibleName(tr("Names behind the figures"));
    setMinimumWidth(260);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (const qint64 pupil = item->data(0, pupilRole).toLongLong())
            Q_EMIT pupilActivated({pupil}, {item->data(0, subjectRole).toLongLong()});
    });
}

QTreeWidgetItem* FigureNames::section(const QString& text)
{
    auto* item = new QTreeWidgetItem(this, {text});
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(0, strong);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem* FigureNames::group(QTreeWidgetItem* parent, const QString& text, qsizetype count,
                                    bool everybody)
{
    auto* item = new QTreeWidgetItem(parent, {tr("%1: %2").arg(text).arg(count)});
    item->setExpanded(!everybody);
    return item;
}

void FigureNames::addPupil(QTreeWidgetItem* parent, const QString& text, Id<Pupil> pupil, Id<Subject> subject)
{
    auto* item = new QTreeWidgetItem(parent, {text});
    item->setToolTip(0, text);
    item->setData(0, pupilRole, pupil.value);
    item->setData(0, subjectRole, subject.value);
}

void FigureNames::show(const ClassSummaryModel& model, int column)
{
    clear();
    const ClassSummary& summary = model.summary();
    if (column >= 0 && column < summary.figures.size()) {
        const SubjectFigures& figures = summary.figures.at(column);
        QTreeWidgetItem* subject = section(model.columnName(column));
        // Before the first mark of a period every name would stand here twice.
        const bool unmarked = figures.counted == 0 && figures.notCounted.isEmpty();
        const auto names = [&](const QString& text, const QList<Id<Pupil>>& pupils) {
            if (pupils.isEmpty())
                return;
            QTreeWidgetItem* item =
                group(subject, text, pupils.size(), &pupils == &figures.missing && unmarked);
            for (const Id<Pupil> pupil : pupils)
                addPupil(item, model.pupilName(pupil), pupil, figures.subject);
        };
        names(tr("Excellent"), figures.excellent);
        names(tr("Good"), figures.good);
        names(tr("Satisfactory"), figures.satisfactory);
        names(tr("Poor"), figures.poor);
        names(tr("Not attested"), figures.notAttested);
        names(tr("Exempt or passed, not counted"), figures.notCounted);
        names(tr("No mark yet"), figures.missing);
    }
    if (!summary.whole)
        return;
    QTreeWidgetItem* whole = section(tr("Class %1").arg(summary.className));
    for (const ClassStanding standing :
         {ClassStanding::Excellent, ClassStanding::OneGood, ClassStanding::Good,
          ClassStanding::OneSatisfactory, ClassStanding::Satisfactory, ClassStanding::NotAttested,
          ClassStanding::Poor, ClassStanding::NoMarks}) {
        QTreeWidgetItem* item = nullptr;
        qsizetype count = 0;
        for (const PupilStanding& each : summary.standings)
            count += each.standing == standing;
        for (const PupilStanding& each : summary.standings) {
            if (each.standing != standing)
                continue;
            if (!item)
                item = group(whole, ClassSummaryModel::standingText(standing), count,
                             standing == ClassStanding::NoMarks && count == summary.standings.size());
            QStringList because;
            for (const Id<Subject> subject : each.because)
                because.append(model.subjectName(subject));
            QString text = model.pupilName(each.pupil);
            if (!because.isEmpty() && standing != ClassStanding::Good)
                text = tr("%1 (%2)").arg(text, because.join(QStringLiteral(", ")));
            addPupil(item, text, each.pupil, each.because.value(0));
        }
    }
}

} // namespace zvonok::client
