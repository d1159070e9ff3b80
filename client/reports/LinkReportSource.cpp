// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reports/LinkReportSource.h"

#include "common/people/SearchKey.h"

#include <QLocale>

namespace zvonok::client {

using namespace reports;

namespace {

QString languageOfNow() { return QLocale().name().left(2); }

} // namespace

LinkReportSource::LinkReportSource(ServerLink& link, QObject* parent) : QObject(parent), m_link(link) {}

void LinkReportSource::fetchCatalogue(std::function<void(Result<QList<ReportDescription>>)> then)
{
    m_link.call(ListReports{languageOfNow()}).then(this, [then](const Result<ReportCatalogue>& catalogue) {
        if (catalogue)
            then(catalogue->reports);
        else
            then(tl::unexpected(catalogue.error()));
    });
}

void LinkReportSource::fetchChoices(ParameterKind kind, const ReportArguments& chosen,
                                    std::function<void(Result<QList<ReportChoice>>)> then)
{
    Id<SchoolClass> schoolClass;
    for (const ReportArgument& each : chosen)
        if (each.name == QLatin1String("class"))
            schoolClass = {each.value.toLongLong()};
    switch (kind) {
    case ParameterKind::Class:
        m_link.call(ListClasses{}).then(this, [then](const Result<ClassList>& classes) {
            if (!classes)
                return then(tl::unexpected(classes.error()));
            QList<ReportChoice> choices;
            for (const ClassLine& each : classes->classes)
                choices.append({QString::number(each.id.value), each.name()});
            then(choices);
        });
        return;
    case ParameterKind::Group:
        m_link.call(ListGroups{{}, schoolClass}).then(this, [then](const Result<GroupList>& groups) {
            if (!groups)
                return then(tl::unexpected(groups.error()));
            QList<ReportChoice> choices;
            for (const GroupLine& each : groups->groups)
                if (!each.standsIn) // the journal alone is open there
                    choices.append(
                        {QString::number(each.id.value),
                         QStringList{each.className, each.subjectName, each.name}.join(u' ').simplified()});
            then(choices);
        });
        return;
    case ParameterKind::Period:
        m_link.call(OpenCalendar{}).then(this, [then](const Result<Calendar>& calendar) {
            if (!calendar)
                return then(tl::unexpected(calendar.error()));
            QList<ReportChoice> choices;
            for (const YearLine& year : calendar->years)
                if (year.id == calendar->current)
                    for (const PeriodLine& period : year.periods)
                        choices.append({QString::number(period.id.value), period.name});
            then(choices);
        });
        return;
    case ParameterKind::Subject:
        m_link.call(ListSubjects{}).then(this, [then](const Result<SubjectList>& subjects) {
            if (!subjects)
                return then(tl::unexpected(subjects.error()));
            QList<ReportChoice> choices;
            for (const SubjectLine& each : subjects->subjects)
                choices.append({QString::number(each.id.value), each.name});
            then(choices);
        });
        return;
    case ParameterKind::Pupil:
        m_link.call(ListPupils{schoolClass, {}, false}).then(this, [then](const Result<PupilList>& pupils) {
            if (!pupils)
                return then(tl::unexpected(pupils.error()));
            QList<ReportChoice> choices;
            for (const PupilLine& each : pupils->pupils)
                choices.append(
                    {QString::number(each.id.value), QString(fullName(each.name) % u", " % each.className)});
            then(choices);
        });
        return;
    case ParameterKind::Teacher:
        m_link.call(ListStaff{}).then(this, [then](const Result<StaffList>& staff) {
            if (!staff)
                return then(tl::unexpected(staff.error()));
            QList<ReportChoice> choices;
            for (const StaffLine& each : staff->staff)
                choices.append({QString::number(each.id.value), fullName(each.name)});
            then(choices);
        });
        return;
    case ParameterKind::Unknown:
    case ParameterKind::Date:
    case ParameterKind::Text:
    case ParameterKind::Choice:
    case ParameterKind::Number:
    case ParameterKind::YesNo:
        return then(QList<ReportChoice>{});
    }
}

RunReport LinkReportSource::request(const QString& id, const ReportArguments& arguments,
                                    const QString& language)
{
    RunReport request;
    request.report = id;
    request.language = language;
    for (const ReportArgument& each : arguments) {
        if (each.name == QLatin1String("group"))
            request.group = {each.value.toLongLong()};
        else if (each.name == QLatin1String("class"))
            request.schoolClass = {each.value.toLongLong()};
        else if (each.name == QLatin1String("pupil"))
            request.pupil = {each.value.toLongLong()};
        else if (each.name == QLatin1String("from"))
            request.from = QDate::fromString(each.value, Qt::ISODate);
        else if (each.name == QLatin1String("to"))
            request.to = QDate::fromString(each.value, Qt::ISODate);
        else
            request.arguments.append(each);
    }
    return request;
}

void LinkReportSource::fetchReport(const QString& id, const ReportArguments& arguments,
                                   std::function<void(Result<QList<ReportDocument>>)> then)
{
    m_link.call(request(id, arguments, languageOfNow()))
        .then(this, [then](const Result<ReportResult>& report) {
            if (report)
                then(QList<ReportDocument>{report->document});
            else
                then(tl::unexpected(report.error()));
        });
}

} // namespace zvonok::client
