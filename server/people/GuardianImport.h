// SPDX-License-Identifier: GPL-3.0-or-later
// The guardians of the rows of a class list: finds each again among those of the pupil by name, among all by
// name and telephone, else makes a new one, and ties them. Cards and ties are read once, with the first row
// that names anybody. Lane of the session.
#pragma once

#include "server/people/GuardianRepository.h"
#include "server/people/ImportSession.h"

#include <QMultiHash>

namespace zvonok::server {

class GuardianImport
{
public:
    explicit GuardianImport(ImportSession& session) : m_session(session) {}

    // One result for each guardian of the row, in their order. pupil: as the session knows it, negative where
    // a preview would make it.
    QList<ImportGuardianResult> take(const ImportRow& row, Id<Pupil> pupil);

private:
    struct Known {
        GuardianRepository::Card card;
        QList<qsizetype> ties; // in m_ties
    };
    struct Tie {
        qsizetype guardian = 0; // in m_guardians
        GuardianRepository::TieRow row;
    };
    struct Match {
        qsizetype guardian = -1; // in m_guardians
        qsizetype tie = -1;      // in m_ties; -1: none that goes on
        QString refusal;         // a reason word
    };
    void load();
    void index(qsizetype guardian);
    bool goesOn(qsizetype tie) const { return m_ties.at(tie).row.tie.to >= m_session.today(); }
    // Another who answers for the pupil as mother or as father.
    bool isTaken(Id<Pupil> pupil, Kinship kinship, qsizetype except) const;
    Match match(const ImportGuardian& told, Id<Pupil> pupil) const;
    ImportGuardianResult takeOne(const ImportGuardian& told, Id<Pupil> pupil);
    ImportGuardianResult create(const ImportGuardian& told, const PersonFields& person, Id<Pupil> pupil);
    ImportGuardianResult change(const ImportGuardian& told, const PersonFields& person, Id<Pupil> pupil,
                                const Match& match);
    GuardianTie newTie(const ImportGuardian& told) const;
    void addTie(Id<Pupil> pupil, qsizetype guardian, const GuardianTie& tie);
    void audit(const QString& action, const Known& guardian, Id<Pupil> pupil, const GuardianTie& tie,
               const QByteArray& before);

    ImportSession& m_session;
    bool m_loaded = false;
    QList<Known> m_guardians;
    QList<Tie> m_ties;
    QHash<qint64, QList<qsizetype>> m_tiesOfPupil;
    QMultiHash<QString, qsizetype> m_byName; // last name and first letter of the first name, folded
};

} // namespace zvonok::server
