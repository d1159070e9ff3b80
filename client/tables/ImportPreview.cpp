// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/ImportPreview.h"

#include "client/tables/CellText.h"
#include "client/tables/ClassText.h"
#include "client/tables/FieldReading.h"
#include "client/tables/GuardianRows.h"
#include "client/tables/NameText.h"

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr QLatin1String lastName("lastName");
constexpr QLatin1String firstName("firstName");
constexpr QLatin1String middleName("middleName");
constexpr QLatin1String fullName("fullName");
constexpr QLatin1String className("className");
constexpr QLatin1String memberNames("memberNames");
constexpr QLatin1String sexField("sex");

int filledCells(const TableRow& row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        return !cell.repeated && !cell.text.trimmed().isEmpty();
    }));
}

QString firstText(const TableRow& row)
{
    for (const Cell& cell : row.cells)
        if (const QString text = cleanText(cell.text).text; !text.isEmpty())
            return text;
    return {};
}

// Lists that were printed on several pages repeat their header.
bool repeatsHeader(const TableRow& row, const ColumnMapping& mapping)
{
    int same = 0;
    for (auto field = mapping.fields().cbegin(); field != mapping.fields().cend(); ++field) {
        const QString text = field.key() < row.cells.size() ? row.cells.at(field.key()).text : QString();
        if (text.isEmpty() || comparable(text) != comparable(mapping.headings().value(field.key())))
            return false;
        ++same;
    }
    return same > 0;
}

} // namespace

ImportPreview::ImportPreview(const ImportDictionary& dictionary, const RussianWords& words,
                             const ImportOptions& options)
    : m_dictionary(dictionary), m_words(words), m_options(options)
{
}

int ImportPreview::refused() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const PreviewRow& row) { return row.refused; }));
}

void ImportPreview::problem(PreviewRow& row, int column, const QString& field, const QString& code,
                            const QString& text, ProblemSeverity severity)
{
    m_problems.append(
        {row.fileName, row.sheetName, row.sourceRow, column, field, code, text.left(200), severity});
    row.refused = row.refused || severity == ProblemSeverity::Refuse;
}

bool ImportPreview::hasProblem(const QString& field, bool refusal) const
{
    return std::any_of(m_problems.begin() + m_rowProblems, m_problems.end(), [&](const ImportProblem& known) {
        return known.field == field && (!refusal || known.severity == ProblemSeverity::Refuse);
    });
}

bool ImportPreview::isTotal(const TableRow& row) const
{
    QString text = firstText(row).toLower();
    const qsizetype end = text.indexOf(QLatin1Char(' '));
    text = end < 0 ? text : text.left(end);
    while (text.endsWith(u':') || text.endsWith(u'.'))
        text.chop(1);
    return m_words.totals.contains(text);
}

// A row that holds nothing but the name of a class heads the rows below it.
QString ImportPreview::sectionClassOf(const TableRow& row) const
{
    if (filledCells(row) != 1)
        return {};
    const QString text = firstText(row);
    std::optional<ClassText> found = parseClass(text, m_words);
    if (!found)
        found = findClass(text, m_words);
    const bool named = text.size() > 1 && found && (!found->letter.isEmpty() || text.size() > 3);
    return named ? found->name() : QString();
}

void ImportPreview::add(const Table& table, const ColumnMapping& mapping)
{
    for (const TableNote& note : table.notes)
        m_problems.append({table.fileName,
                           table.sheetName,
                           note.row,
                           note.column,
                           {},
                           note.code,
                           note.text,
                           ProblemSeverity::Warn});
    if (mapping.fields().isEmpty()) {
        m_problems.append({table.fileName,
                           table.sheetName,
                           0,
                           0,
                           {},
                           QStringLiteral("noHeader"),
                           {},
                           ProblemSeverity::Refuse});
        return;
    }
    m_columns.clear();
    m_hasGuardians = false;
    for (auto column = mapping.fields().cbegin(); column != mapping.fields().cend(); ++column) {
        m_columns.insert(column.value(), column.key() + 1);
        const ImportField* field = m_dictionary.field(column.value());
        m_hasGuardians = m_hasGuardians || (field && field->of != Kinship::Unknown);
    }
    QString section;
    for (qsizetype i = mapping.headerRow() < 0 ? 0 : mapping.headerRow() + mapping.headerRows();
         i < table.rows.size(); ++i) {
        const TableRow& row = table.rows.at(i);
        if (repeatsHeader(row, mapping))
            continue;
        const QString newSection = mapping.fields().size() > 1 ? sectionClassOf(row) : QString();
        if (!newSection.isEmpty())
            section = newSection;
        else if (isTotal(row))
            m_problems.append({table.fileName,
                               table.sheetName,
                               row.sourceRow,
                               0,
                               {},
                               QStringLiteral("totalRow"),
                               firstText(row).left(200),
                               ProblemSeverity::Warn});
        else
            addRow(table, mapping, i, section);
    }
}

void ImportPreview::addRow(const Table& table, const ColumnMapping& mapping, qsizetype index,
                           const QString& sectionClass)
{
    const TableRow& source = table.rows.at(index);
    PreviewRow row{table.fileName, table.sheetName, source.sourceRow, {}, false, {}, m_columns};
    QString letter;
    QString grade;
    m_rowProblems = m_problems.size();
    bool anything = false;
    for (auto column = mapping.fields().cbegin(); column != mapping.fields().cend(); ++column) {
        const ImportField* field = m_dictionary.field(column.value());
        if (!field)
            continue;
        const Cell cell = table.cell(index, column.key());
        const FieldReading reading = readField(cell, *field, m_dictionary, m_words, m_options.today);
        anything = anything || (!cell.repeated && !cell.text.trimmed().isEmpty());
        if (reading.hadControls)
            problem(row, column.key() + 1, field->name, QStringLiteral("controlSigns"), cell.text,
                    ProblemSeverity::Warn);
        // What is wrong with a guardian keeps no pupil out.
        if (!reading.problem.isEmpty())
            problem(row, column.key() + 1, field->name, reading.problem, cell.text,
                    reading.refuse && field->of == Kinship::Unknown ? ProblemSeverity::Refuse
                                                                    : ProblemSeverity::Warn);
        if (!reading.value.isValid())
            continue;
        if (field->type == ImportFieldType::Grade)
            grade = reading.value.toString();
        else if (field->type == ImportFieldType::Letter)
            letter = reading.value.toString();
        else
            row.values.insert(field->name, reading.value);
    }
    if (!anything) // only columns that nobody asked for
        return;
    if (!grade.isEmpty() && !row.values.contains(className)) {
        if (const std::optional<ClassText> parsed = parseClass(grade + letter, m_words))
            row.values.insert(className, parsed->name());
        else
            problem(row, 0, className, QStringLiteral("notAClass"), grade + letter, ProblemSeverity::Refuse);
    }
    finish(row, mapping, sectionClass);
    if (m_dictionary.kind() == ImportKind::Groups && joinGroup(row))
        return;
    m_rows.append(row);
}

void ImportPreview::finish(PreviewRow& row, const ColumnMapping& mapping, const QString& sectionClass)
{
    const bool people = m_dictionary.kind() == ImportKind::Pupils || m_dictionary.kind() == ImportKind::Staff;
    if (people)
        finishPerson(row);
    if (m_hasGuardians)
        finishGuardians(row);
    if (m_dictionary.kind() == ImportKind::Pupils && !row.values.contains(className)) {
        const bool unreadable = hasProblem(className, false);
        QString name = sectionClass;
        if (name.isEmpty())
            name = m_options.defaultClass.isEmpty() ? mapping.defaultClass() : m_options.defaultClass;
        if (!name.isEmpty() && !unreadable) // never put somebody into another class than the row says
            row.values.insert(className, name);
    }
    if (m_dictionary.kind() == ImportKind::Classes && !mapping.classTeacher().isEmpty() &&
        !row.values.contains(QStringLiteral("teacherName")) &&
        row.text("className") == mapping.defaultClass())
        row.values.insert(QStringLiteral("teacherName"), mapping.classTeacher());
    for (const ImportField& field : m_dictionary.fields()) {
        const bool told = hasProblem(field.name, true) || hasProblem(fullName, true);
        if (field.required && !row.values.contains(field.name) && !told)
            problem(row, 0, field.name, QStringLiteral("missing"), {}, ProblemSeverity::Refuse);
    }
    findDuplicate(row);
}

void ImportPreview::finishPerson(PreviewRow& row)
{
    if (const QVariant whole = row.values.take(fullName);
        whole.isValid() && !(row.values.contains(lastName) && row.values.contains(firstName))) {
        const SplitName split = splitName(whole.toString(), m_words);
        const bool refuse = split.problem == u"incompleteName" || split.problem == u"notAName";
        if (!split.problem.isEmpty())
            problem(row, 0, fullName, split.problem, whole.toString(),
                    refuse ? ProblemSeverity::Refuse : ProblemSeverity::Warn);
        row.values.insert(lastName, split.name.lastName);
        row.values.insert(firstName, split.name.firstName);
        if (!split.name.middleName.isEmpty())
            row.values.insert(middleName, split.name.middleName);
    }
    for (const QLatin1String part : {lastName, firstName, middleName})
        if (const int most = m_dictionary.field(part)->most; row.values.value(part).toString().size() > most)
            problem(row, 0, part, QStringLiteral("tooLong"), row.values.value(part).toString(),
                    ProblemSeverity::Refuse);
    const Sex guess = sexOfPatronymic(row.text("middleName"), m_words);
    if (guess == Sex::Unknown)
        return;
    if (!row.values.contains(sexField)) {
        row.values.insert(sexField, int(guess));
        problem(row, 0, sexField, QStringLiteral("sexGuessed"), row.text("middleName"),
                ProblemSeverity::Warn);
    } else if (row.values.value(sexField).toInt() != int(guess)) {
        problem(row, 0, sexField, QStringLiteral("sexDoubtful"), row.text("middleName"),
                ProblemSeverity::Warn);
    }
}

void ImportPreview::finishGuardians(PreviewRow& row)
{
    const GuardiansOfRow read = takeGuardians(row.values, m_dictionary, m_words);
    row.guardians = read.guardians;
    for (const GuardianProblem& each : read.problems)
        problem(row, row.columns.value(each.field), each.field, each.code, each.text, ProblemSeverity::Warn);
}

void ImportPreview::findDuplicate(PreviewRow& row)
{
    QStringList keys;
    const auto key = [](const char* kind, const QStringList& parts) {
        return QString(QLatin1String(kind) + QChar(u'\x1f') + parts.join(u'\x1f'));
    };
    if (const QString id = row.text("externalId"); !id.isEmpty())
        keys.append(key("id", {id}));
    if (const QString snils = row.text("snils"); !snils.isEmpty())
        keys.append(key("snils", {snils}));
    switch (m_dictionary.kind()) {
    case ImportKind::Pupils:
    case ImportKind::Staff: {
        const QString name = comparable(row.text("lastName")) + u' ' + comparable(row.text("firstName")) +
                             u' ' + comparable(row.text("middleName"));
        const QDate birth = row.values.value(QStringLiteral("birthDate")).toDate();
        if (birth.isValid())
            keys.append(key("born", {name, birth.toString(Qt::ISODate)}));
        else if (name.size() > 2)
            keys.append(key("name", {name, row.text("className")}));
        break;
    }
    case ImportKind::Classes:
        keys.append(key("class", {comparable(row.text("className"))}));
        break;
    case ImportKind::Groups:
    case ImportKind::Unknown:
        break;
    }
    for (const QString& candidate : std::as_const(keys)) {
        const auto known = m_firstRowByKey.constFind(candidate);
        if (known != m_firstRowByKey.cend() && !row.refused)
            problem(row, 0, {}, QStringLiteral("duplicate"), QString::number(*known),
                    ProblemSeverity::Refuse);
    }
    if (!row.refused)
        for (const QString& candidate : std::as_const(keys))
            m_firstRowByKey.insert(candidate, row.sourceRow);
}

// Lists of groups have a row per group with its members in one cell, or a row per member.
bool ImportPreview::joinGroup(const PreviewRow& row)
{
    if (row.refused)
        return false;
    const QString key = QStringList{row.text("externalId"), comparable(row.text("groupName")),
                                    comparable(row.text("subjectName")), row.text("className"),
                                    comparable(row.text("teacherName"))}
                            .join(u'\x1f');
    const auto known = m_groups.constFind(key);
    if (known == m_groups.cend()) {
        m_groups.insert(key, m_rows.size());
        return false;
    }
    PreviewRow& group = m_rows[*known];
    QStringList members = group.values.value(memberNames).toStringList();
    for (const QString& member : row.values.value(memberNames).toStringList())
        if (!members.contains(member))
            members.append(member);
    if (members.size() > mostListItems) {
        if (!group.refused)
            problem(group, 0, memberNames, QStringLiteral("tooLong"), row.text("groupName"),
                    ProblemSeverity::Refuse);
        return true;
    }
    group.values.insert(memberNames, members);
    return true;
}

} // namespace zvonok::client
