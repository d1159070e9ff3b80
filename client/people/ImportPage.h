// SPDX-License-Identifier: GPL-3.0-or-later
// Import of lists from files: choose, say which column is what, see row by row what would happen, import all
// or the chosen rows, undo an earlier import. Files may be dropped on the page. GUI thread.
#pragma once

#include "client/people/ImportJob.h"
#include "client/people/ImportRowsModel.h"
#include "client/shell/Page.h"
#include "client/widgets/MessageBar.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace zvonok::client {

class Desk;

class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Desk& desk, QWidget* parent = nullptr);

    void refresh() override { loadActs(); }
    void openFiles(const QStringList& files);
    ImportJob& job() { return m_job; }
    MessageBar& messages() { return *m_bar; }

public Q_SLOTS:
    void start();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildStart();
    QWidget* buildRows();
    void chooseFiles();
    void showTable();
    void assign(int column, const QString& field);
    void showCounts();
    void finished(bool stopped);
    void saveRefused();
    void loadActs();
    void undo();
    void tell(MessageLevel level, const QString& text);
    ImportKind kind() const;

    Desk& m_desk;
    ImportJob m_job;
    MessageBar* m_bar;
    QComboBox* m_kind;
    QPushButton* m_files;
    QStackedWidget* m_stack;
    QTableWidget* m_acts = nullptr;
    QPushButton* m_undo = nullptr;
    QList<ImportActLine> m_actLines;
    QComboBox* m_table = nullptr;
    QTableWidget* m_columns = nullptr;
    ImportRowsModel* m_model = nullptr;
    QTableView* m_rows = nullptr;
    QLabel* m_counts = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_judgeOn = nullptr;
    QPushButton* m_refused = nullptr;
};

} // namespace zvonok::client
