// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/PlanTable.h"

#include "client/tables/CellText.h"

#include <QRegularExpression>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString topicField = QStringLiteral("topic");

// «2», «2,0», «2 ч.»; nothing: not a number of hours.
std::optional<qint32> hoursOf(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,3})(?:[.,]0+)?\\s*(?:ч|час|часа|часов)?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const qint32 hours = match.hasMatch() ? match.captured(1).toInt() : 0;
    return hours >= 1 && hours <= mostTopicHours ? std::optional(hours) : std::nullopt;
}

// «5–6», «5, 6, 7»: how many lessons the numbers are.
std::optional<qint32> lessonsOf(const QString& numbers)
{
    static const QRegularExpression span(QStringLiteral("^(\\d{1,4})\\s*[-–—]\\s*(\\d{1,4})\\.?$"));
    static const QRegularExpression list(QStringLiteral("^\\d{1,4}(?:\\s*[,;]\\s*\\d{1,4})+\\.?$"));
    if (const auto match = span.match(numbers); match.hasMatch()) {
        const qint32 lessons = match.captured(2).toInt() - match.captured(1).toInt() + 1;
        return lessons >= 1 && lessons <= mostTopicHours ? std::optional(lessons) : std::nullopt;
    }
    if (list.match(numbers).hasMatch()) {
        const auto lessons =
            std::count_if(numbers.begin(), numbers.end(), [](QChar c) { return c == u',' || c == u';'; }) + 1;
        return lessons <= mostTopicHours ? std::optional(qint32(lessons)) : std::nullopt;
    }
    return std::nullopt;
}

bool isTotal(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(итого|всего|общее\\s+(количество|кол-во|число)\\s+часов)(?![\\p{L}])"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

// «Раздел 1. Числа», «Глава II»: not «Модуль числа», which is a topic.
bool isTitle(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(раздел|глава|модуль|блок|часть)\\s+(№\\s*)?(\\d+|[ivxlc]+)(?![\\p{L}\\d])"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

class Reading
{
public:
    Reading(const Table& table, const ColumnMapping& mapping) : m_table(table), m_mapping(mapping) {}

    PlanTable run()
    {
        if (m_mapping.columnOf(topicField) < 0) {
            add(0, -1, topicField, "noHeader", {}, ProblemSeverity::Refuse);
            return m_plan;
        }
        const qsizetype first =
            m_mapping.headerRow() < 0 ? 0 : m_mapping.headerRow() + m_mapping.headerRows();
        for (qsizetype row = first; row < m_table.rows.size(); ++row)
            read(row);
        if (m_plan.rows.size() > mostPlanRows) {
            add(0, -1, topicField, "tooManyRows", QString::number(m_plan.rows.size()),
                ProblemSeverity::Refuse);
            m_plan.rows.clear();
            m_plan.hours = 0;
        }
        return m_plan;
    }

private:
    QString text(qsizetype row, const char* field) const
    {
        const int column = m_mapping.columnOf(QLatin1String(field));
        return column < 0 ? QString() : cleanText(m_table.cell(row, column).text).text;
    }
    bool isMapped(const char* field) const { return m_mapping.columnOf(QLatin1String(field)) >= 0; }

    void add(int row, int column, const QString& field, const char* code, const QString& what,
             ProblemSeverity severity)
    {
        m_plan.problems.append({m_table.fileName, m_table.sheetName, row, column + 1, field,
                                QString::fromLatin1(code), what.left(200), severity});
    }
    bool refuse(qsizetype row, const char* field, const char* code, const QString& what)
    {
        add(m_table.rows.at(row).sourceRow, m_mapping.columnOf(QLatin1String(field)), QLatin1String(field),
            code, what, ProblemSeverity::Refuse);
        return false;
    }
    void append(qsizetype row, const PlanTopic& topic)
    {
        m_plan.rows.append({m_table.rows.at(row).sourceRow, topic});
        m_plan.hours += topic.heading ? 0 : topic.hours;
    }
    void appendHeading(qsizetype row, const QString& title)
    {
        PlanTopic heading;
        heading.heading = true;
        heading.topic = title.left(1000);
        append(row, heading);
    }

    // The one text of a row in which nothing else stands, merged over its columns or not.
    QString onlyText(qsizetype row) const
    {
        QString only;
        for (const Cell& cell : m_table.rows.at(row).cells) {
            const QString text = cleanText(cell.text).text;
            if (text.isEmpty() || text == only)
                continue;
            if (!only.isEmpty())
                return {};
            only = text;
        }
        return only;
    }

    // A page break has put the headings once more.
    bool isHeader(qsizetype row) const
    {
        const int column = m_mapping.columnOf(topicField);
        return m_mapping.headerRow() >= 0 &&
               comparable(m_table.cell(row, column).text) == comparable(m_mapping.headings().value(column));
    }

    void read(qsizetype row)
    {
        QString first;
        for (const Cell& cell : m_table.rows.at(row).cells)
            if (first.isEmpty())
                first = cleanText(cell.text).text;
        if (first.isEmpty() || isHeader(row))
            return;
        PlanTopic topic;
        topic.topic = text(row, "topic");
        // «Всего», «Контрольные работы» under «Количество часов»: a second row of headings.
        if (m_plan.rows.isEmpty() && topic.topic.isEmpty() && !text(row, "hours").isEmpty() &&
            !hoursOf(text(row, "hours")))
            return;
        if (isTotal(first) || isTotal(topic.topic))
            return add(m_table.rows.at(row).sourceRow, -1, {}, "totalRow", first, ProblemSeverity::Warn);
        const QString number = text(row, "number");
        const QString hours = text(row, "hours");
        const QString only = onlyText(row);
        static const QRegularExpression letter(QStringLiteral("\\p{L}"));
        const bool alone =
            !only.isEmpty() && only.contains(letter) && (isMapped("hours") || isMapped("number"));
        if (alone || (isTitle(topic.topic) && (number.isEmpty() || !isMapped("number")))) {
            m_section = comparable(alone ? only : topic.topic);
            return appendHeading(row, alone ? only : topic.topic);
        }
        if (!take(row, number, hours, topic))
            return;
        if (const QString section = text(row, "section");
            !section.isEmpty() && comparable(section) != m_section) {
            m_section = comparable(section);
            appendHeading(row, section);
        }
        append(row, topic);
    }

    bool take(qsizetype row, const QString& number, const QString& hours, PlanTopic& topic)
    {
        topic.homework = text(row, "homework");
        topic.note = text(row, "note");
        if (topic.topic.isEmpty())
            return refuse(row, "topic", "missing", {});
        if (topic.topic.size() > 1000)
            return refuse(row, "topic", "tooLong", topic.topic);
        if (topic.homework.size() > 2000)
            return refuse(row, "homework", "tooLong", topic.homework);
        if (topic.note.size() > 1000)
            return refuse(row, "note", "tooLong", topic.note);
        if (topic.topic.contains(QChar::ReplacementCharacter))
            return refuse(row, "topic", "badBytes", topic.topic);
        if (!hours.isEmpty()) {
            const auto given = hoursOf(hours);
            if (!given)
                return refuse(row, "hours", "notHours", hours);
            topic.hours = *given;
        } else {
            topic.hours = lessonsOf(number).value_or(1);
        }
        return true;
    }

    const Table& m_table;
    const ColumnMapping& m_mapping;
    QString m_section; // comparable(): the one that the rows belong to
    PlanTable m_plan;
};

} // namespace

int PlanTable::refused() const
{
    return int(std::count_if(problems.begin(), problems.end(), [](const ImportProblem& each) {
        return each.severity == ProblemSeverity::Refuse;
    }));
}

QList<PlanTopic> PlanTable::topics() const
{
    QList<PlanTopic> all;
    for (const PlanTableRow& row : rows)
        all.append(row.topic);
    return all;
}

PlanTable readPlanTable(const Table& table, const ColumnMapping& mapping)
{
    return Reading(table, mapping).run();
}

} // namespace zvonok::client
