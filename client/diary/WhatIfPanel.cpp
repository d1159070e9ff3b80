// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/WhatIfPanel.h"

#include "common/journal/MarkText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace zvonok::client {

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_marks(new QLabel(this)), m_added(new QLineEdit(this)),
      m_outcome(new QLabel(this)), m_wished(new QLineEdit(this)), m_value(new QComboBox(this)),
      m_work(new QComboBox(this)), m_answer(new QLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel* each : {m_title, m_marks, m_outcome, m_answer}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        each->setTextFormat(Qt::PlainText);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_outcome->setFont(strong);
    m_answer->setFont(strong);
    m_added->setPlaceholderText(tr("5 5 4к 3*20"));
    m_added->setToolTip(tr("Marks with spaces between them; a letter of a work or *weight behind a mark"));
    m_added->setAccessibleName(tr("What if I get these marks"));
    m_added->setClearButtonEnabled(true);
    m_wished->setAccessibleName(tr("Average to reach"));
    m_wished->setMaximumWidth(80);
    m_value->setAccessibleName(tr("Mark"));
    m_work->setAccessibleName(tr("Work"));
    for (const WorkTypeNorm& norm : m_types.all())
        m_work->addItem(tr("%1, weight %2").arg(norm.name).arg(norm.weight), norm.weight);
    auto* adding = new QGroupBox(tr("What if I get"), this);
    auto* addingColumn = new QVBoxLayout(adding);
    addingColumn->addWidget(m_added);
    addingColumn->addWidget(m_outcome);
    auto* reaching = new QGroupBox(tr("How many marks to reach"), this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Average"), m_wished);
    form->addRow(tr("with &marks"), m_value);
    form->addRow(tr("for wor&k"), m_work);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* reachingColumn = new QVBoxLayout(reaching);
    reachingColumn->addLayout(form);
    reachingColumn->addWidget(m_answer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->addWidget(m_title);
    column->addWidget(m_marks);
    column->addWidget(adding);
    column->addWidget(reaching);
    column->addStretch(1);
    setMinimumWidth(260);
    connect(m_added, &QLineEdit::textChanged, this, &WhatIfPanel::count);
    connect(m_wished, &QLineEdit::textEdited, this, [this] { m_wishTyped = true; });
    connect(m_wished, &QLineEdit::textChanged, this, &WhatIfPanel::count);
    connect(m_value, &QComboBox::currentIndexChanged, this, &WhatIfPanel::count);
    connect(m_work, &QComboBox::currentIndexChanged, this, &WhatIfPanel::count);
    setSubject({}, -1, 0);
}

QString WhatIfPanel::outcome() const { return m_outcome->text(); }

QString WhatIfPanel::answer() const { return m_answer->text(); }

Average WhatIfPanel::now() const { return averageOf(m_now, m_dots); }

void WhatIfPanel::setSubject(const DiaryTotals& totals, int subject, int period)
{
    m_subject = subject;
    setEnabled(subject >= 0);
    m_now.clear();
    if (subject < 0) {
        m_title->setText(tr("No subject is chosen"));
        m_marks->clear();
        m_outcome->clear();
        m_answer->clear();
        return;
    }
    const PeriodLine span = totals.periods.value(period);
    m_dots = totals.dotAsTwo ? DotRule::CountsAsTwo : DotRule::Ignored;
    m_roundUpFrom = totals.roundUpFrom;
    m_types = WorkTypes::shipped().on(span.to, totals.schoolWeights);
    m_lowest = totals.lowestMarks.value(subject, 1);
    m_highest = totals.highestMarks.value(subject, 5);
    m_left = totals.left.value(subject * totals.periods.size() + period);
    QStringList shown;
    for (qsizetype i = 0; i < totals.workSubjects.size(); ++i) {
        const QDate day = totals.workDates.value(i);
        if (totals.workSubjects.at(i) != subject || day < span.from || day > span.to)
            continue;
        const WeightedMark mark{totals.workValues.value(i), totals.workWeights.value(i),
                                totals.workDuties.value(i)};
        m_now.append(mark);
        shown.append(tr("%1 (×%2)").arg(markText(mark.value, mark.dot)).arg(mark.weight));
    }
    m_title->setText(tr("%1, %2").arg(totals.subjectNames.value(subject), span.name));
    m_marks->setText(shown.isEmpty() ? tr("No marks yet") : shown.join(QStringLiteral("  ")));
    {
        const QSignalBlocker silent(m_value);
        const int chosen = m_value->currentData().toInt();
        m_value->clear();
        for (qint32 value = m_highest; value > std::max(m_lowest, m_highest - 3); --value)
            m_value->addItem(markText(value), value);
        m_value->setCurrentIndex(std::max(0, m_value->findData(chosen)));
    }
    // What one usually asks for: the next mark up from the one that is suggested now.
    if (!m_wishTyped || m_wished->text().trimmed().isEmpty()) {
        const qint32 suggested = suggestedMark(now(), m_roundUpFrom, m_lowest, m_highest);
        const qint32 next = suggested == mark::None ? m_highest : std::min(m_highest, suggested + 1);
        const QSignalBlocker silent(m_wished);
        m_wished->setText(Average::textOf(leastAverageFor(next, m_roundUpFrom)));
        m_wishTyped = false;
    }
    count();
}

QString WhatIfPanel::sentenceOf(const ReachAnswer& answer, qint32 wanted) const
{
    switch (answer.state) {
    case ReachState::Unknown:
        return {};
    case ReachState::There:
        return tr("%1 is reached already.").arg(Average::textOf(wanted));
    case ReachState::Unreachable:
        return tr("%1 cannot be reached with such marks.").arg(Average::textOf(wanted));
    case ReachState::Reachable:
        break;
    }
    QString text =
        tr("%n more mark(s) “%1”", nullptr, answer.count).arg(markText(m_value->currentData().toInt()));
    text += m_left == 0             ? tr("; no lessons are left in the period.")
            : answer.count > m_left ? tr("; only %n lesson(s) are left in the period.", nullptr, m_left)
                                    : tr("; %n lesson(s) are left in the period.", nullptr, m_left);
    return text;
}

void WhatIfPanel::count()
{
    if (m_subject < 0)
        return;
    const Average before = now();
    const TypedMarks typed =
        typedMarks(m_added->text(), m_lowest, m_highest, m_types.norm(WorkType::Answer).weight, m_types);
    const auto said = [this](const Average& average) {
        return tr("%1 (mark %2)")
            .arg(average.text(), markText(suggestedMark(average, m_roundUpFrom, m_lowest, m_highest)));
    };
    if (!typed.culprit.isEmpty()) {
        m_outcome->setText(tr("“%1” is no mark of this subject").arg(typed.culprit));
    } else {
        Average after = before;
        for (const WeightedMark& each : typed.marks)
            after.add(each.value, each.weight);
        if (typed.marks.isEmpty())
            m_outcome->setText(before.isEmpty() ? tr("Now: no average") : tr("Now: %1").arg(said(before)));
        else
            m_outcome->setText(before.isEmpty() ? tr("It will be: %1").arg(said(after))
                                                : tr("%1 → %2").arg(said(before), said(after)));
    }
    const auto wanted = typedAverage(m_wished->text());
    if (!wanted) {
        m_answer->setText(tr("Type an average, for instance 4,5"));
        return;
    }
    m_answer->setText(sentenceOf(
        marksToReach(before, *wanted, m_value->currentData().toInt(), m_work->currentData().toInt()),
        *wanted));
}

} // namespace zvonok::client
