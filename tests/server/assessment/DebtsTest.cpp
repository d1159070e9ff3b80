// SPDX-License-Identifier: GPL-3.0-or-later
// Academic debts on both engines: they follow the mark, attempts within the term and their number, who sees
// and who keeps them, the report.
#include "AssessmentSchool.h"
#include "server/reports/ReportsFeature.h"

#include <QJsonDocument>

using namespace zvonok;
using namespace zvonok::tests;

namespace {

struct Debtors : AssessmentSchool {
    using AssessmentSchool::AssessmentSchool;

    QList<DebtLine> debts(const server::Actor& actor, bool settled = false)
    {
        return server.send(ListDebts{{}, settled}, actor).value().debts;
    }
    DebtLine owing()
    {
        mark(0, PeriodKind::Year, 2, teacher).value();
        return debts(deputy).first();
    }
    Result<DebtLine> attempt(const DebtLine& debt, const QDate& day, qint32 value,
                             const QString& commission = {}, qint32 ordinal = 0)
    {
        return server.send(
            SaveDebtAttempt{debt.id, {ordinal, day, commission, value, {}}, false, debt.version}, deputy);
    }
};

const QDate formed(2025, 9, 4); // today of the fixture

} // namespace

class DebtsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDebtFollowsTheMark_data() { addEngines(); }
    void aDebtFollowsTheMark()
    {
        ZVONOK_DATABASE(database);
        Debtors school(database);
        QVERIFY(school.mark(0, PeriodKind::Quarter, 2, school.teacher)); // a quarter's is none by the rules
        QVERIFY(school.debts(school.deputy).isEmpty());
        QVERIFY(school.mark(0, PeriodKind::Year, 2, school.teacher));
        DebtLine debt = school.debts(school.deputy).value(0);
        QCOMPARE(debt.pupilName, QStringLiteral("Абрамов Имя"));
        QCOMPARE(debt.className, QStringLiteral("7А"));
        QCOMPARE(debt.value, 2);
        QCOMPARE(debt.formedOn, formed);
        QCOMPARE(debt.deadline, QDate(2026, 9, 4)); // within a year
        QCOMPARE(debt.state, DebtState::Open);
        // н/а is another reason for the same debt; a passing mark takes it back.
        QVERIFY(school.mark(0, PeriodKind::Year, mark::NotAttested, school.teacher));
        QCOMPARE(school.debts(school.deputy).size(), 1);
        QCOMPARE(school.debts(school.deputy).first().value, mark::NotAttested);
        QVERIFY(school.mark(0, PeriodKind::Year, 3, school.teacher));
        QVERIFY(school.debts(school.deputy).isEmpty());
        QCOMPARE(school.debts(school.deputy, true).first().state, DebtState::Withdrawn);
        QVERIFY(school.mark(0, PeriodKind::Year, 2, school.teacher));
        QCOMPARE(school.debts(school.deputy).size(), 1);
        QCOMPARE(school.debts(school.deputy).first().id, debt.id); // the same row with its history
    }

    void twoAttemptsWithinTheTerm_data() { addEngines(); }
    void twoAttemptsWithinTheTerm()
    {
        ZVONOK_DATABASE(database);
        Debtors school(database);
        DebtLine debt = school.owing();
        QCOMPARE(school.attempt(debt, formed.addDays(-1), 0).error().field, QStringLiteral("day"));
        QCOMPARE(school.attempt(debt, QDate(2026, 9, 5), 0).error().field, QStringLiteral("day"));
        QCOMPARE(school.attempt(debt, formed.addDays(1), 3).error().field, QStringLiteral("day")); // to come
        QCOMPARE(school.attempt(debt, formed, 6).error().field, QStringLiteral("value"));
        const DebtLine appointed = school.attempt(debt, formed, 0).value();
        QCOMPARE(appointed.attempts.size(), 1);
        QCOMPARE(appointed.state, DebtState::Open);
        QCOMPARE(school.attempt(debt, formed, 0).error().code, FailureCode::Conflict); // seen before that
        // The next waits for the outcome of the one before.
        QCOMPARE(school.attempt(appointed, formed, 0, QStringLiteral("K")).error().code,
                 FailureCode::InvalidInput);
        debt = school.attempt(appointed, formed, 2, {}, 1).value();
        QCOMPARE(debt.state, DebtState::Open);
        QCOMPARE(school.attempt(debt, formed, 0).error().field, QStringLiteral("commission"));
        debt = school.attempt(debt, formed, mark::NotAttested, QStringLiteral("Петрова, Сидорова")).value();
        QCOMPARE(debt.state, DebtState::Exhausted);
        QCOMPARE(school.attempt(debt, formed, 3, QStringLiteral("K")).error().code,
                 FailureCode::LimitExceeded);
        // Put by mistake: withdrawn, and done again.
        debt = school.server
                   .send(SaveDebtAttempt{debt.id, debt.attempts.last(), true, debt.version}, school.deputy)
                   .value();
        QCOMPARE(debt.attempts.size(), 1);
        debt = school.attempt(debt, formed, 3, QStringLiteral("Петрова, Сидорова")).value();
        QCOMPARE(debt.state, DebtState::Paid);
        QVERIFY(school.debts(school.deputy).isEmpty());
        QCOMPARE(school.debts(school.deputy, true).size(), 1);
        // Its outcome is the attempt: another mark of the year takes nothing back now.
        QVERIFY(school.mark(0, PeriodKind::Year, 3, school.teacher));
        QCOMPARE(school.debts(school.deputy, true).first().state, DebtState::Paid);
        QVERIFY(school.server
                    .look([](storage::ReadScope& scope) {
                        return scope
                            .statement("SELECT COUNT(*) FROM audit_log WHERE action IN ('debt.formed', "
                                       "'debt.attempt', 'debt.attemptWithdrawn')")
                            .number();
                    })
                    .value() == 6);
    }

    void theTermPassesAndIsSetAnew_data() { addEngines(); }
    void theTermPassesAndIsSetAnew()
    {
        ZVONOK_DATABASE(database);
        Debtors school(database);
        const DebtLine debt = school.owing();
        SetDebtDeadline act{debt.id, QDate(2025, 9, 20), QStringLiteral("By order"), debt.version};
        QCOMPARE(school.server.failure(act, school.teacher), FailureCode::NotPermitted);
        QCOMPARE(
            school.server.failure(SetDebtDeadline{debt.id, act.deadline, {}, debt.version}, school.deputy),
            FailureCode::MissingInput);
        QCOMPARE(school.server.send(act, school.deputy).value().deadline, QDate(2025, 9, 20));
        QCOMPARE(school.server.failure(act, school.deputy), FailureCode::Conflict);
        school.setToday(QDate(2025, 10, 1));
        QCOMPARE(school.debts(school.deputy).first().state, DebtState::Overdue);
    }

    void whoReadsTheJournalSeesThem_data() { addEngines(); }
    void whoReadsTheJournalSeesThem()
    {
        ZVONOK_DATABASE(database);
        Debtors school(database);
        const DebtLine debt = school.owing();
        QCOMPARE(school.debts(school.teacher).size(), 1);      // of the own subject
        QCOMPARE(school.debts(school.classTeacher).size(), 1); // of the own class
        QCOMPARE(school.debts(school.director).size(), 1);
        QCOMPARE(school.server.failure(SaveDebtAttempt{debt.id, {0, formed, {}, 0, {}}, false, debt.version},
                                       school.teacher),
                 FailureCode::NotPermitted);
        QCOMPARE(school.server.failure(SaveDebtAttempt{Id<Debt>{999'999}, {0, formed, {}, 0, {}}, false, 1},
                                       school.deputy),
                 FailureCode::NotFound);
        // A teacher of another subject and class sees nothing of it.
        school.server.prepare([&](storage::WriteScope& scope) {
            return scope.statement("UPDATE school_class SET teacher_id = NULL").run();
        });
        QVERIFY(school.debts(school.classTeacher).isEmpty());
        QVERIFY(!school.server.send(ListDebts{}, school.teacher).value().mayWrite);
        const auto secretary = school.server.actor(QStringLiteral("secretary"), {Role::Secretary});
        QCOMPARE(school.server.failure(ListDebts{}, secretary), FailureCode::NotPermitted);
    }

    void theReportListsThem_data() { addEngines(); }
    void theReportListsThem()
    {
        ZVONOK_DATABASE(database);
        Debtors school(database);
        school.server.add(server::reportHandlers());
        const auto run = [&](Id<SchoolClass> schoolClass) {
            RunReport request;
            request.report = QStringLiteral("academic-debts");
            request.schoolClass = schoolClass;
            const auto result = school.server.send(request, school.deputy);
            return result ? QString::fromUtf8(QJsonDocument(wire::toJson(*result)).toJson()) : QString();
        };
        QVERIFY(run({}).contains(QStringLiteral("задолженностей нет")));
        const DebtLine debt = school.owing();
        QVERIFY(school.attempt(debt, formed, 2));
        for (const Id<SchoolClass> schoolClass : {Id<SchoolClass>(), school.schoolClass}) {
            const QString text = run(schoolClass);
            for (const char* part :
                 {"Абрамов Имя", "Алгебра", "2026-09-04", "04.09.2025: 2", "не ликвидирована"})
                QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
    }
};

QTEST_GUILESS_MAIN(DebtsTest)
#include "DebtsTest.moc"
