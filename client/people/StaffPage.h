// SPDX-License-Identifier: GPL-3.0-or-later
// Staff: the list, the card beside it, new people, dismissal with its day. GUI thread.
#pragma once

#include "client/people/PersonCardPage.h"
#include "client/people/StaffModel.h"

class QCheckBox;
class QStackedWidget;

namespace zvonok::client {

class PersonForm;

class StaffPage final : public PersonCardPage
{
    Q_OBJECT

public:
    explicit StaffPage(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& place) override; // id of a member of staff
    void refresh() override;

    StaffModel& model() { return *m_model; }
    PersonForm& form() { return *m_form; }

protected:
    QString listTitle() const override { return tr("Staff of the school"); }
    qint64 idOfRow(int row) const override { return m_model->person(row).id.value; }
    int rowOfId(qint64 id) const override { return m_model->rowOf({id}); }
    qint64 shownId() const override { return m_new ? somebodyNew : m_card.id.value; }
    bool isEdited() const override;
    bool sendCard() override;
    void openCard(qint64 id) override;
    void showCardAgain() override;
    void showNobody() override;

private:
    static constexpr qint64 somebodyNew = -1;

    void buildCard();
    void showCard(const StaffCard& card);
    void saved(const StaffCard& sent, const Result<StaffSaved>& result);
    QLineEdit* wrongDate() const;
    StaffCard typed() const;
    void editedNow();

    StaffModel* m_model;
    QCheckBox* m_withDismissed;
    QPushButton* m_add = nullptr;
    QStackedWidget* m_cards = nullptr;
    QLabel* m_title = nullptr;
    PersonForm* m_form = nullptr;
    QLineEdit* m_position = nullptr;
    QLineEdit* m_hired = nullptr;
    QLineEdit* m_dismissed = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    StaffCard m_card;
    bool m_new = false; // the card is of somebody who is being added
    Id<Staff> m_wanted;
    quint64 m_asked = 0;
    const bool m_mayWrite;
};

} // namespace zvonok::client
