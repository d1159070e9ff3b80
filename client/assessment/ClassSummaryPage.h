// SPDX-License-Identifier: GPL-3.0-or-later
// The consolidated sheet of a class in the program: chooses class and period, shows the marks with the names
// behind each figure, goes to the sheet of a subject, prints. GUI thread.
#pragma once

#include "client/assessment/ClassSummaryModel.h"
#include "client/assessment/FigureNames.h"
#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "client/widgets/GridLine.h"
#include "client/widgets/GridView.h"

class QComboBox;

namespace zvonok::client {

class ClassSummaryPage final : public Page
{
    Q_OBJECT

public:
    explicit ClassSummaryPage(Desk& desk, QWidget* parent = nullptr);
    ~ClassSummaryPage() override;

    void open(const QString& place) override; // «7А»
    QString place() const override;
    void refresh() override;
    void print() override;

    GridView& grid() { return *m_grid; }
    FigureNames& names() { return *m_names; }
    const ClassSummaryModel& model() const { return *m_model; }
    void goToSheet(); // of the subject under the cursor

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void loadClasses();
    void load(PeriodKind kind, qint32 ordinal);
    void tellFailure(const QString& what, const Failure& failure);
    void showPeriods();
    void submit(const SaveBehaviour& act);
    void resume();
    void tellRefused(qint64 sequence, const QString& context, const Failure& failure);

    Desk& m_desk;
    ClassSummaryModel* m_model;
    MessageBar* m_messages;
    QComboBox* m_classes;
    QComboBox* m_periods;
    GridView* m_grid;
    FigureNames* m_names;
    GridLine* m_line;
    QList<ClassLine> m_list;
    Id<SchoolClass> m_class;
    QString m_pending;
    quint64 m_asked = 0;                 // answers to an earlier question are ignored
    QHash<qint64, SaveBehaviour> m_open; // in the outbox, shown by the model
};

} // namespace zvonok::client
