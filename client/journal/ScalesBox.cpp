// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/journal/ScalesBox.h"

#include "client/link/ServerLink.h"
#include "client/widgets/DateField.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>
#include <array>

namespace zvonok::client {

namespace {

constexpr std::array scales{MarkScale{1, 5, true, false},   MarkScale{2, 5, true, false},
                            MarkScale{1, 10, true, false},  MarkScale{1, 12, true, false},
                            MarkScale{1, 100, true, false}, MarkScale{1, 5, false, true},
                            MarkScale{1, 5, true, true},    MarkScale{1, 5, false, false}};

} // namespace

ScalesBox::ScalesBox(Desk& desk, QWidget* parent)
    : QGroupBox(tr("Scales of marks"), parent), m_desk(desk),
      m_mayChange(desk.may(Permission::JournalControl))
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Scales of marks"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("From"), tr("Subject"), tr("Grades"), tr("Marks"), tr("Set by")});
    m_list->setMinimumHeight(120);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_list, 1);
    if (m_mayChange)
        row->addWidget(formPart());
}

QWidget* ScalesBox::formPart()
{
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    m_subject = new QComboBox(part);
    m_subject->addItem(tr("all subjects"), 0);
    const auto grade = [part](int value, const QString& name) {
        auto* made = new QSpinBox(part);
        made->setRange(1, 13);
        made->setValue(value);
        made->setAccessibleName(name);
        return made;
    };
    m_firstGrade = grade(2, tr("First grade"));
    m_lastGrade = grade(11, tr("Last grade"));
    connect(m_firstGrade, &QSpinBox::valueChanged, this,
            [this](int first) { m_lastGrade->setValue(std::max(first, m_lastGrade->value())); });
    auto* grades = new QHBoxLayout;
    grades->addWidget(m_firstGrade);
    grades->addWidget(new QLabel(QStringLiteral("—"), part));
    grades->addWidget(m_lastGrade);
    grades->addStretch(1);
    m_scale = new QComboBox(part);
    for (std::size_t i = 0; i < scales.size(); ++i)
        m_scale->addItem(scaleText(scales.at(i)), int(i));
    m_from = dateField(part, tr("The scale holds from"));
    auto* set = new QPushButton(tr("Set the sc&ale"), part);
    m_withdraw = new QPushButton(tr("With&draw"), part);
    m_withdraw->setToolTip(tr("The chosen setting no longer counts; marks that were put stay"));
    m_withdraw->setEnabled(false);
    auto* acts = new QHBoxLayout;
    acts->addWidget(set);
    acts->addWidget(m_withdraw);
    acts->addStretch(1);
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("Grades"), grades);
    form->addRow(tr("Marks"), m_scale);
    form->addRow(tr("From"), m_from);
    form->addRow(QString(), acts);
    connect(set, &QPushButton::clicked, this, &ScalesBox::save);
    connect(m_withdraw, &QPushButton::clicked, this, &ScalesBox::withdraw);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        const auto chosen = m_list->selectedItems();
        m_withdraw->setEnabled(!chosen.isEmpty() && chosen.first()->data(0, Qt::UserRole).toLongLong() != 0);
    });
    return part;
}

QString ScalesBox::scaleText(const MarkScale& scale)
{
    if (scale.isUnmarked())
        return tr("no marks");
    if (!scale.points)
        return tr("passed / not passed");
    const QString points = tr("%1 to %2").arg(scale.lowest).arg(scale.highest);
    return scale.passFail ? tr("%1, or passed / not passed").arg(points) : points;
}

void ScalesBox::setSubjects(const QList<SubjectLine>& subjects)
{
    if (!m_subject)
        return;
    m_subject->clear();
    m_subject->addItem(tr("all subjects"), 0);
    for (const SubjectLine& each : subjects)
        m_subject->addItem(each.name, each.id.value);
}

void ScalesBox::refresh()
{
    m_desk.link().call(ListMarkScales{}).then(this, [this](const Result<MarkScaleList>& list) {
        if (list)
            showList(*list);
        else
            Q_EMIT failed(tr("The scales were not read"), list.error());
    });
}

void ScalesBox::addLine(const MarkScaleLine& line, bool norm)
{
    const QString grades = line.firstGrade == line.lastGrade
                               ? QString::number(line.firstGrade)
                               : QStringLiteral("%1–%2").arg(line.firstGrade).arg(line.lastGrade);
    auto* item = new QTreeWidgetItem(
        m_list, {norm ? tr("always") : QLocale().toString(line.from, QLocale::ShortFormat),
                 line.subject ? line.subjectName : tr("all subjects"), grades, scaleText(line.scale()),
                 norm ? tr("the law: %1").arg(line.source) : line.by});
    item->setData(0, Qt::UserRole, line.id.value);
    item->setToolTip(4, item->text(4));
}

void ScalesBox::showList(const MarkScaleList& list)
{
    m_shown = list;
    m_list->clear();
    for (const MarkScaleLine& each : list.scales)
        addLine(each, false);
    for (const MarkScaleLine& each : list.norms)
        addLine(each, true);
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) // the last one takes what is left
        m_list->resizeColumnToContents(column);
    if (m_withdraw)
        m_withdraw->setEnabled(false);
}

void ScalesBox::save()
{
    const MarkScale scale = scales.at(std::size_t(m_scale->currentData().toInt()));
    MarkScaleLine line;
    line.from = m_from->date();
    line.subject = {m_subject->currentData().toLongLong()};
    line.firstGrade = m_firstGrade->value();
    line.lastGrade = std::max(m_firstGrade->value(), m_lastGrade->value());
    line.lowestMark = scale.lowest;
    line.highestMark = scale.highest;
    line.points = scale.points;
    line.passFail = scale.passFail;
    m_desk.link().call(SetMarkScale{line}).then(this, [this](const Result<MarkScaleLine>& saved) {
        if (!saved)
            return Q_EMIT failed(tr("The scale was not set"), saved.error());
        Q_EMIT done(
            tr("This scale holds from %1").arg(QLocale().toString(saved->from, QLocale::ShortFormat)));
        refresh();
    });
}

void ScalesBox::withdraw()
{
    const auto chosen = m_list->selectedItems();
    if (chosen.isEmpty())
        return;
    const qint64 id = chosen.first()->data(0, Qt::UserRole).toLongLong();
    for (MarkScaleLine line : std::as_const(m_shown.scales)) {
        if (line.id.value != id)
            continue;
        line.withdrawn = true;
        m_desk.link().call(SetMarkScale{line}).then(this, [this](const Result<MarkScaleLine>& saved) {
            if (!saved)
                return Q_EMIT failed(tr("The scale was not withdrawn"), saved.error());
            Q_EMIT done(tr("The scale is withdrawn"));
            refresh();
        });
        return;
    }
}

} // namespace zvonok::client
