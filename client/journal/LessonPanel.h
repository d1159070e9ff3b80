// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of the lesson under the cursor: topic, homework, works with kind, title and weight. Edits leave
// when a field is left; what is being typed is not replaced by somebody else's change. What the plan of
// lessons wants here is offered: ↓ in the topic takes it. Files dropped or pasted anywhere in it are
// attached. GUI thread.
#pragma once

#include "client/files/AttachedFilesPanel.h"
#include "client/journal/JournalModel.h"
#include "client/widgets/Theme.h"
#include "common/planning/CourseMessages.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace zvonok::client {

class LessonPanel : public QWidget
{
    Q_OBJECT

public:
    LessonPanel(const Theme& theme, const WorkTypes& types, QWidget* parent = nullptr);

    void setModel(JournalModel* model); // not owned
    void showLesson(int column);        // −1: none
    void setEditable(bool editable);
    void setPlanned(const PlannedLessons& planned);
    // The files of the lesson, below its homework; the panel owns them. placeOf: the requests for a lesson.
    using PlaceOf = std::function<FilePlace(Id<Group> group, Id<Lesson> lesson, bool mayAttach)>;
    void setFiles(AttachedFilesPanel* files, const PlaceOf& placeOf);
    AttachedFilesPanel* files() const { return m_files; }
    // Topic and homework of the plan into the lesson; a homework that stands there stays. False: none is due.
    bool takePlanned();
    void focusTopic();
    // Sends what is typed and not yet sent: before another lesson, another page, the end.
    void finish();

Q_SIGNALS:
    void lessonEdited(const zvonok::SaveLesson& lesson);
    void workEdited(const zvonok::SaveAssignment& work);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void refresh();
    void showWorks();
    void sendLesson();
    void addWork();
    QWidget* workRow(const AssignmentState& work, bool current, int index, bool writable);
    void showPlanned();
    void showFiles();
    bool takeFiles(QObject* watched, QEvent* event);

    const Theme& m_theme;
    const WorkTypes m_types;
    QPointer<JournalModel> m_model;
    LessonState m_lesson; // as it was shown
    Id<Lesson> m_worksOf; // whose works are shown
    bool m_editable = true;
    QLabel* m_title;
    PlannedLessons m_planned;
    QLineEdit* m_topic;
    QLabel* m_plan;
    QPushButton* m_take;
    QPlainTextEdit* m_homework;
    AttachedFilesPanel* m_files = nullptr;
    PlaceOf m_placeOf;
    QWidget* m_works;
    QVBoxLayout* m_workRows;
    QComboBox* m_newType;
    QLineEdit* m_newTitle;
    QPushButton* m_add;
};

} // namespace zvonok::client
