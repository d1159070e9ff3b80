// SPDX-License-Identifier: GPL-3.0-or-later
// The diary of a pupil: the first page of pupils and parents, and for staff a page of everybody they reach. A
// week by days with what is overdue beside it, and how each subject stands with «what if» beside it.
// Read-only, so it follows no feed: a journal's topic tells of every pupil of the group, which must not reach
// one pupil's account. It is read again when shown, on F5, after a lost connection, and by itself from time
// to time. GUI thread.
#pragma once

#include "client/diary/DiaryTotalsModel.h"
#include "client/diary/DiaryWeekModel.h"
#include "client/diary/WhatIfPanel.h"
#include "client/files/AttachedFilesPanel.h"
#include "client/shell/Desk.h"
#include "client/shell/Page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTreeWidget;

namespace zvonok::client {

class EmptyState;

class PupilDiaryPage final : public Page
{
    Q_OBJECT

public:
    explicit PupilDiaryPage(Desk& desk, QWidget* parent = nullptr);

    // «12», «12/2025-09-01», «12/totals» with the id of a pupil, or the beginning of a name.
    void open(const QString& place) override;
    QString place() const override;
    bool isLoaded() const override { return m_weekLoaded || m_nobody; }
    void refresh() override;
    void print() override;
    void find() override; // another pupil

    QTableView& week() { return *m_week; }
    QTableView& totals() { return *m_totals; }
    QTabWidget& tabs() { return *m_tabs; }
    QComboBox& pupilChoice() { return *m_choice; }
    QTreeWidget& overdue() { return *m_overdue; }
    WhatIfPanel& whatIf() { return *m_whatIf; }
    const DiaryWeekModel& weekModel() const { return *m_weekModel; }
    AttachedFilesPanel& files() { return *m_files; }
    const DiaryTotalsModel& totalsModel() const { return *m_totalsModel; }
    QString details() const;
    Id<Pupil> pupil() const { return m_pupil; }
    bool isEmptyShown() const;

public Q_SLOTS:
    void goWeeks(int weeks);
    void goToday();
    void goPupils(int pupils);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    QWidget* buildWeek();
    QWidget* buildTotals();
    void declareKeys();
    void addKey(const QString& text, const QKeySequence& keys, std::function<void()> act);
    void loadPupils();
    void showPupils(const QList<PupilLine>& pupils);
    void choose(Id<Pupil> pupil);
    void loadWeek();
    void loadTotals();
    void showWeek(const DiaryPage& page);
    void showTotals(const DiaryTotals& totals);
    void showOverdue(const DiaryPage& page);
    void showDetails();
    void showFiles(int lesson);
    void showNobody(const QString& title, const QString& explanation);
    void fitRows();
    void goToLesson(const QDate& day, const QString& subject);
    void tellFailure(const QString& what, const Failure& failure);
    bool onTotals() const;
    void placed();

    Desk& m_desk;
    const bool m_ofStaff; // sees more than the own diary or that of the own children
    DiaryWeekModel* m_weekModel;
    DiaryTotalsModel* m_totalsModel;
    MessageBar* m_messages;
    QComboBox* m_choice;
    QLabel* m_span;
    QTabWidget* m_tabs;
    QStackedWidget* m_weekStack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_week = nullptr;
    QTreeWidget* m_overdue = nullptr;
    QLabel* m_overdueTitle = nullptr;
    QLabel* m_details = nullptr;
    AttachedFilesPanel* m_files = nullptr; // to read
    QComboBox* m_period = nullptr;
    QTableView* m_totals = nullptr;
    WhatIfPanel* m_whatIf = nullptr;
    QList<PupilLine> m_pupils;
    Id<Pupil> m_pupil;
    QDate m_monday; // invalid: the week of the server's today
    QString m_pending;
    QString m_wantedSubject; // the lesson to go to when the week is there
    QDate m_wantedDay;
    bool m_weekLoaded = false;
    bool m_nobody = false;
    quint64 m_askedPupils = 0; // answers to an earlier question are dropped
    quint64 m_askedWeek = 0;
    quint64 m_askedTotals = 0;
    QTimer m_again;
};

} // namespace zvonok::client
