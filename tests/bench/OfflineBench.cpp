// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a day without the server: OfflineBench SERVER CACHE-FOLDER [--tiny]; one JSON line a figure, as
// those of StackBench.
#include "client/link/ChangeRouter.h"
#include "client/link/Outbox.h"
#include "tests/bench/Figure.h"
#include "tests/support/OnePin.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace zvonok;
using namespace zvonok::client;
using namespace zvonok::bench;
using test::OnePin;

namespace {

class Resuming final : public Greeter
{
public:
    explicit Resuming(const QByteArray& token) : m_token(token) {}
    void greet(ServerLink& link, Done done) override
    {
        link.callWhileGreeting(ResumeSession{m_token}).then(&link, [done](const Result<LoggedIn>& in) {
            done(in ? Result<Nothing>(Nothing{}) : Result<Nothing>(tl::unexpected(in.error())));
        });
    }

private:
    QByteArray m_token;
};

template <class Condition>
void runUntil(Condition condition, const char* what)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        require(timer.elapsed() < 60'000, what);
    }
}

// The fullest journal in the last period that is over: all of its lessons have been held.
OpenJournal bigJournal(SyncLink& link)
{
    const auto groups = link.call(ListGroups{});
    const auto calendar = link.call(OpenCalendar{});
    require(groups && calendar, "lists");
    OpenJournal chosen;
    for (const YearLine& year : calendar->years)
        if (year.id == calendar->current)
            for (const PeriodLine& period : year.periods)
                if (period.to < calendar->today) {
                    chosen.from = period.from;
                    chosen.to = period.to;
                }
    qsizetype most = 0;
    int looked = 0;
    for (const GroupLine& group : groups->groups) {
        if (group.pupils < 15 || looked >= 20)
            continue;
        const auto page = link.call(OpenJournal{group.id, chosen.from, chosen.to, false});
        require(page.has_value(), "page");
        looked += page->markPupils.isEmpty() ? 0 : 1; // the first grade has none
        if (page->markPupils.size() > most) {
            most = page->markPupils.size();
            chosen.group = group.id;
        }
    }
    require(bool(chosen.group), "a group");
    return chosen;
}

} // namespace

// What a teacher has typed in a day without the server, and another's edit on the screen of a colleague.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("OfflineBench SERVER CACHE-FOLDER [--tiny]\n", stderr);
        return 2;
    }
    const bool tiny = arguments.contains(QStringLiteral("--tiny"));
    BenchServer server(arguments.at(1), arguments.at(2), tiny ? 60 : 1200, tiny ? 1 : 4);
    SyncLink first;
    const BenchServer::Account account = server.account(QStringLiteral("Заместитель"));
    require(first.open(QStringLiteral("127.0.0.1"), server.port(), server.key(), 60'000).has_value(),
            "connection");
    const auto in = first.call(LogIn{account.login, account.password, QStringLiteral("bench")});
    require(in.has_value(), "log in");
    const int edits = tiny ? 40 : 300;
    const OpenJournal chosen = bigJournal(first);
    OnePin pins(server.key());
    Resuming greeter(in->token);

    QList<double> drains;
    for (int round = 0; round < (tiny ? 1 : 5); ++round) {
        const auto page = first.call(chosen);
        require(page.has_value(), "page");
        QHash<QPair<int, int>, QPair<qint32, qint32>> held; // code and version
        for (qsizetype i = 0; i < page->absenceLessons.size(); ++i)
            held.insert({page->absenceLessons.at(i), page->absencePupils.at(i)},
                        {page->absenceCodes.at(i), page->absenceVersions.at(i)});
        QTemporaryDir folder;
        auto outbox = std::move(*Outbox::open(folder.path(), QStringLiteral("bench"), QStringLiteral("me")));
        for (int lesson = 0; lesson < page->lessons.size() && outbox->waiting() < edits; ++lesson)
            for (int pupil = 0; pupil < page->pupils.size() && outbox->waiting() < edits; ++pupil) {
                const QDate day = page->lessonDates.at(lesson);
                if (day < page->memberFrom.at(pupil) || day > page->memberTo.at(pupil))
                    continue;
                const auto [code, version] = held.value({lesson, pupil});
                outbox->append(SaveAbsences{chosen.group,
                                            {{page->lessons.at(lesson), page->pupils.at(pupil),
                                              code == 1 ? 2 : 1, version}}},
                               QStringLiteral("bench"), QByteArray::number(lesson * 1000 + pupil));
            }
        require(outbox->waiting() == edits, "edits");
        runUntil([&] { return outbox->isStored(); }, "the disk");
        ServerLink link(pins);
        link.setGreeter(&greeter);
        outbox->sendThrough(&link);
        QElapsedTimer timer;
        QObject::connect(
            &link, &ServerLink::ready, &link, [&] { timer.start(); }, Qt::DirectConnection);
        link.connectToServer(QStringLiteral("127.0.0.1"), server.port());
        runUntil([&] { return outbox->waiting() == 0; }, "the drain");
        drains.append(double(timer.nsecsElapsed()) / 1e6);
        require(outbox->refused().isEmpty(), "no refusals");
        outbox->sendThrough(static_cast<CommandChannel*>(nullptr));
    }
    tell(QStringLiteral("offline.drain.%1").arg(edits), percentile(drains, 0.5), "ms", 2000,
         percentile(drains, 0.5) / 2000,
         QStringLiteral(
             "from the return of the server to the last acknowledgement of a day's edits, one act each, "
             "from the outbox on the disk; floor: the limit"));

    ServerLink colleague(pins);
    colleague.setGreeter(&greeter);
    ChangeRouter router(colleague);
    qint32 seen = -1;
    router.on<AbsenceChanged>(&router, [&](const AbsenceChanged& change) { seen = change.absence.version; });
    bool follows = false;
    OpenJournal follow = chosen;
    follow.follow = true;
    colleague.connectToServer(QStringLiteral("127.0.0.1"), server.port());
    colleague.call(follow).then(&router,
                                [&](const Result<JournalPage>& page) { follows = page.has_value(); });
    runUntil([&] { return follows; }, "following");
    const auto page = first.call(chosen);
    require(page.has_value(), "page");
    AbsenceEntry entry{page->lessons.first(), page->pupils.first(), 1, 0};
    for (qsizetype i = 0; i < page->absenceLessons.size(); ++i)
        if (page->absenceLessons.at(i) == 0 && page->absencePupils.at(i) == 0) {
            entry.version = page->absenceVersions.at(i);
            entry.code = page->absenceCodes.at(i) % 3 + 1;
        }
    QList<double> times;
    for (int i = 0; i < (tiny ? 20 : 500); ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto saved = first.call(SaveAbsences{chosen.group, {entry}});
        require(saved && !saved->absences.first().conflict, "save");
        runUntil([&] { return seen == saved->absences.first().state.version; }, "the change");
        times.append(double(timer.nsecsElapsed()) / 1e6);
        entry.version = seen;
        entry.code = entry.code % 3 + 1;
    }
    tell(QStringLiteral("offline.visible.p99"), percentile(times, 0.99), "ms", 200,
         percentile(times, 0.99) / 200,
         QStringLiteral(
             "p99 from sending a save to the change in the hands of a colleague's page; p50 %1 ms; floor: "
             "the limit")
             .arg(percentile(times, 0.5), 0, 'f', 1));
    return 0;
}
