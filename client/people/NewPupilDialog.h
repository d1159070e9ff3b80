// SPDX-License-Identifier: GPL-3.0-or-later
// A new pupil: the person, the class, since when and by which order. GUI thread.
#pragma once

#include "client/widgets/Theme.h"
#include "common/people/PeopleMessages.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace zvonok::client {

class PersonForm;

class NewPupilDialog final : public QDialog
{
    Q_OBJECT

public:
    NewPupilDialog(const Theme& theme, const QList<ClassLine>& classes, Id<SchoolClass> schoolClass,
                   QWidget* parent = nullptr);

    const AddPupil& request() const { return m_request; } // once accepted

private:
    void check();

    PersonForm* m_form;
    QComboBox* m_class;
    QDateEdit* m_from;
    QLineEdit* m_order;
    QLineEdit* m_fileNumber;
    AddPupil m_request;
};

} // namespace zvonok::client
