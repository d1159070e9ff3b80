// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/planning/PlanModel.h"

#include <QRandomGenerator>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int leastEmpty = 12; // rows at the end

} // namespace

// Below 2^53, so that it passes through JSON as it is.
qint64 PlanModel::newKey() { return qint64(QRandomGenerator::global()->generate64() >> 12) | 1; }

bool PlanModel::same(PlanTopic a, const PlanTopic& b)
{
    a.version = b.version;
    return wire::equal(a, b);
}

PlanTopic PlanModel::shown(qint64 key) const
{
    if (const PlanTopic* const typed = m_book.typed(key))
        return *typed;
    const Book::Kept* const known = m_book.known(key);
    return known ? known->held.topic : m_empty.value(key);
}

void PlanModel::load(const PlanSheet& sheet)
{
    const bool other = sheet.plan.id != std::exchange(m_plan, sheet.plan).id;
    if (other) {
        m_book.clear();
        m_empty.clear();
        m_tail.clear();
        m_room = 0;
    }
    QHash<qint64, Book::Kept> read;
    for (const PlanTopic& topic : sheet.topics) {
        read.insert(topic.key, {{topic, {}, {}}, topic.version, false});
        m_empty.remove(topic.key);
    }
    // What was removed from here can be put back by undo, which must know the version.
    const auto stays = [](const Held& held) { return held.topic.removed; };
    m_book.reload(
        read, [](qint64 key) { return std::pair(key, true); }, stays);
    rebuild();
    Q_EMIT conflictsChanged(conflicts());
}

void PlanModel::clear()
{
    load({});
    setCourse(std::nullopt);
}

void PlanModel::setPlan(const PlanLine& plan)
{
    m_plan = plan;
    rebuild(); // empty rows stand only where something may be typed
}

void PlanModel::setCourse(const std::optional<GroupCourse>& course)
{
    m_course = course;
    relay();
    Q_EMIT headersChanged();
    Q_EMIT reordered();
}

QList<PlanTopic> PlanModel::topics() const
{
    QList<PlanTopic> all;
    for (auto kept = m_book.kept().cbegin(); kept != m_book.kept().cend(); ++kept)
        all.append(shown(kept.key()));
    for (auto waiting = m_book.waiting().cbegin(); waiting != m_book.waiting().cend(); ++waiting)
        if (!m_book.isHeld(waiting.key()))
            all.append(*waiting);
    return inOrder(all);
}

void PlanModel::rebuild()
{
    QList<PlanTopic> rows = topics();
    const qint64 last = rows.isEmpty() ? 0 : rows.last().place;
    // Rows that were put in between and not typed into yet.
    for (const PlanTopic& empty : std::as_const(m_empty))
        if (isEmptyRow(empty.key) && !m_tail.contains(empty.key))
            rows.append(empty);
    // Removed by somebody else while it was typed into: shown until that is decided.
    for (PlanTopic mine : m_book.conflicts()) {
        if (m_book.held(mine.key).topic.removed && !m_book.isWaiting(mine.key)) {
            mine.removed = false;
            rows.append(mine);
        }
    }
    rows = inOrder(rows);
    m_tail.removeIf([this](qint64 key) { return !isEmptyRow(key); });
    const qsizetype wanted = lockedReason().isEmpty() ? std::max(leastEmpty, m_room) : 0;
    while (m_tail.size() < wanted)
        m_tail.append(newKey());
    while (m_tail.size() > wanted)
        m_empty.remove(m_tail.takeLast());
    m_rows.clear();
    for (const PlanTopic& row : std::as_const(rows))
        m_rows.append(row.key);
    for (int i = 0; i < m_tail.size(); ++i) {
        PlanTopic empty;
        empty.key = m_tail.at(i);
        empty.place = std::max(last, rows.isEmpty() ? 0 : rows.last().place) + (i + 1) * planPlaceStep;
        m_empty.insert(empty.key, empty);
        m_rows.append(empty.key);
    }
    relay();
    Q_EMIT headersChanged();
    Q_EMIT reordered();
}

void PlanModel::relay()
{
    m_laid = {};
    m_dates.clear();
    const QList<PlanTopic> all = topics();
    int number = 1;
    for (const PlanTopic& topic : all) {
        if (topic.heading)
            continue;
        m_dates[topic.key].number = number;
        number += topic.hours;
    }
    if (m_course && m_course->plan == m_plan.id) {
        m_laid = layPlan(all, m_course->lessons, m_course->first, m_course->today);
        for (const PlanHour& hour : std::as_const(m_laid.hours)) {
            Dates& dates = m_dates[all.at(hour.topic).key];
            if (hour.hour == 0)
                dates.planned = hour.planned;
            if (hour.lesson < 0) {
                ++dates.lacking;
                continue;
            }
            const QDate day = m_course->lessons.at(hour.lesson).day;
            dates.from = dates.from.isValid() ? std::min(dates.from, day) : day;
            dates.to = dates.to.isValid() ? std::max(dates.to, day) : day;
            dates.given += hour.written ? 1 : 0;
            dates.past += !hour.written && day <= m_course->today ? 1 : 0;
        }
    }
    Q_EMIT figuresChanged();
}

CourseFigures PlanModel::figures() const { return m_laid.figures; }

int PlanModel::hours() const
{
    int sum = 0;
    for (const PlanTopic& topic : topics())
        sum += topic.heading ? 0 : topic.hours;
    return sum;
}

// ------------------------------------------------------------------------------------------- acknowledging

void PlanModel::hold(const TopicResult& result)
{
    const PlanTopic& topic = result.topic;
    if (m_book.hold(topic.key, {topic, result.by, result.at}, topic.version, false))
        m_empty.remove(topic.key);
}

void PlanModel::apply(const TopicChanged& change)
{
    if (change.plan != m_plan.id)
        return;
    hold(change.topic);
    rebuild();
}

void PlanModel::settle(const SaveTopics& act, const TopicsSaved& saved)
{
    if (act.plan != m_plan.id)
        return;
    Intent again;
    for (int i = 0; i < std::min(act.topics.size(), saved.topics.size()); ++i) {
        const TopicResult& now = saved.topics.at(i);
        const PlanTopic& mine = act.topics.at(i);
        if (now.topic.version > 0)
            m_empty.remove(mine.key);
        if (m_book.settle(mine.key, {now.topic, now.by, now.at}, now.topic.version, now.conflict, mine,
                          !same(mine, now.topic)) == Book::Settled::Again)
            again.append({mine.key, now.topic, mine});
    }
    if (!again.isEmpty())
        submit(again);
    rebuild();
    Q_EMIT conflictsChanged(conflicts());
}

void PlanModel::giveUp(const SaveTopics& act)
{
    if (act.plan != m_plan.id)
        return;
    for (const PlanTopic& topic : act.topics)
        m_book.answered(topic.key);
    rebuild();
}

void PlanModel::resume(const SaveTopics& act)
{
    if (act.plan != m_plan.id)
        return;
    for (const PlanTopic& topic : act.topics)
        m_book.resume(topic.key, topic);
    rebuild();
}

void PlanModel::resumeConflicts(const SaveTopics& act)
{
    if (act.plan != m_plan.id)
        return;
    for (const PlanTopic& mine : act.topics) {
        if (m_book.isWaiting(mine.key) || !m_book.isHeld(mine.key))
            continue;
        const PlanTopic now = m_book.held(mine.key).topic;
        if (now.version != mine.version && !same(mine, now))
            m_book.setConflict(mine.key, mine);
    }
    rebuild();
    Q_EMIT conflictsChanged(conflicts());
}

bool PlanModel::isDecided(const SaveTopics& act) const
{
    return act.plan == m_plan.id &&
           std::none_of(act.topics.begin(), act.topics.end(),
                        [this](const PlanTopic& topic) { return m_book.isConflict(topic.key); });
}

QString PlanModel::describe(const SaveTopics& act) const
{
    QString text = m_plan.subjectName + QStringLiteral(", ") + QString::number(m_plan.grade);
    if (act.topics.isEmpty())
        return text;
    const PlanTopic& first = act.topics.first();
    text += QStringLiteral(": ") + (first.removed ? tr("row removed") : first.topic.left(100));
    return act.topics.size() == 1
               ? text
               : tr("%1 and %n more row(s)", nullptr, int(act.topics.size()) - 1).arg(text);
}

// -------------------------------------------------------------------------------------------------- typing

QString PlanModel::lockedReason() const
{
    if (!m_plan.mayWrite)
        return tr("This is a colleague's plan: copy it to change it");
    switch (m_plan.state) {
    case PlanState::Submitted:
        return tr("The plan waits for approval: take it back to change it");
    case PlanState::Approved:
        return tr("The plan is approved: it is changed after it is returned, or as a copy");
    case PlanState::Draft:
    case PlanState::Returned:
    case PlanState::Unknown:
        break;
    }
    return {};
}

QString PlanModel::lockReason(int row, int column) const
{
    const QString locked = lockedReason();
    if (!locked.isEmpty())
        return locked;
    if (column == Hours && shown(m_rows.at(row)).heading)
        return tr("A title of a section takes no lessons: its hours are those of its topics");
    return {};
}

GridVerdict PlanModel::judge(int, int column, const QString& text) const
{
    if (column == Hours) {
        bool number = false;
        const int hours = text.trimmed().toInt(&number);
        if (text.trimmed().isEmpty() || (number && hours >= 1 && hours <= mostTopicHours))
            return {GridVerdict::Kind::Finished, {}};
        return {GridVerdict::Kind::Refused, tr("Hours are a number from 1 to %1").arg(mostTopicHours)};
    }
    const int most = column == Homework ? 2000 : 1000;
    if (text.size() > most)
        return {GridVerdict::Kind::Refused, tr("At most %n letter(s)", nullptr, most)};
    return {GridVerdict::Kind::Finished, {}};
}

QString PlanModel::textOf(const PlanTopic& topic, int column)
{
    switch (column) {
    case Topic:
        return topic.topic;
    case Hours:
        return topic.heading ? QString() : QString::number(topic.hours);
    case Homework:
        return topic.homework;
    case Note:
        return topic.note;
    default:
        return {};
    }
}

QString PlanModel::editText(int row, int column) const
{
    const qint64 key = m_rows.at(row);
    return isEmptyRow(key) ? QString() : textOf(shown(key), column);
}

QString PlanModel::commit(const QVector<GridEdit>& edits, GridAct)
{
    QVector<qint64> order;
    QHash<qint64, Step> steps;
    for (const GridEdit& edit : edits) {
        const QString locked = lockReason(edit.row, edit.column);
        if (!locked.isEmpty())
            return locked;
        const GridVerdict verdict = judge(edit.row, edit.column, edit.text);
        if (verdict.kind == GridVerdict::Kind::Refused)
            return verdict.reason;
        const qint64 key = m_rows.at(edit.row);
        const QString text = edit.text.simplified();
        if (isEmptyRow(key) && text.isEmpty())
            continue;
        if (!steps.contains(key)) {
            order.append(key);
            Step step{key, shown(key), shown(key)};
            step.before.removed = isEmptyRow(key);
            steps.insert(key, step);
        }
        PlanTopic& after = steps[key].after;
        switch (edit.column) {
        case Topic:
            after.topic = text;
            break;
        case Hours:
            after.hours = text.isEmpty() ? 1 : text.toInt();
            break;
        case Homework:
            after.homework = text;
            break;
        default:
            after.note = text;
            break;
        }
    }
    Intent all;
    qint64 last = 0;
    for (const PlanTopic& topic : topics())
        last = std::max(last, topic.place);
    for (const qint64 key : std::as_const(order)) {
        Step step = steps.value(key);
        if (m_tail.contains(key)) { // wherever among the empty rows: behind the last
            last += planPlaceStep;
            step.after.place = step.before.place = last;
        }
        if (!same(step.after, step.before) || m_book.isConflict(key))
            all.append(step);
    }
    act(all);
    return {};
}

void PlanModel::act(const Intent& steps)
{
    if (steps.isEmpty())
        return;
    m_book.did(steps);
    submit(steps);
    rebuild();
}

void PlanModel::submit(const Intent& steps)
{
    for (qsizetype from = 0; from < steps.size(); from += mostPlanRows) {
        SaveTopics act{m_plan.id, {}};
        for (const Step& step : steps.mid(from, mostPlanRows)) {
            PlanTopic topic = step.after;
            topic.version = m_book.version(topic.key);
            act.topics.append(topic);
            m_book.send(topic.key, topic);
        }
        Q_EMIT submitted(act);
    }
    Q_EMIT conflictsChanged(conflicts());
}

GridUndone PlanModel::replay(bool forward)
{
    if (!m_book.canReplay(forward))
        return {};
    const QString locked = lockedReason();
    if (!locked.isEmpty())
        return {false, locked, -1, -1};
    const Intent intent = m_book.take(forward);
    Intent steps;
    for (const Step& step : intent) {
        const PlanTopic& expected = forward ? step.before : step.after;
        const qint64 key = expected.key;
        const bool gone = isEmptyRow(key);
        if ((gone ? !expected.removed : !same(shown(key), expected)) || m_book.isConflict(key))
            return {false, tr("“%1” has been changed since: left as it is").arg(step.after.topic.left(60)),
                    rowOf(key), Topic};
        steps.append({key, shown(key), forward ? step.after : step.before});
    }
    m_book.replayed(forward, intent);
    submit(steps);
    rebuild();
    return {true, {}, rowOf(steps.first().after.key), Topic};
}

QString PlanModel::keepTheirs(int row, int)
{
    m_book.dropConflict(m_rows.at(row));
    rebuild();
    Q_EMIT conflictsChanged(conflicts());
    return {};
}

QString PlanModel::keepMine(int row, int)
{
    const qint64 key = m_rows.at(row);
    const QString locked = lockedReason();
    if (!locked.isEmpty() || !m_book.isConflict(key))
        return locked;
    act({{key, shown(key), m_book.mine(key)}});
    return {};
}

} // namespace zvonok::client
