// SPDX-License-Identifier: GPL-3.0-or-later
// How far the groups of a class, or all of a subject, are on their plans: who has none, who is behind, where
// the year has no lessons left. Enter goes to the plan. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "common/planning/CourseMessages.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableWidget;

namespace zvonok::client {

class EmptyState;

class ProgressPage final : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(Desk& desk, QWidget* parent = nullptr);

    // A class («7А») or a subject («Алгебра»).
    void open(const QString& place) override;
    QString place() const override;
    bool isLoaded() const override { return m_loaded; }
    void refresh() override;
    void print() override;

    const QList<CourseLine>& courses() const { return m_courses; }
    QString summary() const;
    MessageBar& messages() { return *m_messages; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void loadLists();
    void fillChoice();
    void load();
    void show(const QList<CourseLine>& courses);
    void goToPlan();
    void tell(const QString& what, const Failure& failure);

    Desk& m_desk;
    MessageBar* m_messages;
    QComboBox* m_choice;
    QLabel* m_summary;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableWidget* m_table;
    QList<ClassLine> m_classes;
    QList<SubjectLine> m_subjects;
    QList<CourseLine> m_courses;
    QString m_pending;
    bool m_haveClasses = false;
    bool m_haveSubjects = false;
    bool m_loaded = false;
};

} // namespace zvonok::client
