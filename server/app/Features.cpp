// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/Features.h"

namespace zvonok::server {

void addFeatures(Dispatcher& dispatcher, AdminServices& admin)
{
    const PasswordHasher& hasher = admin.hasher;
    addAll(dispatcher, adminHandlers(admin), fileHandlers(FileNorms::shipped()), peopleHandlers(),
           calendarHandlers(), curriculumHandlers(), scheduleHandlers(), substitutionHandlers(),
           journalHandlers(WorkTypes::shipped(), AssessmentNorms::shipped()),
           planningHandlers(WorkTypes::shipped()), assessmentHandlers(AssessmentNorms::shipped()),
           controlHandlers(ControlNorms::shipped()), diaryHandlers(AssessmentNorms::shipped()),
           reportHandlers(),
           demoHandlers([&hasher](const QString& password) { return hasher.hash(password); },
                        [] { return newOneTimePassword(); }));
}

} // namespace zvonok::server
