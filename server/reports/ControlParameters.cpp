// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/ControlParameters.h"

namespace zvonok::server {

using namespace reports;

QList<ReportParameter> controlParameters(const ReportTexts& texts)
{
    return {parameter(texts, "from", ParameterKind::Date, false),
            parameter(texts, "to", ParameterKind::Date, false),
            parameter(texts, "class", ParameterKind::Class, false),
            parameter(texts, "subject", ParameterKind::Subject, false),
            parameter(texts, "teacher", ParameterKind::Teacher, false)};
}

Result<control::Filter> controlFilter(storage::ReadScope& scope, const RunReport& request)
{
    control::Filter filter;
    filter.from = request.from;
    filter.to = request.to;
    filter.schoolClass = request.schoolClass;
    filter.group = request.group;
    for (const ReportArgument& argument : request.arguments) {
        if (argument.name == QStringLiteral("subject"))
            filter.subject = {argument.value.toLongLong()};
        else if (argument.name == QStringLiteral("teacher"))
            filter.teacher = {argument.value.toLongLong()};
    }
    return control::settled(scope, filter);
}

} // namespace zvonok::server
