// SPDX-License-Identifier: GPL-3.0-or-later
// A report shows what its reader could see on a page, and no more: a teacher of one subject who prints the
// summary of a class gets that subject's column, whoever sees the whole class gets all.
#include "tests/server/access/WholeServer.h"

#include <QSet>

using namespace zvonok;
using namespace zvonok::tests;

namespace {

template <class Req>
typename Req::Reply asked(WholeServer& server, const server::Actor& actor, const Req& request)
{
    const auto reply = server.dispatcher().runHere(Req::message.number, wire::encode(request), actor, {}, {});
    if (!reply)
        qFatal("%s: %d", Req::message.name.data(), int(reply.error().code));
    return wire::decode<typename Req::Reply>(*reply).value();
}

// Names of the columns between the pupils and the two of the end.
QStringList subjectsOf(const reports::ReportDocument& document)
{
    for (const reports::Section& section : document.sections)
        for (const reports::Element& element : section.elements)
            if (element.kind == reports::ElementKind::Table) {
                QStringList names;
                for (qsizetype i = 2; i < element.table.columns.size() - 2; ++i)
                    names.append(element.table.header.at(i).text);
                return names;
            }
    return {};
}

} // namespace

class ReportScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryShowsWhatTheReaderSees_data() { addEngines(); }
    void summaryShowsWhatTheReaderSees()
    {
        QFETCH(storage::Engine, engine);
        DatabaseFixture database(engine);
        WholeServer server(database);
        QHash<QString, QStringList> shown;
        for (const WholeServer::Role& role : server.roles()) {
            if (role.name != QLatin1String("teacher") && role.name != QLatin1String("classTeacher") &&
                role.name != QLatin1String("director"))
                continue;
            RunReport request;
            request.report = QStringLiteral("marks-summary");
            request.schoolClass.value = role.own.schoolClass;
            const QStringList columns = subjectsOf(asked(server, role.actor, request).document);
            ListGroups list;
            list.schoolClass = request.schoolClass;
            QSet<QString> seen;
            for (const GroupLine& group : asked(server, role.actor, list).groups)
                seen.insert(group.subjectName);
            QCOMPARE(QSet<QString>(columns.begin(), columns.end()), seen);
            QCOMPARE(columns.size(), seen.size());
            shown.insert(role.name, columns);
        }
        QVERIFY(!shown.value(QStringLiteral("teacher")).isEmpty());
        QVERIFY(shown.value(QStringLiteral("teacher")).size() <
                shown.value(QStringLiteral("director")).size());
        QVERIFY(shown.value(QStringLiteral("classTeacher")).size() > 5);
    }
};

QTEST_GUILESS_MAIN(ReportScopeTest)
#include "ReportScopeTest.moc"
