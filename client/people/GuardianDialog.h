// SPDX-License-Identifier: GPL-3.0-or-later
// A guardian of a pupil: who it is, what binds the two. Stays open until the server has taken it, so that a
// refusal loses no letter. GUI thread.
#pragma once

#include "client/widgets/Theme.h"
#include "common/people/GuardianMessages.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace zvonok::client {

class PersonForm;

QString kinshipText(Kinship kinship);
// All that there are, in the order in which schools write them.
QComboBox* kinshipChoice(QWidget* parent);

class GuardianDialog final : public QDialog
{
    Q_OBJECT

public:
    // id none: a new guardian.
    GuardianDialog(const Theme& theme, const QString& pupilName, const GuardianLine& guardian,
                   QWidget* parent = nullptr);

    void showFailure(const Failure& failure);
    void setBusy(bool busy);
    PersonForm& form() { return *m_form; }
    QComboBox& kinship() { return *m_kinship; }
    QCheckBox& maySee() { return *m_maySee; }

public Q_SLOTS:
    void submit(); // what is typed, if nothing is wrong with it

Q_SIGNALS:
    void submitted(const zvonok::SaveGuardian& request); // pupil left open

private:
    const GuardianLine m_guardian;
    PersonForm* m_form;
    QLineEdit* m_workPlace;
    QComboBox* m_kinship;
    QCheckBox* m_legal;
    QCheckBox* m_maySee;
    QDateEdit* m_from;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace zvonok::client
