// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a class list: finds each pupil again by external id, СНИЛС, or full name and birth date, and
// creates, changes or moves; then the guardians of the row. Lane of the session.
#pragma once

#include "server/people/GuardianImport.h"
#include "server/people/ImportSession.h"
#include "server/people/PupilRepository.h"

#include <QMultiHash>

namespace zvonok::server {

struct KnownPupil {
    Id<Pupil> id;
    PersonFields person;
    QString fileNumber;
    QString externalId;
    MembershipRow last; // the newest stretch; id 0: never was in a class
};

class PupilImport
{
public:
    explicit PupilImport(ImportSession& session);

    ImportRowResult take(const ImportRow& row);

private:
    struct Match {
        KnownPupil* pupil = nullptr;
        bool ambiguous = false;
    };
    Match match(const ImportRow& row, const PersonFields& person,
                const ImportSession::KnownClass* schoolClass);
    ImportRowResult takePupil(const ImportRow& row);
    bool inClass(const KnownPupil& pupil, const ImportSession::KnownClass* schoolClass) const;
    ImportRowResult create(const ImportRow& row, const PersonFields& person, const ClassName& className);
    ImportRowResult change(const ImportRow& row, const PersonFields& person, KnownPupil& pupil,
                           const std::optional<ClassName>& className);
    void index(qsizetype at);

    ImportSession& m_session;
    GuardianImport m_guardians;
    Id<Pupil> m_pupil; // of the row at hand; negative in a preview of somebody new
    QList<KnownPupil> m_pupils;
    QHash<QString, qsizetype> m_byExternal;
    QHash<QString, qsizetype> m_bySnils;
    QMultiHash<QString, qsizetype> m_byName; // last and first name, folded
};

} // namespace zvonok::server
