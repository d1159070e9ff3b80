// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/ColumnMapping.h"

#include "client/tables/CellText.h"
#include "client/tables/ClassText.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int mostTitleRows = 50;
constexpr int mostTitleCells = 100; // of a row
constexpr int mostHeadings = 1'000;

struct Assignment {
    QMap<int, QString> fields;
    int score = 0;
};

QStringList headingsOf(const Table& table, int row, int rows)
{
    QStringList headings;
    if (row < 0)
        return headings;
    const int columns = std::min(table.columns, mostHeadings);
    for (int column = 0; column < columns; ++column) {
        QString heading = cleanText(table.cell(row, column).text).text;
        if (rows > 1) {
            const Cell below = table.cell(row + 1, column);
            const QString second = cleanText(below.text).text;
            if (!second.isEmpty() && second != heading)
                heading = heading.isEmpty() ? second : heading + u' ' + second;
        }
        headings.append(heading.left(200));
    }
    return headings;
}

// Data in the row under a header: digits tell.
bool looksLikeData(const Table& table, int row)
{
    if (row >= table.rows.size())
        return true;
    for (const Cell& cell : table.rows.at(row).cells)
        if (!cell.repeated &&
            (cell.kind == CellKind::Number || cell.kind == CellKind::Date ||
             std::any_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isDigit(); })))
            return true;
    return false;
}

// What a heading over other headings says of its columns, e.g. «Родители» over «ФИО» and «Телефон». A title
// over the whole table says nothing. Text files have no merged cells: there a guardian's heading counts for
// the empty ones behind it too.
QStringList groupHeadings(const Table& table, int row, const ImportDictionary& dictionary)
{
    QStringList headings = row < 0 ? QStringList() : headingsOf(table, row, 1);
    QString first;
    bool several = false;
    QString guardian;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        QString& heading = headings[column];
        if (heading.isEmpty()) {
            heading = guardian;
            continue;
        }
        guardian = dictionary.isOfGuardian(heading) ? heading : QString();
        several = several || (!first.isEmpty() && heading != first) || (column > 0 && !guardian.isEmpty());
        first = first.isEmpty() ? heading : first;
    }
    return several ? headings : QStringList();
}

// Gives each field to the column that names it best, the leftmost of equals.
Assignment assignmentOf(const QStringList& groups, const QStringList& headings, bool withGroups,
                        const ImportDictionary& dictionary)
{
    Assignment result;
    QHash<QString, std::pair<int, int>> best; // field → strength, column
    for (int column = 0; column < headings.size(); ++column) {
        const QString& heading = headings.at(column);
        const QString group = groups.value(column);
        ImportDictionary::Match match;
        if (heading.isEmpty() || heading == group)
            match = dictionary.match(withGroups ? group : heading);
        else if (group.isEmpty() || !dictionary.isForeign(group))
            match = dictionary.match(heading);
        else if (dictionary.isOfGuardian(group)) // «Мать» over «Телефон»
            match = dictionary.match(QString(group % u' ' % heading));
        if (match.strength > best.value(match.field).first)
            best.insert(match.field, {match.strength, column});
    }
    for (auto found = best.cbegin(); found != best.cend(); ++found) {
        result.fields.insert(found->second, found.key());
        result.score += found->first;
    }
    return result;
}

QString kindName(ImportKind kind)
{
    for (const auto& each : enumNames(kind))
        if (each.value == kind)
            return QString::fromLatin1(each.name.data(), qsizetype(each.name.size()));
    return {};
}

bool mentionsClass(const QString& small, const RussianWords& words)
{
    return std::any_of(words.classWords.begin(), words.classWords.end(),
                       [&small](const QString& word) { return word.size() > 3 && small.contains(word); });
}

} // namespace

ColumnMapping ColumnMapping::detect(const Table& table, const ImportDictionary& dictionary,
                                    const RussianWords& words)
{
    ColumnMapping mapping;
    mapping.m_kind = dictionary.kind();
    mapping.findHeader(table, dictionary);
    mapping.readTitles(table, words);
    return mapping;
}

void ColumnMapping::findHeader(const Table& table, const ImportDictionary& dictionary)
{
    int bestScore = 0;
    for (int row = 0; row < std::min<int>(mostTitleRows, int(table.rows.size())); ++row) {
        const QStringList headings = headingsOf(table, row, 1);
        const Assignment one =
            assignmentOf(groupHeadings(table, row - 1, dictionary), headings, false, dictionary);
        if (one.score > bestScore || (one.score == bestScore && one.score > 0 && m_headerRows == 2)) {
            bestScore = one.score;
            m_headerRow = row;
            m_headerRows = 1;
            m_fields = one.fields;
        }
        if (looksLikeData(table, row + 1))
            continue;
        const Assignment two = assignmentOf(groupHeadings(table, row, dictionary),
                                            headingsOf(table, row + 1, 1), true, dictionary);
        if (two.score > bestScore) {
            bestScore = two.score;
            m_headerRow = row;
            m_headerRows = 2;
            m_fields = two.fields;
        }
    }
    m_headings = headingsOf(table, m_headerRow, m_headerRows);
}

void ColumnMapping::readTitles(const Table& table, const RussianWords& words)
{
    for (int row = 0; row < m_headerRow; ++row) {
        const QList<Cell>& cells = table.rows.at(row).cells;
        for (int column = 0; column < std::min<int>(mostTitleCells, int(cells.size())); ++column) {
            if (cells.at(column).repeated || cells.at(column).isEmpty())
                continue;
            const QString text = cleanText(cells.at(column).text).text;
            QString next; // «Класс:» and its value may stand in two cells
            for (int i = column + 1; i < cells.size() && next.isEmpty(); ++i)
                if (!cells.at(i).repeated)
                    next = cleanText(cells.at(i).text).text;
            const QString small = text.toLower();
            for (const QString& title : words.classTeacher) {
                const qsizetype at = small.indexOf(title);
                if (at < 0 || !m_classTeacher.isEmpty())
                    continue;
                QString name = text.mid(at + title.size());
                while (!name.isEmpty() && !name.at(0).isLetter())
                    name.remove(0, 1);
                m_classTeacher = (name.isEmpty() ? next : name).left(300);
            }
            if (!m_defaultClass.isEmpty())
                continue;
            std::optional<ClassText> found = findClass(text, words);
            if (!found)
                found = parseClass(text, words);
            if (!found && mentionsClass(small, words) && text.size() < 20)
                found = parseClass(next, words);
            if (found && !(found->letter.isEmpty() && !mentionsClass(small, words)))
                m_defaultClass = found->name();
        }
    }
    if (m_defaultClass.isEmpty()) {
        std::optional<ClassText> found = parseClass(table.sheetName, words);
        if (!found)
            found = findClass(table.sheetName, words);
        if (!found)
            found = findClass(table.fileName.section(u'.', 0, -2), words);
        // A sheet that is called «5» or «5 класс» may as well hold the whole grade.
        if (found && !found->letter.isEmpty())
            m_defaultClass = found->name();
    }
}

void ColumnMapping::assign(int column, const QString& field)
{
    const int before = columnOf(field);
    if (before >= 0)
        m_fields.remove(before);
    if (field.isEmpty())
        m_fields.remove(column);
    else
        m_fields.insert(column, field);
}

int ColumnMapping::columnOf(const QString& field) const { return m_fields.key(field, -1); }

void ColumnMapping::setHeader(const Table& table, int row, int rows)
{
    m_headerRow = std::clamp(row, -1, int(table.rows.size()) - 1);
    m_headerRows = m_headerRow < 0 ? 0 : std::clamp(rows, 1, 2);
    m_headings = headingsOf(table, m_headerRow, m_headerRows);
}

QString ColumnMapping::signature() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(int(m_kind)));
    for (const QString& heading : m_headings) {
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(comparable(heading).toUtf8());
    }
    return QString::fromLatin1(hash.result().left(16).toHex());
}

QJsonObject ColumnMapping::toJson() const
{
    QJsonArray columns;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        columns.append(QJsonObject{{QStringLiteral("column"), field.key() + 1},
                                   {QStringLiteral("heading"), m_headings.value(field.key())},
                                   {QStringLiteral("field"), field.value()}});
    return {{QStringLiteral("kind"), kindName(m_kind)},
            {QStringLiteral("signature"), signature()},
            {QStringLiteral("columns"), columns}};
}

ColumnMapping ColumnMapping::fromJson(const QJsonObject& json, const Table& table,
                                      const ImportDictionary& dictionary, const RussianWords& words)
{
    ColumnMapping mapping = detect(table, dictionary, words);
    QMap<int, QString> fields;
    const QJsonArray kept = json.value(QLatin1String("columns")).toArray();
    for (const QJsonValue value : kept) {
        const QJsonObject column = value.toObject();
        const QString field = column.value(QLatin1String("field")).toString();
        if (!dictionary.field(field) || fields.key(field, -1) >= 0)
            continue;
        const QString heading = comparable(column.value(QLatin1String("heading")).toString());
        int index = -1;
        for (int i = 0; i < mapping.m_headings.size() && index < 0 && !heading.isEmpty(); ++i)
            if (comparable(mapping.m_headings.at(i)) == heading && !fields.contains(i))
                index = i;
        if (index < 0)
            index = column.value(QLatin1String("column")).toInt() - 1;
        if (index >= 0 && index < table.columns)
            fields.insert(index, field);
    }
    mapping.m_fields = fields;
    return mapping;
}

} // namespace zvonok::client
