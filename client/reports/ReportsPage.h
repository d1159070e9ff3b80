// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: the catalogue, the form made from a description, the preview. GUI thread.
#pragma once

#include "client/print/ReportPreview.h"
#include "client/reports/ReportSource.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace zvonok::client {

class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    // Neither is owned; both outlive the page. memory may be null.
    ReportsPage(ReportSource& source, PreviewMemory* memory, QWidget* parent = nullptr);

    void reload();
    bool choose(const QString& reportId);
    ReportArguments arguments() const;
    QString reportId() const { return m_current.id; } // of the chosen one
    ReportPreview& preview() { return *m_preview; }

public Q_SLOTS:
    void run();

Q_SIGNALS:
    void failed(const zvonok::Failure& failure);
    void catalogueShown();

private:
    void showCatalogue();
    void filter(const QString& text);
    void buildForm();
    void fillChoices(const reports::ReportParameter& parameter, QWidget* field);
    QString valueOf(const QWidget* field) const;

    ReportSource& m_source;
    QList<reports::ReportDescription> m_reports;
    reports::ReportDescription m_current;
    QLineEdit* m_search;
    QTreeWidget* m_catalogue;
    QWidget* m_formBox;
    QFormLayout* m_form;
    QPushButton* m_run;
    ReportPreview* m_preview;
    QHash<QString, QWidget*> m_fields; // by name of parameter
    quint64 m_request = 0;             // answers of earlier ones are dropped
};

} // namespace zvonok::client
