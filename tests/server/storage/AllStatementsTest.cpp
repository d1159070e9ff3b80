// SPDX-License-Identifier: GPL-3.0-or-later
// Every SQL text that stands in server/ is prepared on both engines, against the migrated schema: a
// repository is covered by being written.
#include "tests/support/DatabaseFixture.h"

#include <QDirIterator>

using namespace zvonok;
using namespace zvonok::storage;

namespace {

struct Literal {
    QString where;
    QByteArray text;
    bool operator==(const Literal&) const = default;
};

// Pieces of SQL that several statements share stand in macros: #define NAME "…" OTHER "…"
using Macros = QHash<QByteArray, QByteArray>;

// Reads C++ as far as literals go: what is in a comment is none, and neighbours are one.
class Source
{
public:
    Source(QString name, QByteArray code, const Macros& macros)
        : m_name(std::move(name)), m_code(std::move(code)), m_macros(macros)
    {
    }

    // Adds the macros of this source that are made of literals and macros known so far; true where one was
    // new.
    bool define(Macros& macros) const
    {
        bool any = false;
        for (qsizetype at = m_code.indexOf("\n#define "); at >= 0;
             at = m_code.indexOf("\n#define ", at + 1)) {
            const qsizetype from = at + 9;
            qsizetype end = m_code.indexOf('\n', from);
            while (end > 0 && m_code[end - 1] == '\\')
                end = m_code.indexOf('\n', end + 1);
            const QByteArray line = m_code.mid(from, end - from);
            qsizetype nameEnd = 0;
            while (nameEnd < line.size() && isWord(line[nameEnd]))
                ++nameEnd;
            const QByteArray name = line.left(nameEnd);
            if (macros.contains(name) || (nameEnd < line.size() && line[nameEnd] == '('))
                continue;
            Source value({}, line.mid(nameEnd), macros);
            QByteArray text;
            while (value.skipSpace() || value.skipComment() || value.literal(text)) {
            }
            if (value.m_at < value.m_code.size() || text.isEmpty())
                continue;
            macros.insert(name, text);
            any = true;
        }
        return any;
    }

    // The texts given to statement(…), wherever in its brackets they stand (both arms of a ?: for instance).
    QList<Literal> statements()
    {
        QList<Literal> found;
        while (m_at < m_code.size()) {
            if (skipComment() || skipCharacter())
                continue;
            QByteArray ignored;
            if (literal(ignored))
                continue;
            if (calls("statement")) {
                const qsizetype line = m_code.left(m_at).count('\n') + 1;
                arguments(m_name % u':' % QString::number(line), found);
                continue;
            }
            ++m_at;
        }
        return found;
    }

private:
    bool calls(const char* name)
    {
        const QByteArray word(name);
        if (m_code.mid(m_at, word.size()) != word || (m_at > 0 && isWord(m_code[m_at - 1])))
            return false;
        qsizetype at = m_at + word.size();
        if (at >= m_code.size() || m_code[at] != '(')
            return false;
        m_at = at + 1;
        return true;
    }
    void arguments(const QString& where, QList<Literal>& found)
    {
        for (int depth = 1; m_at < m_code.size() && depth > 0;) {
            QByteArray text;
            bool any = false;
            while (skipSpace() || skipComment() || literal(text))
                any = any || !text.isEmpty();
            if (any)
                found.append({where, text});
            if (m_at >= m_code.size())
                return;
            depth += m_code[m_at] == '(' ? 1 : m_code[m_at] == ')' ? -1 : 0;
            ++m_at;
        }
    }
    bool skipSpace()
    {
        if (m_code.mid(m_at, 2) == "\\\n") {
            m_at += 2;
            return true;
        }
        if (m_at >= m_code.size() || !isspace(static_cast<unsigned char>(m_code[m_at])))
            return false;
        ++m_at;
        return true;
    }
    bool skipComment()
    {
        const QByteArray two = m_code.mid(m_at, 2);
        if (two != "//" && two != "/*")
            return false;
        const qsizetype end = m_code.indexOf(two == "//" ? "\n" : "*/", m_at + 2);
        m_at = end < 0 ? m_code.size() : end + 1;
        return true;
    }
    bool skipCharacter()
    {
        // Not the apostrophe of 1'000.
        if (m_code[m_at] != '\'' || (m_at > 0 && isWord(m_code[m_at - 1])))
            return false;
        for (++m_at; m_at < m_code.size() && m_code[m_at] != '\''; ++m_at)
            m_at += m_code[m_at] == '\\' ? 1 : 0;
        ++m_at;
        return true;
    }
    bool literal(QByteArray& text)
    {
        if (m_at >= m_code.size())
            return false;
        if (m_code.mid(m_at, 2) == "R\"") {
            const qsizetype open = m_code.indexOf('(', m_at);
            const QByteArray close = ')' + m_code.mid(m_at + 2, open - m_at - 2) + '"';
            const qsizetype end = m_code.indexOf(close, open);
            text += m_code.mid(open + 1, end - open - 1);
            m_at = end + close.size();
            return true;
        }
        if (isWord(m_code[m_at]) && (m_at == 0 || !isWord(m_code[m_at - 1]))) {
            qsizetype end = m_at;
            while (end < m_code.size() && isWord(m_code[end]))
                ++end;
            const auto macro = m_macros.constFind(m_code.mid(m_at, end - m_at));
            if (macro == m_macros.constEnd())
                return false;
            text += *macro;
            m_at = end;
            return true;
        }
        if (m_code[m_at] != '"')
            return false;
        for (++m_at; m_at < m_code.size() && m_code[m_at] != '"'; ++m_at) {
            if (m_code[m_at] == '\\') {
                ++m_at;
                text += m_code[m_at] == 'n' ? '\n' : m_code[m_at];
            } else {
                text += m_code[m_at];
            }
        }
        ++m_at;
        return true;
    }
    static bool isWord(char each) { return isalnum(static_cast<unsigned char>(each)) || each == '_'; }

    QString m_name;
    QByteArray m_code;
    const Macros& m_macros;
    qsizetype m_at = 0;
};

// Some are for one engine only, and say so by what they name.
bool isFor(Engine engine, const QByteArray& text)
{
    const bool onlySqlite = text.contains("sqlite_schema") || text.contains("VACUUM");
    const bool onlyPostgres = text.contains("unnest(") || text.contains("information_schema") ||
                              text.contains("pg_") || text.contains("current_schema");
    return engine == Engine::Sqlite ? !onlyPostgres : !onlySqlite;
}

QList<Literal> ofServer()
{
    const QDir root(QStringLiteral(ZVONOK_SOURCE_DIR "/server"));
    QList<std::pair<QString, QByteArray>> sources;
    QDirIterator files(root.path(), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            sources.append({root.relativeFilePath(file.fileName()), file.readAll()});
    }
    Macros macros;
    for (bool more = true; more;) { // macros within macros
        more = false;
        for (const auto& [name, code] : sources)
            more = Source(name, code, macros).define(macros) || more;
    }
    QList<Literal> all;
    for (const auto& [name, code] : sources)
        all += Source(name, code, macros).statements();
    return all;
}

} // namespace

class AllStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLiterals()
    {
        const QByteArray code =
            "// statement(\"no\")\n"
            "auto a = scope.statement(\"SELECT \\\"x\\\" \" // why\n \"FROM t\").bind(\"id\", 1);\n"
            "b.statement(yes ? \"A\" : \"B\"); c.statement(R\"sql(C \"c\")sql\"); restatement(\"no\");\n"
            "const int d = 1'000; f(\"statement(no)\");\n"
            "#define OUTER \"SELECT \" INNER \\\n  \" FROM z \"\n#define INNER \"x\" // why\n"
            "s.statement(OUTER \"WHERE y\");";
        Macros macros;
        const Source source(QStringLiteral("f"), code, macros);
        while (source.define(macros)) {
        }
        const QList<Literal> found = Source(QStringLiteral("f"), code, macros).statements();
        QCOMPARE(found.size(), 5);
        QCOMPARE(found[0].text, QByteArray("SELECT \"x\" FROM t"));
        QCOMPARE(found[0].where, QStringLiteral("f:2"));
        QCOMPARE(found[1].text, QByteArray("A"));
        QCOMPARE(found[2].text, QByteArray("B"));
        QCOMPARE(found[3].text, QByteArray("C \"c\""));
        QCOMPARE(found[4].text, QByteArray("SELECT x FROM z WHERE y"));
    }

    void prepare_data() { tests::addEngines(); }
    void prepare()
    {
        ZVONOK_DATABASE(database);
        const auto connection = database.connect();
        const QList<Literal> all = ofServer();
        QVERIFY(all.size() > 10);
        QStringList refused;
        int prepared = 0;
        for (const Literal& each : all) {
            if (!isFor(engine, each.text))
                continue;
            try {
                connection->statement({each.text.constData(), std::size_t(each.text.size())});
                ++prepared;
            } catch (const StorageError&) {
                refused.append(each.where % QStringLiteral(": ") % QString::fromUtf8(each.text));
            }
        }
        QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
        QVERIFY(prepared > 10);
        qInfo("%d statements", prepared);
    }
};

QTEST_GUILESS_MAIN(AllStatementsTest)
#include "AllStatementsTest.moc"
