// SPDX-License-Identifier: GPL-3.0-or-later
// A plan from a file: which column is what, row by row what it would become and what is refused, then into
// the open plan or a new one. The file is read on a worker. GUI thread.
#pragma once

#include "client/planning/PlanForm.h"
#include "client/tables/PlanTable.h"
#include "client/widgets/MessageBar.h"

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace zvonok::client {

class PlanImportDialog final : public QDialog
{
    Q_OBJECT

public:
    // canAppend: the open plan takes rows.
    PlanImportDialog(const Theme& theme, const QList<PlanSubject>& subjects, const PlanLine& open,
                     bool canAppend, QWidget* parent = nullptr);

    bool chooseFile(); // false: none was
    void read(const QString& file);
    const PlanTable& table() const { return m_read; }
    bool intoOpenPlan() const;
    const PlanForm& form() const { return *m_form; }
    QString countsText() const;

Q_SIGNALS:
    void readDone();

private:
    void take(const Result<QList<Table>>& tables);
    void showTable();
    void showRows();
    void assign(int column, const QString& field);

    const ImportDictionary m_dictionary;
    const RussianWords m_words;
    MessageBar* m_messages;
    QComboBox* m_sheet;
    QTableWidget* m_columns;
    QTableWidget* m_rows;
    QLabel* m_counts;
    QRadioButton* m_append;
    QRadioButton* m_fresh;
    PlanForm* m_form;
    QPushButton* m_take;
    QList<Table> m_tables;
    ColumnMapping m_mapping;
    PlanTable m_read;
};

} // namespace zvonok::client
