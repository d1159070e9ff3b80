// SPDX-License-Identifier: GPL-3.0-or-later
// Every request × every id in it: an id of another scope is answered exactly as one that does not exist, so
// that nobody learns from an answer what there is. As the people who see a part of the school only.
#include "tests/server/access/WholeServer.h"

#include <array>
#include <limits>

using namespace zvonok;
using namespace zvonok::tests;

namespace {

struct Answer {
    FailureCode code = FailureCode::Unknown; // Unknown: it was done
    QString field;
    QStringList arguments;
    QByteArray reply;

    bool operator==(const Answer&) const = default;
    QString text() const
    {
        return QStringLiteral("code %1 field «%2» (%3), %4 bytes")
            .arg(int(code))
            .arg(field, arguments.join(u','))
            .arg(reply.size());
    }
};

// Where a foreign id may be told from one that does not exist, by whom, and why that tells them nothing new.
// Exact: a waiver without a difference fails the test as a difference without a waiver does.
struct Waiver {
    const char* place; // Request.field
    const char* roles; // divided by spaces
    const char* reason;
};

// OpenCalendar answers whoever reads a class: the calendar hangs on the wall, and so do the years.
constexpr const char* wall = "that there is such a year everybody learns from the calendar";
// Plans are for copying from one another: ListPlans and OpenPlan are journalRead, rows filtered by nothing.
constexpr const char* shared = "plans of colleagues are read by all who read journals";
// The other class learns subjects of the own class, which is within the reach of its class teacher.
constexpr const char* ownToo = "the class teacher's own class learns this subject too: it is not foreign";

constexpr std::array waivers{
    Waiver{"OpenCalendar.year", "teacher classTeacher standIn", wall},
    Waiver{"ListClasses.year", "teacher classTeacher standIn", wall},
    Waiver{"ListGroups.year", "teacher classTeacher standIn", wall},
    Waiver{"ListWeeklyPatterns.year", "teacher classTeacher", wall},
    Waiver{"ListExams.year", "teacher classTeacher standIn", wall},
    Waiver{"OpenFormerMarks.year", "classTeacher", wall},
    Waiver{"ListPlans.year", "teacher classTeacher standIn", wall},
    Waiver{"CreatePlan.year", "teacher classTeacher", wall},
    Waiver{"CopyPlan.year", "teacher classTeacher", wall},
    Waiver{"ListPlans.subject", "teacher classTeacher standIn", shared},
    Waiver{"OpenPlan.plan", "teacher classTeacher standIn", shared},
    Waiver{"FollowPlan.plan", "teacher classTeacher", shared},
    Waiver{"CreatePlan.subject", "classTeacher", "the class teacher teaches this subject to others"},
    Waiver{"ListCourses.subject", "classTeacher", ownToo},
    Waiver{"OpenControl.subject", "classTeacher", ownToo},
    Waiver{"OpenControlLessons.subject", "classTeacher", ownToo},
    Waiver{"OpenAccumulation.subject", "classTeacher", ownToo},
    Waiver{"OpenStaff.staff", "teacher classTeacher standIn",
           "every member of staff reads the list of staff"},
};

} // namespace

class IdProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignIdsAreAnsweredLikeUnknownOnes_data() { addEngines(); }
    void foreignIdsAreAnsweredLikeUnknownOnes()
    {
        QFETCH(storage::Engine, engine);
        DatabaseFixture database(engine);
        WholeServer server(database);
        int probes = 0;
        QStringList told;
        QSet<QString> unused; // Request.field role
        for (const Waiver& each : waivers) {
            QVERIFY2(*each.reason, each.place);
            for (const QString& role : QString::fromLatin1(each.roles).split(u' '))
                unused.insert(QLatin1String(each.place) + u' ' + role);
        }
        const QSet<QString> waived = unused;
        for (const WholeServer::Role& role : server.roles()) {
            if (role.name != QLatin1String("teacher") && role.name != QLatin1String("classTeacher") &&
                role.name != QLatin1String("standIn") && role.name != QLatin1String("pupil") &&
                role.name != QLatin1String("guardian"))
                continue;
            wire::forEachType(AllRequests{}, [&]<class Req>() {
                if constexpr (std::is_same_v<Req, LogOut> || std::is_same_v<Req, MakeDemoSchool>) {
                    return; // would end the session, or make the school anew
                } else {
                    QStringList paths;
                    Req own{};
                    forEachId(own, {}, [&](auto& id, const QString& path) {
                        role.own.set(id);
                        paths.append(path);
                    });
                    for (const QString& path : std::as_const(paths)) {
                        const auto ask = [&](const auto& set) {
                            Req request = own;
                            forEachId(request, {}, [&](auto& id, const QString& its) {
                                if (its == path)
                                    set(id);
                            });
                            ++probes;
                            const auto reply = server.dispatcher().runHere(
                                Req::message.number, wire::encode(request), role.actor, newCommandId(), {});
                            return reply ? Answer{FailureCode::Unknown, {}, {}, *reply}
                                         : Answer{reply.error().code,
                                                  reply.error().field,
                                                  reply.error().arguments,
                                                  {}};
                        };
                        const Answer unknown = ask([](auto& id) { id.value = 999'999'999; });
                        for (const qint64 strange :
                             {qint64(-1), std::numeric_limits<qint64>::max(),
                              std::numeric_limits<qint64>::min(), qint64(777'777'777)}) {
                            const Answer answer = ask([strange](auto& id) { id.value = strange; });
                            if (!(answer == unknown) && strange > 0)
                                told.append(QStringLiteral("%1 %2.%3 id %4: %5, unknown: %6")
                                                .arg(role.name, wire::detail::text(Req::message.name), path)
                                                .arg(strange)
                                                .arg(answer.text(), unknown.text()));
                        }
                        const Answer foreign = ask([&](auto& id) { role.other.set(id); });
                        const QString place =
                            wire::detail::text(Req::message.name) + u'.' + path + u' ' + role.name;
                        if (!(foreign == unknown))
                            unused.remove(place);
                        if (!(foreign == unknown) && !waived.contains(place))
                            told.append(QStringLiteral("%1 %2.%3: foreign %4, unknown %5")
                                            .arg(role.name, wire::detail::text(Req::message.name), path,
                                                 foreign.text(), unknown.text()));
                    }
                }
            });
        }
        for (const WholeServer::Role& role : server.roles())
            if (role.name == QLatin1String("classTeacher"))
                reasonsHold(server, role);
        for (const QString& place : std::as_const(unused))
            told.append(QStringLiteral("no difference, so no waiver: ") + place);
        for (const QString& each : std::as_const(told)) // one by one: a long message is cut
            qWarning("%s", qPrintable(each));
        QVERIFY2(told.isEmpty(), "ids are told apart, or a waiver is not needed");
        QVERIFY(probes > 500);
        qInfo("%d probes", probes);
    }

private:
    // What the waivers of the class teacher's subjects say of the demo school.
    void reasonsHold(WholeServer& server, const WholeServer::Role& role)
    {
        const auto groups = [&](const char* sql, qint64 value) {
            return server.look([&](storage::ReadScope& scope) {
                return scope.statement(sql)
                    .bind("subject", role.other.subject)
                    .bind("value", value)
                    .number()
                    .value_or(0);
            });
        };
        QVERIFY(groups("SELECT COUNT(*) FROM study_group WHERE subject_id = :subject AND class_id = :value",
                       role.own.schoolClass) > 0);
        QVERIFY(groups("SELECT COUNT(*) FROM group_teacher t JOIN study_group g ON g.id = t.group_id "
                       "WHERE g.subject_id = :subject AND t.staff_id = :value",
                       role.own.staff) > 0);
    }
};

QTEST_GUILESS_MAIN(IdProbeTest)
#include "IdProbeTest.moc"
