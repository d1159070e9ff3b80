// SPDX-License-Identifier: GPL-3.0-or-later
// What a card holds of any person, to read and to edit. Says what is wrong beside the field. GUI thread.
#pragma once

#include "client/widgets/Theme.h"
#include "common/people/PeopleMessages.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace zvonok::client {

class PersonForm final : public QWidget
{
    Q_OBJECT

public:
    PersonForm(const Theme& theme, QWidget* parent = nullptr);

    void setPerson(const PersonFields& person);
    // Nothing where something is wrong: the first wrong field has the focus and its reason is shown.
    std::optional<PersonFields> person();
    // This stands in the database now; what is typed stays as it is.
    void setSaved(const PersonFields& person) { m_shown = person; }
    void setEditable(bool editable);
    void addRow(const QString& label, QWidget* field); // of the card's own
    bool isChanged() const;
    // A failure that names one of the fields («person.snils»): told beside it. False: none of them.
    bool showFailure(const Failure& failure);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    PersonFields typed(QString* wrong) const;

    QFormLayout* m_form;
    QLineEdit* m_lastName;
    QLineEdit* m_firstName;
    QLineEdit* m_middleName;
    QComboBox* m_sex;
    QLineEdit* m_birthDate;
    QLineEdit* m_snils;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_address;
    QLabel* m_problem;
    PersonFields m_shown;
};

// «01.09.2010», «1.9.10» or «2010-09-01»; invalid: none of them. The century is the last one that is not in
// the future.
QDate dateTyped(const QString& text);
QString dateShown(const QDate& date);

} // namespace zvonok::client
