// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of another school, from the certificate a pupil brings: chooses class, pupil and year, says which
// school, takes the marks by keys through the outbox. GUI thread.
#pragma once

#include "client/assessment/FormerMarksModel.h"
#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "client/widgets/GridLine.h"
#include "client/widgets/GridView.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace zvonok::client {

class FormerMarksPage final : public Page
{
    Q_OBJECT

public:
    explicit FormerMarksPage(Desk& desk, QWidget* parent = nullptr);
    ~FormerMarksPage() override;

    void open(const QString& place) override; // id of a pupil
    QString place() const override;
    bool finish() override { return m_grid->controller().finishEditing(); }
    bool isLoaded() const override { return m_model->page().pupil.value != 0; }
    void refresh() override;

    FormerMarksModel& model() { return *m_model; }
    GridView& grid() { return *m_grid; }

private:
    QWidget* source();
    void loadLists();
    void showPupils();
    void read();
    void takeSource(); // what the last marks were brought with
    void submit(const SaveFormerMarks& act);
    void resume();
    void settleDecided();
    void tellRefused(qint64 sequence, const QString& context, const Failure& failure);
    void tell(const Failure& failure);

    Desk& m_desk;
    FormerMarksModel* m_model;
    MessageBar* m_messages;
    QComboBox* m_class;
    QComboBox* m_pupil;
    QComboBox* m_year;
    QSpinBox* m_grade = nullptr;
    QLineEdit* m_school = nullptr;
    QLineEdit* m_document = nullptr;
    QStackedWidget* m_stack;
    GridView* m_grid;
    GridLine* m_line;
    QList<PupilLine> m_pupils;
    qint64 m_pending = 0;                       // a pupil to go to
    quint64 m_asked = 0;                        // answers to an earlier question are dropped
    QHash<qint64, SaveFormerMarks> m_open;      // in the outbox, shown by the model
    QHash<qint64, SaveFormerMarks> m_undecided; // answered with a conflict
};

} // namespace zvonok::client
