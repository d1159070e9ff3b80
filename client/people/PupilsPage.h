// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils: the list of the school, the card beside it with its history of classes; add, edit, move to another
// class, leave the school. GUI thread.
#pragma once

#include "client/people/PersonCardPage.h"
#include "client/people/PupilsModel.h"

class QCheckBox;
class QComboBox;
class QDialog;
class QStackedWidget;
class QTableWidget;

namespace zvonok::client {

class GuardiansBox;
class PersonForm;

class PupilsPage final : public PersonCardPage
{
    Q_OBJECT

public:
    explicit PupilsPage(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& place) override; // id of a pupil, or the name of a class: «7А»
    void refresh() override;

    PupilsModel& model() { return *m_model; }
    PersonForm& form() { return *m_form; }
    GuardiansBox& guardians() { return *m_guardians; }

protected:
    QString listTitle() const override;
    qint64 idOfRow(int row) const override { return m_model->pupil(row).id.value; }
    int rowOfId(qint64 id) const override { return m_model->rowOf({id}); }
    qint64 shownId() const override { return m_card.id.value; }
    bool isEdited() const override;
    bool sendCard() override;
    void openCard(qint64 id) override;
    void showCardAgain() override;
    void showNobody() override;

private:
    void buildCard();
    void loadClasses();
    void loadPupils();
    void showCard(const PupilCard& card);
    void cancel();
    void saved(const SavePupil& sent, const Result<PupilSaved>& result);
    void add();
    void move();
    void editedNow();

    PupilsModel* m_model;
    QComboBox* m_class;
    QCheckBox* m_withLeft;
    QPushButton* m_add = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_diary = nullptr;
    QStackedWidget* m_cards = nullptr;
    QLabel* m_title = nullptr;
    PersonForm* m_form = nullptr;
    QLineEdit* m_fileNumber = nullptr;
    GuardiansBox* m_guardians = nullptr;
    QTableWidget* m_history = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    QList<ClassLine> m_classes;
    PupilCard m_card;
    Id<Pupil> m_wanted;    // to be chosen when the list is there
    QString m_wantedClass; // the same
    quint64 m_asked = 0;   // answers to earlier choices are dropped
    const bool m_mayWrite;
};

} // namespace zvonok::client
