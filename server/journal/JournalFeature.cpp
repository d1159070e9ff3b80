// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/journal/JournalFeature.h"

#include "server/calendar/CalendarQueries.h"
#include "server/dispatch/AuditJson.h"
#include "server/feed/Topics.h"
#include "server/journal/JournalQueries.h"
#include "server/journal/JournalRepository.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace zvonok::server {

using storage::Row;

namespace {

constexpr qint32 mostReplayed = 1000; // changes; more are quicker to read as a page
constexpr qint32 usualCellEvents = 200;

Result<MarkResult> saveMark(JournalRepository& journal, const MarkEntry& entry, qsizetype index)
{
    const auto refuse = [&](const QString& reason) {
        return fail(FailureCode::InvalidInput, QStringLiteral("marks"), {QString::number(index), reason});
    };
    if (entry.slot < 0 || entry.slot > 5)
        return refuse(QStringLiteral("slot"));
    const auto lesson = journal.lesson(entry.lesson);
    if (!lesson)
        return fail(FailureCode::NotFound);
    const MarkScale scale = journal.scaleOn(lesson->date);
    if (scale.isUnmarked() && (entry.value != mark::None || entry.duty))
        return refuse(QStringLiteral("unmarked"));
    if (!scale.allows(entry.value))
        return refuse(QStringLiteral("value"));
    if (!journal.isMember(entry.pupil, lesson->date))
        return fail(FailureCode::NotFound);
    AssignmentState assignment;
    if (entry.assignment) {
        const auto found = journal.assignment(entry.assignment);
        if (!found || found->lesson != entry.lesson)
            return fail(FailureCode::NotFound);
        assignment = *found;
    } else if (const auto known = journal.answer(entry.lesson, entry.slot)) {
        assignment = *known;
    } else {
        if (entry.value == mark::None && !entry.duty && entry.comment.isEmpty())
            return MarkResult{{entry.lesson, {}, entry.pupil, 0, false, {}, 0, {}, {}}, false};
        if (auto open = journal.open(*lesson); !open)
            return tl::unexpected(open.error());
        assignment = journal.makeAnswer(*lesson, entry.slot);
    }
    const MarkState before = journal.mark(entry.lesson, assignment.assignment, entry.pupil);
    const bool same =
        before.value == entry.value && before.duty == entry.duty && before.comment == entry.comment;
    if (same)
        return MarkResult{before, false};
    if (auto open = journal.open(*lesson); !open)
        return tl::unexpected(open.error());
    if (before.version != entry.version)
        return MarkResult{before, true};
    if (assignment.withdrawn) { // somebody took it off while this was on its way: what was typed counts
        assignment.withdrawn = false;
        journal.saveAssignment(assignment);
    }
    return MarkResult{journal.putMark(before, entry.value, entry.duty, entry.comment), false};
}

Result<AbsenceResult> saveAbsence(JournalRepository& journal, const AbsenceEntry& entry, qsizetype index)
{
    if (entry.code != 0 && absenceFromNumber(entry.code) == AbsenceCode::None)
        return fail(FailureCode::InvalidInput, QStringLiteral("absences"),
                    {QString::number(index), QStringLiteral("code")});
    const auto lesson = journal.lesson(entry.lesson);
    if (!lesson || !journal.isMember(entry.pupil, lesson->date))
        return fail(FailureCode::NotFound);
    const AbsenceState before = journal.absence(entry.lesson, entry.pupil);
    const GivenCode given = journal.withReason(entry.pupil, lesson->date, entry.code);
    if (before.code == given.code)
        return AbsenceResult{before, false};
    if (auto open = journal.open(*lesson); !open)
        return tl::unexpected(open.error());
    if (before.version != entry.version)
        return AbsenceResult{before, true};
    return AbsenceResult{journal.putAbsence(before, given), false};
}

Result<Nothing> saveAbsences(JournalRepository& journal, const QList<AbsenceEntry>& entries,
                             MarksSaved& saved)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto result = saveAbsence(journal, entries.at(i), i);
        if (!result)
            return tl::unexpected(result.error());
        saved.absences.append(*result);
    }
    return Nothing{};
}

// What the page must know to say why a cell is closed before anybody tries.
void addLocks(JournalPage& page, const journal::Locks& locks, storage::ReadScope& scope)
{
    const ClosingLine* last = nullptr;
    for (const QDate& day : std::as_const(page.lessonDates)) {
        const ClosingLine* closing = locks.closingAt(day);
        if (closing && closing == last) {
            page.closedTo.last() = day;
        } else if (closing) {
            page.closedFrom.append(day);
            page.closedTo.append(day);
            page.closedBy.append(closing->by);
            page.closedReasons.append(closing->reason);
        }
        last = closing;
    }
    page.editableFrom = locks.editableFrom();
    page.editWindowDays = locks.rules().editWindowDays;
    const JournalRules periodRules = locks.dated().on(page.to);
    page.dotAsTwo = periodRules.dotAsTwo;
    page.roundUpFrom = periodRules.roundUpFrom;
    page.minimumMarks = periodRules.minimumMarks;
    page.workWeights = journal::workWeights(scope, page.from, page.to);
}

// What this actor may do there, and until when.
void addHand(JournalPage& page, const Actor& actor, const journal::Hand& hand, storage::ReadScope& scope,
             const groups::GroupInfo& group)
{
    const Reach mark = actor.reach(Permission::MarkWrite);
    const Reach attend = actor.reach(Permission::AttendanceWrite);
    page.mayMark = hand.any(mark);
    page.mayAttend = hand.any(attend);
    page.mayPlan = hand.any(actor.reach(Permission::LessonWrite));
    if (!hand.standing().isEmpty()) {
        page.markOnlyStandIns = !hand.all(mark);
        page.attendOnlyStandIns = !hand.all(attend);
        for (qsizetype i = 0; i < page.lessons.size(); ++i)
            if (hand.standing().contains(page.lessons.at(i).value))
                page.standInLessons.append(qint32(i));
    }
    const bool attendLimited = hand.isLimited(attend);
    const bool limited = page.mayMark ? hand.isLimited(mark) : attendLimited;
    page.absencesAnyTime = limited && page.mayAttend && !attendLimited;
    addLocks(page, journal::Locks(scope, group, limited), scope);
}

} // namespace

Result<JournalPage> OpenJournalHandler::run(const Grant<OpenJournal>& grant, storage::ReadScope& scope)
{
    const OpenJournal& request = grant.request();
    const auto group = groups::info(scope, request.group);
    calendar::Span span{request.from, request.to};
    if (!span.from.isValid() && !span.to.isValid())
        span = calendar::periodAround(scope, group->year, scope.today(),
                                      norms.on(scope.today()).periodKind(group->grade));
    if (!span.from.isValid() || !span.to.isValid() || span.to < span.from || span.from.daysTo(span.to) > 400)
        return fail(FailureCode::InvalidInput, QStringLiteral("to"), {QStringLiteral("order")});
    JournalPage page = journal::page(scope, *group, span.from, span.to);
    journal::addPeriodMarks(scope, *group, norms.on(scope.today()).periodKind(group->grade), page);
    const Actor& actor = grant.actor();
    addHand(page, actor, journal::Hand(scope, actor, request.group, actor.reach(Permission::JournalRead)),
            scope, *group);
    if (request.follow)
        grant.follow(topics::journal(request.group), page.sequence);
    return page;
}

Result<JournalFollowed> FollowJournalHandler::run(const Grant<FollowJournal>& grant,
                                                  storage::ReadScope& scope)
{
    const FollowJournal& request = grant.request();
    const storage::Topic topic = topics::journal(request.group);
    JournalFollowed followed;
    followed.sequence = journal::lastSequence(scope);
    const qint64 oldest = scope.statement("SELECT MIN(seq) FROM change_log").number().value_or(0);
    if (request.after > followed.sequence || request.after + 1 < oldest) {
        followed.resync = true;
        return followed;
    }
    scope
        .statement(
            "SELECT seq, message, record FROM change_log WHERE topic_kind = :kind AND topic_id = :topic "
            "AND seq > :after ORDER BY seq LIMIT :most")
        .bind("kind", topic.kind)
        .bind("topic", topic.id)
        .bind("after", request.after)
        .bind("most", mostReplayed + 1)
        .each([&](const Row& row) {
            followed.changes.append(
                JournalChange{row.number("seq"), qint32(row.number("message")), row.blob("record")});
            followed.resync = followed.resync || row.number("message") == Resync::message.number;
        });
    if (followed.resync || followed.changes.size() > mostReplayed) {
        followed.changes.clear();
        followed.resync = true;
        return followed;
    }
    grant.follow(topic, followed.sequence);
    return followed;
}

Result<JournalLeft> LeaveJournalHandler::run(const Grant<LeaveJournal>& grant, storage::ReadScope&)
{
    grant.leave(topics::journal(grant.request().group));
    return JournalLeft{true};
}

Result<MarksSaved> SaveMarksHandler::run(const Grant<SaveMarks>& grant, storage::WriteScope& scope)
{
    const SaveMarks& request = grant.request();
    JournalRepository journal(grant, scope, *groups::info(scope, request.group), types);
    MarksSaved saved;
    for (qsizetype i = 0; i < request.marks.size(); ++i) {
        auto result = saveMark(journal, request.marks.at(i), i);
        if (!result)
            return tl::unexpected(result.error());
        saved.marks.append(*result);
    }
    if (auto ok = saveAbsences(journal, request.absences, saved); !ok)
        return tl::unexpected(ok.error());
    return saved;
}

Result<MarksSaved> SaveAbsencesHandler::run(const Grant<SaveAbsences>& grant, storage::WriteScope& scope)
{
    const SaveAbsences& request = grant.request();
    JournalRepository journal(grant, scope, *groups::info(scope, request.group), types);
    MarksSaved saved;
    if (auto ok = saveAbsences(journal, request.absences, saved); !ok)
        return tl::unexpected(ok.error());
    return saved;
}

Result<LessonState> SaveLessonHandler::run(const Grant<SaveLesson>& grant, storage::WriteScope& scope)
{
    const SaveLesson& request = grant.request();
    JournalRepository journal(grant, scope, *groups::info(scope, request.group), types);
    const auto before = journal.lesson(request.lesson);
    if (!before)
        return fail(FailureCode::NotFound);
    if (before->topic == request.topic && before->homework == request.homework)
        return *before;
    if (auto open = journal.open(*before); !open)
        return tl::unexpected(open.error());
    if (before->version != request.version)
        return fail(FailureCode::Conflict, QStringLiteral("version"), {before->topic, before->homework});
    return journal.saveLesson(*before, request.topic, request.homework);
}

Result<AssignmentState> SaveAssignmentHandler::run(const Grant<SaveAssignment>& grant,
                                                   storage::WriteScope& scope)
{
    const SaveAssignment& request = grant.request();
    AssignmentState wanted = request.assignment;
    JournalRepository journal(grant, scope, *groups::info(scope, request.group), types);
    if (wanted.weight < 0 || wanted.weight > heaviestWork)
        return fail(FailureCode::InvalidInput, QStringLiteral("weight"));
    if (wanted.assignment) {
        const auto old = journal.assignment(wanted.assignment);
        if (!old)
            return fail(FailureCode::NotFound);
        if (old->version != wanted.version)
            return fail(FailureCode::Conflict, QStringLiteral("version"));
        // What kind of work it is and when stays: its marks were put for that.
        wanted.lesson = old->lesson;
        wanted.type = old->type;
    } else {
        if (wanted.type == WorkType::Unknown)
            return fail(FailureCode::InvalidInput, QStringLiteral("type"));
        wanted.withdrawn = false;
    }
    const auto lesson = journal.lesson(wanted.lesson);
    if (!lesson)
        return fail(FailureCode::NotFound);
    if (auto open = journal.open(*lesson); !open)
        return tl::unexpected(open.error());
    if (wanted.withdrawn && journal.hasMarks(wanted.assignment))
        return fail(FailureCode::Conflict, QStringLiteral("marks"));
    const AssignmentState saved = journal.saveAssignment(wanted);
    return saved;
}

Result<CellHistory> OpenCellHistoryHandler::run(const Grant<OpenCellHistory>& grant,
                                                storage::ReadScope& scope)
{
    const OpenCellHistory& request = grant.request();
    if (!scope.statement("SELECT 1 FROM lesson WHERE id = :lesson AND group_id = :group")
             .bind("lesson", request.lesson)
             .bind("group", request.group)
             .number())
        return fail(FailureCode::NotFound);
    const int most = request.most > 0 ? std::min(request.most, mostCellEvents) : usualCellEvents;
    CellHistory history;
    // Backwards along the index of the subject, also in PostgreSQL when one lesson fills the log: the lesson
    // is asked for, so that the planner cannot know how often this very one is told of and go along the whole
    // log instead, and names are joined after the cut, so that it does not sort before. One more than asked
    // for tells whether there are more.
    scope
        .statement(
            "SELECT l.seq, l.at, l.address, l.action, l.old_value, l.new_value, a.login, p.last_name, "
            "p.first_name, p.middle_name FROM (SELECT seq, at, account_id, address, action, old_value, "
            "new_value FROM audit_log WHERE subject_kind = 'lesson' "
            "AND subject_id = (SELECT id FROM lesson WHERE id = :lesson AND group_id = :group) "
            "AND context_kind = 'pupil' AND context_id = :pupil AND seq < :before ORDER BY seq DESC "
            "LIMIT {int:most}) l LEFT JOIN account a ON a.id = l.account_id "
            "LEFT JOIN person p ON p.id = a.person_id ORDER BY l.seq")
        .bind("lesson", request.lesson)
        .bind("group", request.group)
        .bind("pupil", request.pupil)
        .bind("before", request.before > 0 ? request.before : std::numeric_limits<qint64>::max())
        .bind("most", most + 1)
        .each([&](const Row& row) {
            QString name = signedName(row.text("last_name"), row.text("first_name"), row.text("middle_name"));
            if (name.isEmpty())
                name = row.text("login");
            history.events.append(CellEvent{row.moment("at"), name, row.text("address"), row.text("action"),
                                            row.text("old_value"), row.text("new_value"), row.number("seq")});
        });
    history.more = history.events.size() > most;
    if (history.more)
        history.events.removeFirst();
    return history;
}

JournalHandlers journalHandlers(const WorkTypes& types, const AssessmentNorms& norms)
{
    return JournalHandlers(
        OpenJournalHandler{norms}, FollowJournalHandler{}, LeaveJournalHandler{}, SaveMarksHandler{types},
        SaveAbsencesHandler{types}, SaveLessonHandler{types}, SaveAssignmentHandler{types},
        OpenCellHistoryHandler{}, ReadJournalRulesHandler{}, SetJournalRulesHandler{},
        ListMarkScalesHandler{}, SetMarkScaleHandler{}, SetWorkWeightsHandler{types}, ListClosingsHandler{},
        CloseJournalsHandler{}, ReopenJournalsHandler{}, ListAbsentHandler{}, ResolveAbsencesHandler{types},
        ListReasonsHandler{}, WithdrawReasonHandler{types}, ListLessonFilesHandler{},
        AttachLessonFilesHandler{FileNorms::shipped()}, DetachLessonFileHandler{}, ReadLessonFileHandler{});
}

} // namespace zvonok::server
