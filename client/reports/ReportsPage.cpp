// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/reports/ReportsPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zvonok::client {

using namespace reports;

ReportsPage::ReportsPage(ReportSource& source, PreviewMemory* memory, QWidget* parent)
    : QWidget(parent), m_source(source), m_search(new QLineEdit(this)), m_catalogue(new QTreeWidget(this)),
      m_formBox(new QWidget(this)), m_form(new QFormLayout(m_formBox)),
      m_run(new QPushButton(tr("&Make report"), this)), m_preview(new ReportPreview(memory, this))
{
    m_search->setPlaceholderText(tr("Find a report"));
    m_search->setAccessibleName(tr("Find a report"));
    m_search->setClearButtonEnabled(true);
    m_catalogue->setHeaderHidden(true);
    m_catalogue->setAccessibleName(tr("Reports"));
    m_run->setEnabled(false);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->addWidget(m_search);
    column->addWidget(m_catalogue, 1);
    column->addWidget(m_formBox);
    column->addWidget(m_run);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ReportsPage::filter);
    connect(m_run, &QPushButton::clicked, this, &ReportsPage::run);
    connect(m_preview, &ReportPreview::failed, this, &ReportsPage::failed);
    connect(m_catalogue, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const QString id = item ? item->data(0, Qt::UserRole).toString() : QString();
        for (const ReportDescription& each : std::as_const(m_reports)) {
            if (each.id == id && !id.isEmpty()) {
                m_current = each;
                buildForm();
            }
        }
    });
}

void ReportsPage::reload()
{
    const QPointer<ReportsPage> self(this);
    m_source.fetchCatalogue([self](const Result<QList<ReportDescription>>& reports) {
        if (!self)
            return;
        if (!reports) {
            Q_EMIT self->failed(reports.error());
            return;
        }
        self->m_reports = *reports;
        self->showCatalogue();
    });
}

void ReportsPage::showCatalogue()
{
    m_catalogue->clear();
    QHash<QString, QTreeWidgetItem*> groups;
    for (const ReportDescription& each : std::as_const(m_reports)) {
        QTreeWidgetItem*& group = groups[each.group];
        if (!group) {
            group = new QTreeWidgetItem(m_catalogue, {each.group});
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto* item = new QTreeWidgetItem(group, {each.name});
        item->setData(0, Qt::UserRole, each.id);
        item->setToolTip(0, each.purpose);
    }
    m_catalogue->expandAll();
    filter(m_search->text());
    Q_EMIT catalogueShown();
}

void ReportsPage::filter(const QString& text)
{
    for (int g = 0; g < m_catalogue->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_catalogue->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            const bool shown = group->child(i)->text(0).contains(text.trimmed(), Qt::CaseInsensitive);
            group->child(i)->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

bool ReportsPage::choose(const QString& reportId)
{
    for (int g = 0; g < m_catalogue->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_catalogue->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            if (group->child(i)->data(0, Qt::UserRole).toString() == reportId) {
                m_catalogue->setCurrentItem(group->child(i));
                return true;
            }
        }
    }
    return false;
}

void ReportsPage::buildForm()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (const ReportParameter& parameter : std::as_const(m_current.parameters)) {
        QWidget* field = nullptr;
        switch (parameter.kind) {
        case ParameterKind::Date: {
            auto* date = new QDateEdit(m_formBox);
            date->setCalendarPopup(true);
            date->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
            const QDate preset = QDate::fromString(parameter.preset, Qt::ISODate);
            date->setDate(preset.isValid() ? preset : QDate::currentDate());
            field = date;
            break;
        }
        case ParameterKind::YesNo: {
            auto* box = new QCheckBox(m_formBox);
            box->setChecked(parameter.preset == QStringLiteral("1"));
            field = box;
            break;
        }
        case ParameterKind::Unknown:
        case ParameterKind::Text:
        case ParameterKind::Number:
            field = new QLineEdit(parameter.preset, m_formBox);
            break;
        case ParameterKind::Class:
        case ParameterKind::Group:
        case ParameterKind::Period:
        case ParameterKind::Choice:
        case ParameterKind::Pupil:
        case ParameterKind::Teacher:
        case ParameterKind::Subject:
            field = new QComboBox(m_formBox);
            break;
        }
        field->setAccessibleName(parameter.label);
        m_fields.insert(parameter.name, field);
        m_form->addRow(parameter.label, field);
    }
    for (const ReportParameter& parameter : std::as_const(m_current.parameters)) {
        fillChoices(parameter, m_fields.value(parameter.name));
        for (const QString& other : parameter.dependsOn)
            if (auto* box = qobject_cast<QComboBox*>(m_fields.value(other)))
                connect(box, &QComboBox::currentIndexChanged, m_fields.value(parameter.name),
                        [this, parameter] { fillChoices(parameter, m_fields.value(parameter.name)); });
    }
    m_run->setEnabled(true);
}

void ReportsPage::fillChoices(const ReportParameter& parameter, QWidget* field)
{
    const QPointer<QComboBox> box(qobject_cast<QComboBox*>(field));
    if (!box)
        return;
    const auto fill = [parameter, box](const QList<ReportChoice>& choices) {
        const QString before = box->count() > 0 ? box->currentData().toString() : parameter.preset;
        box->clear();
        if (!parameter.required)
            box->addItem(QStringLiteral("—"), QString());
        for (const ReportChoice& each : choices)
            box->addItem(each.label, each.value);
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    if (parameter.kind == ParameterKind::Choice)
        return fill(parameter.choices);
    const QPointer<ReportsPage> self(this);
    m_source.fetchChoices(parameter.kind, arguments(),
                          [self, box, fill](const Result<QList<ReportChoice>>& choices) {
                              if (!self || !box)
                                  return;
                              if (choices)
                                  fill(*choices);
                              else
                                  Q_EMIT self->failed(choices.error());
                          });
}

QString ReportsPage::valueOf(const QWidget* field) const
{
    if (const auto* box = qobject_cast<const QComboBox*>(field))
        return box->currentData().toString();
    if (const auto* date = qobject_cast<const QDateEdit*>(field))
        return date->date().toString(Qt::ISODate);
    if (const auto* box = qobject_cast<const QCheckBox*>(field))
        return box->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    return {};
}

ReportArguments ReportsPage::arguments() const
{
    ReportArguments out;
    for (const ReportParameter& parameter : m_current.parameters) {
        const QString value = valueOf(m_fields.value(parameter.name));
        if (!value.isEmpty())
            out.append({parameter.name, value});
    }
    return out;
}

void ReportsPage::run()
{
    if (m_current.id.isEmpty())
        return;
    for (const ReportParameter& parameter : std::as_const(m_current.parameters)) {
        QWidget* field = m_fields.value(parameter.name);
        if (parameter.required && valueOf(field).isEmpty()) {
            field->setFocus();
            Q_EMIT failed({FailureCode::MissingInput, parameter.name, {parameter.label}, {}});
            return;
        }
    }
    m_run->setEnabled(false);
    const QPointer<ReportsPage> self(this);
    const QString id = m_current.id;
    m_source.fetchReport(id, arguments(),
                         [self, id, request = ++m_request](const Result<QList<ReportDocument>>& documents) {
                             if (!self || request != self->m_request)
                                 return;
                             self->m_run->setEnabled(true);
                             if (documents)
                                 self->m_preview->show(*documents, id);
                             else
                                 Q_EMIT self->failed(documents.error());
                         });
}

} // namespace zvonok::client
