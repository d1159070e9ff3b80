// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/PatternTable.h"

#include "client/tables/CellText.h"
#include "client/tables/ClassText.h"
#include "common/people/ClassName.h"
#include "common/people/SearchKey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr qint32 lastLessonNumber = 20; // as SetWeeklyPattern takes

// «3», «3-й», «3 урок», «№ 3»; «0» where the school has such a lesson.
std::optional<qint32> lessonNumberOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:урок\\s*)?(?:№\\s*)?(\\d{1,2})(?:\\s*-?\\s*(?:й|ый|ий|ой))?(?:\\s*урок)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    const qint32 number = match.hasMatch() ? match.captured(1).toInt() : -1;
    return number >= 0 && number <= lastLessonNumber ? std::optional(number) : std::nullopt;
}

QJsonDocument jsonResource(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the words of weekly patterns are missing from the program");
    return QJsonDocument::fromJson(file.readAll());
}

QString classKey(int grade, const QString& letter)
{
    return QString(QString::number(grade) % u'/' % classLetterKey(letter));
}

class PatternReading
{
public:
    PatternReading(const Table& table, const ColumnMapping& mapping, const PatternWords& patternWords,
                   const RussianWords& words)
        : m_table(table), m_mapping(mapping), m_patternWords(patternWords), m_words(words)
    {
    }

    PatternTable run()
    {
        for (const char* field : {"day", "lesson", "subjectName"})
            if (m_mapping.columnOf(QLatin1String(field)) < 0) {
                m_result.problems.append({m_table.fileName,
                                          m_table.sheetName,
                                          0,
                                          0,
                                          QLatin1String(field),
                                          QStringLiteral("noHeader"),
                                          {},
                                          ProblemSeverity::Refuse});
                return m_result;
            }
        const qsizetype first =
            m_mapping.headerRow() < 0 ? 0 : m_mapping.headerRow() + m_mapping.headerRows();
        for (qsizetype row = first; row < m_table.rows.size(); ++row)
            read(row);
        return m_result;
    }

private:
    QString text(qsizetype row, const char* field) const
    {
        const int column = m_mapping.columnOf(QLatin1String(field));
        return column < 0 ? QString() : cleanText(m_table.cell(row, column).text).text;
    }

    void refuse(PatternRow& row, const char* field, const char* code, const QString& what)
    {
        row.refused = true;
        m_result.problems.append({row.fileName, row.sheetName, row.sourceRow,
                                  row.columns.value(QLatin1String(field)), QLatin1String(field),
                                  QLatin1String(code), what.left(200), ProblemSeverity::Refuse});
    }

    // A page break has put the headings once more.
    bool isHeader(const QString& day) const
    {
        const QString heading =
            comparable(m_mapping.headings().value(m_mapping.columnOf(QStringLiteral("day"))));
        return m_mapping.headerRow() >= 0 && !heading.isEmpty() && comparable(day) == heading;
    }

    void read(qsizetype index)
    {
        const QString day = text(index, "day");
        const QString lesson = text(index, "lesson");
        const QString subject = text(index, "subjectName");
        const QString className = text(index, "className");
        const QString part = text(index, "groupName");
        if (isHeader(day))
            return;
        const int sourceRow = m_table.rows.at(index).sourceRow;
        if (subject.isEmpty() && part.isEmpty()) { // a free lesson: timetables keep its place
            if (!className.isEmpty())
                m_result.problems.append({m_table.fileName, m_table.sheetName, sourceRow,
                                          m_mapping.columnOf(QStringLiteral("subjectName")) + 1,
                                          QStringLiteral("subjectName"), QStringLiteral("freeLesson"),
                                          className, ProblemSeverity::Warn});
            return;
        }
        PatternRow row;
        row.fileName = m_table.fileName;
        row.sheetName = m_table.sheetName;
        row.sourceRow = sourceRow;
        for (auto each = m_mapping.fields().cbegin(); each != m_mapping.fields().cend(); ++each)
            row.columns.insert(each.value(), each.key() + 1);
        row.subjectName = subject;
        row.groupName = part;
        row.slot.weekday = m_patternWords.weekday(day);
        if (row.slot.weekday == 0)
            refuse(row, "day", day.isEmpty() ? "missing" : "notADay", day);
        const auto number = lessonNumberOf(lesson);
        if (!number)
            refuse(row, "lesson", lesson.isEmpty() ? "missing" : "notALesson", lesson);
        row.slot.lessonNumber = number.value_or(0);
        if (subject.isEmpty())
            refuse(row, "subjectName", "missing", {});
        if (className.isEmpty()) {
            row.className = m_mapping.defaultClass();
            if (row.className.isEmpty() && row.groupName.isEmpty())
                refuse(row, "className", "missing", {});
        } else if (const auto parsed = parseClass(className, m_words)) {
            row.className = parsed->name();
        } else {
            refuse(row, "className", "notAClass", className);
            row.className = className; // no class is called so
        }
        m_result.rows.append(row);
    }

    const Table& m_table;
    const ColumnMapping& m_mapping;
    const PatternWords& m_patternWords;
    const RussianWords& m_words;
    PatternTable m_result;
};

class PatternMatching
{
public:
    PatternMatching(const PatternSchool& school, const PatternWords& words) : m_school(school), m_words(words)
    {
        for (const ClassLine& line : school.classes)
            m_classes.insert(classKey(line.grade, line.letter), line.id.value);
        for (const SubjectLine& line : school.subjects)
            m_subjects.insert(words.subjectKey(line.name));
        for (qsizetype i = 0; i < school.groups.size(); ++i) {
            const GroupLine& group = school.groups.at(i);
            m_candidates.insert(candidateKey(group.schoolClass.value, group.subjectName), i);
        }
    }

    SchoolWeek run(const QList<PatternRow>& rows)
    {
        for (const PatternRow& row : rows)
            take(row);
        for (const qsizetype index : std::as_const(m_order)) {
            Week& week = m_weeks[index];
            if (week.held) {
                problem(*week.first, "subjectName", "groupLeft", nameOf(m_school.groups.at(index)),
                        ProblemSeverity::Warn);
                continue;
            }
            std::sort(week.slots.begin(), week.slots.end(), [](const WeeklySlot& a, const WeeklySlot& b) {
                return std::tie(a.weekday, a.lessonNumber) < std::tie(b.weekday, b.lessonNumber);
            });
            m_result.groups.append({m_school.groups.at(index), week.slots});
        }
        return m_result;
    }

private:
    struct Week {
        const PatternRow* first = nullptr;
        QList<WeeklySlot> slots;
        bool held = false;
    };
    struct Place { // of the row that stood there first
        QString where;
        qsizetype group = -1;
    };

    QString candidateKey(qint64 schoolClass, const QString& subject) const
    {
        return QString(QString::number(schoolClass) % u'/' % m_words.subjectKey(subject));
    }
    static QString nameOf(const GroupLine& group)
    {
        QString name = group.className.isEmpty() ? group.subjectName
                                                 : QString(group.className % u'/' % group.subjectName);
        return group.name.isEmpty() ? name : QString(name % u'/' % group.name);
    }
    static QString slotKey(qint64 whose, const WeeklySlot& slot)
    {
        return QStringLiteral("%1/%2/%3").arg(whose).arg(slot.weekday).arg(slot.lessonNumber);
    }
    static QString whereOf(const PatternRow& row)
    {
        return QString(row.fileName % QStringLiteral(", ") % QString::number(row.sourceRow));
    }

    void problem(const PatternRow& row, const char* field, const char* code, const QString& what,
                 ProblemSeverity severity)
    {
        m_result.problems.append({row.fileName, row.sheetName, row.sourceRow,
                                  row.columns.value(QLatin1String(field)), QLatin1String(field),
                                  QLatin1String(code), what.left(200), severity});
    }

    // The group of the row, -1 with the reason. Rows that are refused already get no second reason.
    qsizetype groupOf(const PatternRow& row)
    {
        const auto refuse = [&](const char* field, const char* code, const QString& what) {
            if (!row.refused)
                problem(row, field, code, what, ProblemSeverity::Refuse);
            return qsizetype(-1);
        };
        qint64 schoolClass = 0;
        if (!row.className.isEmpty()) {
            const auto parsed = ClassName::parse(row.className);
            schoolClass = parsed ? m_classes.value(classKey(parsed->grade, parsed->letter)) : 0;
            if (schoolClass == 0)
                return refuse("className", "unknownClass", row.className);
        }
        if (!m_subjects.contains(m_words.subjectKey(row.subjectName)))
            return refuse("subjectName", "unknownSubject", row.subjectName);
        const QList<qsizetype> candidates = m_candidates.values(candidateKey(schoolClass, row.subjectName));
        const QString wanted = foldName(row.groupName);
        for (const qsizetype index : candidates)
            if (foldName(m_school.groups.at(index).name) == wanted)
                return index;
        // The class has the subject in one group that happens to have a name.
        if (wanted.isEmpty() && candidates.size() == 1)
            return candidates.constFirst();
        if (wanted.isEmpty() && candidates.size() > 1) {
            QStringList names;
            for (const qsizetype index : candidates)
                names.prepend(m_school.groups.at(index).name);
            return refuse("groupName", "severalGroups", names.join(QStringLiteral(", ")));
        }
        return refuse(wanted.isEmpty() ? "subjectName" : "groupName", "unknownGroup",
                      wanted.isEmpty() ? QString(row.className % u'/' % row.subjectName) : row.groupName);
    }

    void take(const PatternRow& row)
    {
        const qsizetype index = groupOf(row);
        if (index < 0 || row.refused)
            ++m_result.refused;
        if (index < 0)
            return;
        if (!m_weeks.contains(index))
            m_order.append(index);
        Week& week = m_weeks[index];
        if (!week.first)
            week.first = &row;
        if (row.refused) {
            week.held = true;
            return;
        }
        const auto refuse = [&](const char* field, const char* code, const QString& what) {
            problem(row, field, code, what, ProblemSeverity::Refuse);
            week.held = true;
            ++m_result.refused;
        };
        if (row.slot.weekday > m_school.schoolDays)
            return refuse("day", "notASchoolDay", QString::number(m_school.schoolDays));
        const QString key = slotKey(m_school.groups.at(index).id.value, row.slot);
        if (const auto known = m_firstOfGroup.constFind(key); known != m_firstOfGroup.cend())
            return refuse("lesson", "duplicate", *known);
        m_firstOfGroup.insert(key, whereOf(row));
        week.slots.append(row.slot);
        const GroupLine& group = m_school.groups.at(index);
        if (!group.name.isEmpty() || !group.schoolClass)
            return;
        const Place here{whereOf(row), index};
        const Place known = m_firstOfClass.value(slotKey(group.schoolClass.value, row.slot), here);
        if (known.group != index) // odd and even weeks look like this: no reason to refuse
            problem(row, "lesson", "classBusy",
                    QString(nameOf(m_school.groups.at(known.group)) % QStringLiteral(": ") % known.where),
                    ProblemSeverity::Warn);
        m_firstOfClass.insert(slotKey(group.schoolClass.value, row.slot), known);
    }

    const PatternSchool& m_school;
    const PatternWords& m_words;
    QHash<QString, qint64> m_classes;
    QSet<QString> m_subjects;
    QMultiHash<QString, qsizetype> m_candidates; // by class and subject: index of the group
    QHash<qsizetype, Week> m_weeks;              // by index of the group
    QList<qsizetype> m_order;
    QHash<QString, QString> m_firstOfGroup;
    QHash<QString, Place> m_firstOfClass;
    SchoolWeek m_result;
};

} // namespace

PatternWords::PatternWords()
{
    const QJsonArray week =
        jsonResource(QStringLiteral(":/import/pattern.json"))[QStringLiteral("days")].toArray();
    for (qsizetype i = 0; i < week.size(); ++i) {
        const QJsonArray names = week.at(i).toArray();
        for (const QJsonValue name : names)
            days.insert(comparable(name.toString()), qint32(i + 1));
    }
    const QJsonArray known =
        jsonResource(QStringLiteral(":/import/subjects.json"))[QStringLiteral("subjects")].toArray();
    for (const QJsonValue each : known) {
        const QString name = foldName(each[QStringLiteral("name")].toString());
        subjects.insert(name, name);
        const QJsonArray synonyms = each[QStringLiteral("synonyms")].toArray();
        for (const QJsonValue synonym : synonyms)
            subjects.insert(foldName(synonym.toString()), name);
    }
}

qint32 PatternWords::weekday(const QString& text) const { return days.value(comparable(text)); }

QString PatternWords::subjectKey(const QString& name) const
{
    const QString key = foldName(name);
    return subjects.value(key, key);
}

PatternTable readPatternTable(const Table& table, const ColumnMapping& mapping,
                              const PatternWords& patternWords, const RussianWords& words)
{
    return PatternReading(table, mapping, patternWords, words).run();
}

SchoolWeek matchPattern(const QList<PatternRow>& rows, const PatternSchool& school,
                        const PatternWords& patternWords)
{
    return PatternMatching(school, patternWords).run(rows);
}

} // namespace zvonok::client
