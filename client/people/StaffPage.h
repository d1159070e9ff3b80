// SPDX-License-Identifier: GPL-3.0-or-later
// Staff: the list, the card beside it, new people, dismissal with its day. GUI thread.
#pragma once

#include "client/people/ListCardPage.h"
#include "client/people/StaffModel.h"

class QCheckBox;
class QStackedWidget;

namespace zvonok::client {

class PersonForm;

class StaffPage final : public ListCardPage
{
    Q_OBJECT

public:
    explicit StaffPage(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& place) override; // id of a member of staff
    bool finish() override;
    void refresh() override;

    StaffModel& model() { return *m_model; }
    PersonForm& form() { return *m_form; }

public Q_SLOTS:
    void save();

protected:
    void rowChosen(int row) override;
    QString listTitle() const override { return tr("Staff of the school"); }

private:
    void buildCard();
    void openCard(Id<Staff> staff);
    void showCard(const StaffCard& card);
    void saved(const Result<StaffSaved>& result);
    void add();
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
