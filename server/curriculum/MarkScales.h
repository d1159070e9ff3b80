// SPDX-License-Identifier: GPL-3.0-or-later
// Which marks a subject takes in a grade on a day: what the school has set, else what the law says, else the
// subject's own scale. Of the school's settings one for the subject goes before one for all, then the later
// day, then what was set last; what the law says gives way only to a setting of its own grades. Read once,
// asked per journal; lane of the scope.
#pragma once

#include "common/curriculum/CurriculumMessages.h"
#include "common/journal/MarkValue.h"
#include "server/storage/ReadScope.h"

namespace zvonok::server {

class MarkScales
{
public:
    MarkScales() = default; // nothing set
    explicit MarkScales(storage::ReadScope& scope);

    // grade 0: a group of several classes, for which only settings of all grades count.
    MarkScale of(Id<Subject> subject, qint32 grade, const QDate& day, const MarkScale& own) const;

private:
    struct Setting {
        qint64 subject = 0; // 0: every one
        QDate from;
        qint32 firstGrade = 1;
        qint32 lastGrade = 0;
        MarkScale scale;
    };
    QList<Setting> m_settings; // the first that fits decides
};

} // namespace zvonok::server
