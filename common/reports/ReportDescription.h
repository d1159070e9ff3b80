// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the catalogue of reports: what it is called and what it asks for. The parameters' form is
// made from it, so that a new report needs no line of the client. Any lane.
#pragma once

#include "common/wire/Codec.h"

#include <array>

namespace zvonok::reports {

// The value of a parameter is text: ids as decimal numbers, dates as 2026-09-01, yes and no as 1 and 0.
enum class ParameterKind {
    Unknown = 0,
    Class = 1,
    Group = 2,
    Period = 3,
    Date = 4,
    Text = 5,
    Choice = 6,
    Pupil = 7,
    Teacher = 8,
    Subject = 9,
    Number = 10,
    YesNo = 11,
};
constexpr auto enumNames(ParameterKind)
{
    using wire::EnumName;
    using K = ParameterKind;
    return std::array{EnumName<K>{K::Unknown, "unknown"}, EnumName<K>{K::Class, "class"},
                      EnumName<K>{K::Group, "group"},     EnumName<K>{K::Period, "period"},
                      EnumName<K>{K::Date, "date"},       EnumName<K>{K::Text, "text"},
                      EnumName<K>{K::Choice, "choice"},   EnumName<K>{K::Pupil, "pupil"},
                      EnumName<K>{K::Teacher, "teacher"}, EnumName<K>{K::Subject, "subject"},
                      EnumName<K>{K::Number, "number"},   EnumName<K>{K::YesNo, "yesNo"}};
}

struct ReportChoice {
    using Self = ReportChoice;
    QString value;
    QString label;

    static constexpr auto message = wire::record("ReportChoice");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, value, 300), ZVONOK_FIELD_MAX(2, label, 300));
    }
};

struct ReportParameter {
    using Self = ReportParameter;
    QString name; // as in ReportArgument
    QString label;
    ParameterKind kind = ParameterKind::Unknown;
    bool required = false;
    bool several = false;        // more than one value: one document each
    QString preset;              // the value to begin with
    QStringList dependsOn;       // names of the parameters that narrow its choices
    QList<ReportChoice> choices; // of a Choice

    static constexpr auto message = wire::record("ReportParameter");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, name, 60), ZVONOK_FIELD_MAX(2, label, 300),
                                  ZVONOK_FIELD(3, kind), ZVONOK_FIELD(4, required), ZVONOK_FIELD(5, several),
                                  ZVONOK_FIELD_MAX(6, preset, 300), ZVONOK_FIELD_MAX(7, dependsOn, 20),
                                  ZVONOK_FIELD_MAX(8, choices, 500));
    }
};

struct ReportDescription {
    using Self = ReportDescription;
    QString id; // «class-list», the name on the command line
    QString name;
    QString group;   // heading in the catalogue
    QString purpose; // one sentence
    QList<ReportParameter> parameters;

    static constexpr auto message = wire::record("ReportDescription");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, id, 60), ZVONOK_FIELD_MAX(2, name, 300),
                                  ZVONOK_FIELD_MAX(3, group, 300), ZVONOK_FIELD_MAX(4, purpose, 1000),
                                  ZVONOK_FIELD_MAX(5, parameters, 50));
    }
};

struct ReportArgument {
    using Self = ReportArgument;
    QString name;
    QString value;

    static constexpr auto message = wire::record("ReportArgument");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, name, 60), ZVONOK_FIELD_MAX(2, value, 1000));
    }
};

#define ZVONOK_REPORT_DESCRIPTION_RECORDS(X)                                                                 \
    X(zvonok::reports::ReportChoice)                                                                         \
    X(zvonok::reports::ReportParameter)                                                                      \
    X(zvonok::reports::ReportDescription)                                                                    \
    X(zvonok::reports::ReportArgument)

using ReportDescriptionRecords = ZVONOK_TYPE_LIST(ZVONOK_REPORT_DESCRIPTION_RECORDS);

} // namespace zvonok::reports

ZVONOK_REPORT_DESCRIPTION_RECORDS(ZVONOK_EXTERN_CODEC)
