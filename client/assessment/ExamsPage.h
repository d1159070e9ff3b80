// SPDX-License-Identifier: GPL-3.0-or-later
// Which exams there are in a year, who chose those by choice, and whether the sheet of a class has a line of
// behaviour. For the heads. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "client/shell/Page.h"
#include "common/assessment/ExamMessages.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGroupBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace zvonok::client {

class BehaviourRuleBox;

class ExamsPage final : public Page
{
    Q_OBJECT

public:
    explicit ExamsPage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    bool isLoaded() const override { return m_read; }
    const ExamList& exams() const { return m_exams; }

public Q_SLOTS:
    void begin();    // an empty form for a new exam
    void save();     // what the form says
    void withdraw(); // the exam that the form shows

private:
    QWidget* examForm();
    QWidget* choicePart();
    void loadLists();
    void read();
    void showExams(const ExamList& list, Id<Exam> choose);
    void onChosen();
    void onScale();
    void loadChoices();
    void choose(QListWidgetItem* item);
    void took(const Result<ExamLine>& exam, const QString& done);
    void tell(MessageLevel level, const QString& text);
    void fillClasses();
    QString scaleText(const ExamLine& exam) const;

    Desk& m_desk;
    MessageBar* m_messages;
    QComboBox* m_year;
    QTreeWidget* m_list;
    BehaviourRuleBox* m_behaviour;
    QGroupBox* m_box = nullptr;
    QSpinBox* m_grade = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_subject = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_scale = nullptr;
    QWidget* m_points = nullptr;
    QSpinBox* m_highest = nullptr;
    QSpinBox* m_satisfactory = nullptr;
    QSpinBox* m_good = nullptr;
    QSpinBox* m_excellent = nullptr;
    QCheckBox* m_byChoice = nullptr;
    QCheckBox* m_headsOnly = nullptr;
    QCheckBox* m_hasDay = nullptr;
    QDateEdit* m_day = nullptr;
    QPushButton* m_withdraw = nullptr;
    QGroupBox* m_choiceBox = nullptr;
    QListWidget* m_choices = nullptr;
    QList<ClassLine> m_classes;
    ExamList m_exams;
    ExamLine m_shown; // id none: a new one
    ExamChoices m_known;
    bool m_read = false;
    quint64 m_asked = 0; // answers to an earlier question are dropped
};

} // namespace zvonok::client
