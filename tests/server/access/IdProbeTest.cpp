// SPDX-License-Identifier: GPL-3.0-or-later
// Every request × every id in it: an id of another scope is answered exactly as one that does not exist, so
// that nobody learns from an answer what there is. As the people who see a part of the school only.
#include "tests/server/access/WholeServer.h"

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

// Where two ids may be told apart, and why that tells nobody anything.
const QHash<QString, QString> open{
    {QStringLiteral("staff"), QStringLiteral("every member of staff may read the list of staff")},
    {QStringLiteral("year"), QStringLiteral("the calendar is everybody's")},
    {QStringLiteral("subject"), QStringLiteral("the list of subjects is everybody's")},
    {QStringLiteral("plan"), QStringLiteral("plans of lessons are read by all who read journals")},
    {QStringLiteral("schoolClass"), QStringLiteral("the list of classes is everybody's who has ClassRead")},
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
        for (const WholeServer::Role& role : server.roles()) {
            if (role.name != QLatin1String("teacher") && role.name != QLatin1String("classTeacher") &&
                role.name != QLatin1String("pupil") && role.name != QLatin1String("guardian"))
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
                        const QString kind = path.section(u'.', -1).remove(QStringLiteral("[]"));
                        const bool free =
                            std::any_of(open.keyBegin(), open.keyEnd(), [&](const QString& each) {
                                return kind.contains(each, Qt::CaseInsensitive) ||
                                       (each == QLatin1String("staff") &&
                                        kind.contains(QLatin1String("teacher"), Qt::CaseInsensitive));
                            });
                        const Answer foreign = ask([&](auto& id) { role.other.set(id); });
                        if (!(foreign == unknown) && !free)
                            told.append(QStringLiteral("%1 %2.%3: foreign %4, unknown %5")
                                            .arg(role.name, wire::detail::text(Req::message.name), path,
                                                 foreign.text(), unknown.text()));
                    }
                }
            });
        }
        QVERIFY2(told.isEmpty(), qPrintable(u'\n' + told.join(u'\n')));
        QVERIFY(probes > 500);
        qInfo("%d probes", probes);
    }
};

QTEST_GUILESS_MAIN(IdProbeTest)
#include "IdProbeTest.moc"
