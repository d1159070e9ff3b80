// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, as the rules answer it: each request × each role × {own, other, none}, kept as
// tests/golden/access/table.txt. A changed right is a changed line in review; ZVONOK_WRITE_GOLDEN=1 writes
// the table anew.
#include "tests/server/access/WholeServer.h"

using namespace zvonok;
using namespace zvonok::tests;

namespace {

QString answerOf(const Result<Nothing>& checked)
{
    if (checked)
        return QStringLiteral("yes");
    if (checked.error().code == FailureCode::NotPermitted)
        return QStringLiteral("no");
    if (checked.error().code == FailureCode::NotFound)
        return QStringLiteral("hidden");
    return QStringLiteral("code %1").arg(int(checked.error().code));
}

template <class Req>
QByteArray requestWith(const Ids& ids)
{
    Req request{};
    forEachId(request, {}, [&](auto& id, const QString&) { ids.set(id); });
    return wire::encode(request);
}

} // namespace

class AccessTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsAsReviewed_data() { addEngines(); }
    void tableIsAsReviewed()
    {
        QFETCH(storage::Engine, engine);
        DatabaseFixture database(engine);
        WholeServer server(database);
        QHash<quint16, const server::AnyHandler*> handlers;
        for (const server::AnyHandler* each : server.dispatcher().handlers())
            handlers.insert(each->message().number, each);
        QStringList lines;
        int cells = 0;
        wire::forEachType(AllRequests{}, [&]<class Req>() {
            auto* handler = const_cast<server::AnyHandler*>(handlers.value(Req::message.number));
            QVERIFY2(handler, Req::message.name.data());
            lines.append(
                QStringLiteral("%1: %2").arg(wire::detail::text(Req::message.name), handler->rule()));
            if (!handler->needsLogin())
                return;
            for (const WholeServer::Role& role : server.roles()) {
                QStringList answers;
                for (const Ids& ids : {role.own, role.other, Ids::all(999'999'999)}) {
                    const auto task = handler->decode(requestWith<Req>(ids));
                    QVERIFY2(task, Req::message.name.data());
                    answers.append(server.look([&](storage::ReadScope& scope) {
                        return answerOf((*task)->check(scope, role.actor));
                    }));
                    ++cells;
                }
                lines.append(QStringLiteral("    %1 own %2 | other %3 | none %4")
                                 .arg(role.name, -20)
                                 .arg(answers.at(0), answers.at(1), answers.at(2)));
            }
        });
        const QByteArray table = lines.join(u'\n').toUtf8() + '\n';
        QFile golden(QStringLiteral(ZVONOK_SOURCE_DIR "/tests/golden/access/table.txt"));
        if (qEnvironmentVariableIsSet("ZVONOK_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(table);
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QStringList reviewed = QString::fromUtf8(golden.readAll()).split(u'\n');
        const QStringList now = QString::fromUtf8(table).split(u'\n');
        for (qsizetype i = 0; i < std::max(reviewed.size(), now.size()); ++i)
            QCOMPARE(now.value(i), reviewed.value(i));
        qInfo("%d cells of %lld requests", cells, qlonglong(AllRequests::size));
    }
};

QTEST_GUILESS_MAIN(AccessTableTest)
#include "AccessTableTest.moc"
