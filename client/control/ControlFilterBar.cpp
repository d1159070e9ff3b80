// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/control/ControlFilterBar.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace zvonok::client {

namespace {

// By text, the person's language deciding; several ids never share a text here.
struct ByText {
    bool operator()(const QString& a, const QString& b) const { return a.localeAwareCompare(b) < 0; }
};
using Choices = std::map<QString, qint64, ByText>;

void fill(QComboBox* box, const QString& all, const QList<std::pair<QString, qint64>>& choices)
{
    const QSignalBlocker silent(box);
    const qint64 before = box->currentData().toLongLong();
    box->clear();
    box->addItem(all, qint64(0));
    for (const auto& [text, id] : choices)
        box->addItem(text, id);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

QList<std::pair<QString, qint64>> listOf(const Choices& choices)
{
    QList<std::pair<QString, qint64>> list;
    for (const auto& [text, id] : choices)
        list.append({text, id});
    return list;
}

} // namespace

ControlFilterBar::ControlFilterBar(QWidget* parent)
    : QWidget(parent), m_period(new QComboBox(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this)),
      m_class(new QComboBox(this)), m_subject(new QComboBox(this)), m_teacher(new QComboBox(this))
{
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("A period of the school year; days of one's own are typed beside it"));
    m_period->setMinimumContentsLength(11);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit* each : {m_from, m_to}) {
        each->setCalendarPopup(true);
        each->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
        each->setKeyboardTracking(false); // half a typed year is no day
        connect(each, &QDateEdit::dateChanged, this, &ControlFilterBar::dayChosen);
    }
    m_class->setAccessibleName(tr("Class"));
    m_subject->setAccessibleName(tr("Subject"));
    m_teacher->setAccessibleName(tr("Teacher"));
    m_class->setMinimumContentsLength(8);
    m_subject->setMinimumContentsLength(11);
    m_teacher->setMinimumContentsLength(11);
    for (QComboBox* each : {m_class, m_subject, m_teacher}) {
        each->setMaxVisibleItems(24);
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(each, &QComboBox::activated, this, &ControlFilterBar::changed);
    }
    fill(m_class, tr("All classes"), {});
    fill(m_subject, tr("All subjects"), {});
    fill(m_teacher, tr("All teachers"), {});
    connect(m_period, &QComboBox::activated, this, &ControlFilterBar::periodChosen);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_from);
    row->addWidget(new QLabel(QStringLiteral("—"), this));
    row->addWidget(m_to);
    row->addSpacing(8);
    row->addWidget(m_class);
    row->addWidget(m_subject, 1);
    row->addWidget(m_teacher, 1);
}

void ControlFilterBar::setCalendar(const Calendar& calendar)
{
    const bool first = m_periods.isEmpty();
    const qsizetype before = m_period->currentIndex();
    m_periods.clear();
    for (const YearLine& year : calendar.years) {
        if (year.id != calendar.current)
            continue;
        m_periods = year.periods;
        std::stable_sort(m_periods.begin(), m_periods.end(), [](const PeriodLine& a, const PeriodLine& b) {
            return a.kind != b.kind ? a.kind < b.kind : a.from < b.from;
        });
        const bool whole = std::any_of(m_periods.begin(), m_periods.end(),
                                       [](const PeriodLine& each) { return each.kind == PeriodKind::Year; });
        if (!whole)
            m_periods.append(
                {{}, PeriodKind::Year, 1, tr("The whole year %1").arg(year.name), year.from, year.to});
    }
    m_period->clear();
    int current = 0;
    for (int i = 0; i < m_periods.size(); ++i) {
        m_period->addItem(m_periods.at(i).name);
        // Of the first kind, the one of today, or the last that began.
        if (m_periods.at(i).kind == m_periods.first().kind && m_periods.at(i).from <= calendar.today)
            current = i;
    }
    m_period->addItem(tr("Days of one's own"));
    if (!first) {
        m_period->setCurrentIndex(int(before));
        return;
    }
    if (m_periods.isEmpty()) {
        const QSignalBlocker a(m_from);
        const QSignalBlocker b(m_to);
        m_from->setDate(calendar.today.addDays(-30));
        m_to->setDate(calendar.today);
        return;
    }
    m_period->setCurrentIndex(current);
    const QSignalBlocker a(m_from);
    const QSignalBlocker b(m_to);
    m_from->setDate(m_periods.at(current).from);
    m_to->setDate(m_periods.at(current).to);
}

void ControlFilterBar::setGroups(const QList<GroupLine>& groups)
{
    QList<std::pair<QString, qint64>> classes; // as the server has them: by grade and letter
    Choices subjects;
    Choices teachers;
    for (const GroupLine& group : groups) {
        if (group.schoolClass && (classes.isEmpty() || classes.last().second != group.schoolClass.value))
            classes.append({group.className, group.schoolClass.value});
        subjects.insert({group.subjectName, group.subject.value});
        for (qsizetype i = 0; i < group.teachers.size(); ++i) {
            // Two of one name are told apart by what else is known: nothing here, so both are kept by their
            // number.
            QString name = group.teacherNames.value(i);
            const auto known = teachers.find(name);
            if (known != teachers.end() && known->second != group.teachers.at(i).value)
                name += QStringLiteral(" (%1)").arg(group.teachers.at(i).value);
            teachers.insert({name, group.teachers.at(i).value});
        }
    }
    fill(m_class, tr("All classes"), classes);
    fill(m_subject, tr("All subjects"), listOf(subjects));
    fill(m_teacher, tr("All teachers"), listOf(teachers));
}

QDate ControlFilterBar::from() const { return m_from->date(); }
QDate ControlFilterBar::to() const { return m_to->date(); }
Id<SchoolClass> ControlFilterBar::schoolClass() const { return {m_class->currentData().toLongLong()}; }
Id<Subject> ControlFilterBar::subject() const { return {m_subject->currentData().toLongLong()}; }
Id<Staff> ControlFilterBar::teacher() const { return {m_teacher->currentData().toLongLong()}; }

void ControlFilterBar::clearFilters()
{
    for (QComboBox* each : {m_class, m_subject, m_teacher})
        each->setCurrentIndex(0);
    Q_EMIT changed();
}

void ControlFilterBar::periodChosen()
{
    const int index = m_period->currentIndex();
    if (index < 0 || index >= m_periods.size()) {
        m_from->setFocus();
        return;
    }
    {
        const QSignalBlocker a(m_from);
        const QSignalBlocker b(m_to);
        m_from->setDate(m_periods.at(index).from);
        m_to->setDate(m_periods.at(index).to);
    }
    Q_EMIT changed();
}

void ControlFilterBar::dayChosen()
{
    int index = int(m_periods.size());
    for (int i = 0; i < m_periods.size(); ++i)
        if (m_periods.at(i).from == m_from->date() && m_periods.at(i).to == m_to->date())
            index = i;
    m_period->setCurrentIndex(index);
    if (m_from->date() <= m_to->date())
        Q_EMIT changed();
}

} // namespace zvonok::client
