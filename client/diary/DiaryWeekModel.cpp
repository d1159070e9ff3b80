// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/DiaryWeekModel.h"

#include "client/diary/DiaryTexts.h"
#include "common/journal/MarkText.h"

namespace zvonok::client {

namespace {

const MarkScale usual; // of five: what is poor is set off; other scales are not

} // namespace

DiaryWeekModel::DiaryWeekModel(QObject* parent) : QAbstractTableModel(parent) {}

void DiaryWeekModel::setPage(const DiaryPage& page)
{
    beginResetModel();
    m_page = page;
    m_rows.clear();
    const auto off = [&](const QDate& day) {
        for (qsizetype i = 0; i < m_page.offNames.size(); ++i)
            if (day >= m_page.offFrom.value(i) && day <= m_page.offTo.value(i))
                return m_page.offNames.at(i);
        return QString();
    };
    int lesson = 0;
    const int lessons = int(m_page.lessonDates.size());
    if (lessons > 0)
        for (QDate day = m_page.from; day <= m_page.to; day = day.addDays(1)) {
            const bool has = lesson < lessons && m_page.lessonDates.at(lesson) == day;
            const QString why = off(day);
            if (!has && why.isEmpty())
                continue; // a weekend says nothing
            m_rows.append({day, -1, has ? QString() : why});
            for (; lesson < lessons && m_page.lessonDates.at(lesson) == day; ++lesson)
                m_rows.append({day, lesson, {}});
        }
    endResetModel();
}

int DiaryWeekModel::rowOfDay(const QDate& day) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).day == day)
            return row;
    return -1;
}

QList<DiaryChip> DiaryWeekModel::chips(int lesson) const
{
    QList<DiaryChip> chips;
    const AbsenceCode code = absenceFromNumber(m_page.absences.value(lesson));
    if (code != AbsenceCode::None)
        chips.append({absenceCellText(code), {}, false, false, true, false});
    for (qsizetype work = 0; work < m_page.workLessons.size(); ++work) {
        if (m_page.workLessons.at(work) != lesson)
            continue;
        const WorkTypeNorm norm = m_types.norm(m_page.workTypes.value(work));
        const qint32 value = m_page.workValues.value(work);
        const bool duty = m_page.workDuties.value(work);
        DiaryChip chip;
        chip.text = markText(value, duty);
        chip.pending = chip.text.isEmpty();
        if (chip.pending)
            chip.text = norm.letter.isNull() ? QStringLiteral("…") : QString(norm.letter);
        else if (m_page.workTypes.value(work) != WorkType::Answer && !norm.letter.isNull())
            chip.text += norm.letter.toLower();
        chip.weight = QStringLiteral("×%1").arg(m_page.workWeights.value(work));
        chip.poor = duty || usual.isPoor(value);
        chip.commented = !m_page.workComments.value(work).isEmpty();
        chips.append(chip);
    }
    return chips;
}

QList<AttachedFileLine> DiaryWeekModel::files(int lesson) const
{
    QList<AttachedFileLine> due;
    QList<AttachedFileLine> given;
    for (qsizetype i = 0; i < m_page.fileLessons.size(); ++i) {
        const qint32 file = m_page.lessonFiles.value(i, -1);
        if (m_page.fileLessons.at(i) == lesson && file >= 0 && file < m_page.files.size())
            (m_page.filesDue.value(i) ? due : given).append(m_page.files.at(file));
    }
    return due + given;
}

QStringList DiaryWeekModel::details(int lesson) const
{
    QStringList lines;
    if (lesson < 0 || lesson >= m_page.lessonDates.size())
        return lines;
    if (!m_page.topics.value(lesson).isEmpty())
        lines.append(tr("Topic: %1").arg(m_page.topics.at(lesson)));
    if (!m_page.homeworkDue.value(lesson).isEmpty())
        lines.append(tr("Homework for this lesson: %1").arg(m_page.homeworkDue.at(lesson)));
    if (!m_page.homeworkGiven.value(lesson).isEmpty())
        lines.append(tr("Given for the next lesson: %1").arg(m_page.homeworkGiven.at(lesson)));
    if (const AbsenceCode code = absenceFromNumber(m_page.absences.value(lesson)); code != AbsenceCode::None)
        lines.append(QString(absenceText(code) + QStringLiteral(" – ") + DiaryTexts::absence(code)));
    for (qsizetype work = 0; work < m_page.workLessons.size(); ++work) {
        if (m_page.workLessons.at(work) != lesson)
            continue;
        QString line =
            tr("%1 – %2, weight %3")
                .arg(DiaryTexts::mark(m_page.workValues.value(work), m_page.workDuties.value(work)),
                     DiaryTexts::work(m_types.norm(m_page.workTypes.value(work)),
                                      m_page.workTitles.value(work)))
                .arg(m_page.workWeights.value(work));
        if (m_page.workObligatory.value(work))
            line += QStringLiteral(", ") + tr("obligatory");
        if (const Moment at = m_page.workAt.value(work); at)
            line += QStringLiteral(", ") +
                    tr("put on %1").arg(QLocale().toString(at.local().date(), QLocale::ShortFormat));
        if (!m_page.workComments.value(work).isEmpty())
            line += QStringLiteral(". ") + m_page.workComments.at(work);
        lines.append(line);
    }
    return lines;
}

QString DiaryWeekModel::spoken(int lesson) const
{
    QStringList lines = details(lesson);
    QStringList names;
    const QList<AttachedFileLine> attached = files(lesson);
    for (const AttachedFileLine& each : attached)
        names.append(each.name);
    if (!names.isEmpty())
        lines.append(tr("Files: %1").arg(names.join(QStringLiteral(", "))));
    return tr("lesson %1, %2")
               .arg(m_page.lessonNumbers.value(lesson))
               .arg(m_page.subjects.value(m_page.lessonSubjects.value(lesson))) +
           QStringLiteral(". ") + lines.join(QStringLiteral(". "));
}

int DiaryWeekModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DiaryWeekModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiaryWeekModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == HeadingRole)
        return row.lesson < 0;
    if (role == TodayRole)
        return row.day == m_page.today;
    if (row.lesson < 0) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        if (index.column() != 0)
            return {};
        QString text = DiaryTexts::day(row.day);
        text[0] = text.at(0).toUpper();
        if (!row.off.isEmpty())
            text += QStringLiteral(" – ") + row.off;
        return text;
    }
    switch (role) {
    case TopicRole:
        return m_page.topics.value(row.lesson);
    case GivenRole:
        return m_page.homeworkGiven.value(row.lesson);
    case FilesRole:
        return m_page.fileLessons.contains(row.lesson);
    case ChipsRole:
        return QVariant::fromValue(chips(row.lesson));
    case Qt::AccessibleTextRole:
        return spoken(row.lesson);
    case Qt::ToolTipRole:
        return index.column() == Marks || index.column() == Lesson ? QVariant(details(row.lesson).join(u'\n'))
                                                                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Number ? int(Qt::AlignHCenter | Qt::AlignTop)
                                        : int(Qt::AlignLeft | Qt::AlignTop);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (Column(index.column())) {
    case Number:
        return m_page.lessonNumbers.value(row.lesson);
    case Lesson:
        return m_page.subjects.value(m_page.lessonSubjects.value(row.lesson));
    case Homework:
        return m_page.homeworkDue.value(row.lesson);
    case Marks: {
        QStringList texts;
        for (const DiaryChip& chip : chips(row.lesson))
            texts.append(chip.text + chip.weight);
        return texts.join(u' ');
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DiaryWeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("No.");
    case Lesson:
        return tr("Subject and topic");
    case Homework:
        return tr("Homework");
    case Marks:
        return tr("Marks and weight");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags DiaryWeekModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace zvonok::client
