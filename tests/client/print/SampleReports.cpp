// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/client/print/SampleReports.h"

#include "common/reports/ReportBuilder.h"

#include <QLocale>

namespace zvonok::client::samples {

using namespace reports;

namespace {

const QStringList& surnames()
{
    static const QStringList list{QStringLiteral("Абдурахманова-Константинопольская"),
                                  QStringLiteral("Алексеев"),
                                  QStringLiteral("Андреева"),
                                  QStringLiteral("Белоусов"),
                                  QStringLiteral("Богданова"),
                                  QStringLiteral("Васильев"),
                                  QStringLiteral("Воронцова"),
                                  QStringLiteral("Гаврилов"),
                                  QStringLiteral("Герасимова"),
                                  QStringLiteral("Дмитриев"),
                                  QStringLiteral("Ежова"),
                                  QStringLiteral("Ёлкин"),
                                  QStringLiteral("Жуковская"),
                                  QStringLiteral("Зайцев"),
                                  QStringLiteral("Иванова"),
                                  QStringLiteral("Казанцев"),
                                  QStringLiteral("Кузнецова"),
                                  QStringLiteral("Лебедев"),
                                  QStringLiteral("Макарова"),
                                  QStringLiteral("Никифоров"),
                                  QStringLiteral("Овчинникова"),
                                  QStringLiteral("Павлов"),
                                  QStringLiteral("Рождественская"),
                                  QStringLiteral("Савельев"),
                                  QStringLiteral("Тимофеева"),
                                  QStringLiteral("Ушаков"),
                                  QStringLiteral("Филиппова"),
                                  QStringLiteral("Христорождественский"),
                                  QStringLiteral("Цветкова"),
                                  QStringLiteral("Чернышёв"),
                                  QStringLiteral("Шаповалова"),
                                  QStringLiteral("Щербаков"),
                                  QStringLiteral("Эйхенбаум"),
                                  QStringLiteral("Юсупова"),
                                  QStringLiteral("Яковлев")};
    return list;
}

const QStringList& names()
{
    static const QStringList list{
        QStringLiteral("Анна"),   QStringLiteral("Борис"), QStringLiteral("Виктория"),
        QStringLiteral("Глеб"),   QStringLiteral("Дарья"), QStringLiteral("Егор"),
        QStringLiteral("Кирилл"), QStringLiteral("Мария"), QStringLiteral("Елизавета")};
    return list;
}

const QStringList& subjects()
{
    static const QStringList list{QStringLiteral("Русский язык"),
                                  QStringLiteral("Литература"),
                                  QStringLiteral("Иностранный язык (английский)"),
                                  QStringLiteral("Алгебра"),
                                  QStringLiteral("Геометрия"),
                                  QStringLiteral("Вероятность и статистика"),
                                  QStringLiteral("Информатика"),
                                  QStringLiteral("История"),
                                  QStringLiteral("Обществознание"),
                                  QStringLiteral("География"),
                                  QStringLiteral("Физика"),
                                  QStringLiteral("Биология"),
                                  QStringLiteral("Изобразительное искусство"),
                                  QStringLiteral("Музыка"),
                                  QStringLiteral("Труд (технология)"),
                                  QStringLiteral("Физическая культура"),
                                  QStringLiteral("Основы безопасности и защиты Родины"),
                                  QStringLiteral("Разговоры о важном")};
    return list;
}

// The same marks on every run.
int dice(int a, int b, int sides)
{
    return int((quint32(a) * 2654435761U ^ quint32(b) * 40503U ^ 77U) >> 7) % sides;
}

QList<QDate> lessonDates(int count)
{
    QList<QDate> dates;
    for (QDate day(2026, 9, 1); dates.size() < count; day = day.addDays(1))
        if (day.dayOfWeek() == 1 || day.dayOfWeek() == 3 || day.dayOfWeek() == 4 || day.dayOfWeek() == 5)
            dates.append(day);
    return dates;
}

QString monthName(const QDate& date)
{
    QString name = QLocale(QLocale::Russian).standaloneMonthName(date.month());
    name[0] = name.at(0).toUpper();
    return name;
}

Moment stamped() { return {QDateTime(QDate(2026, 11, 24), QTime(10, 32)).toMSecsSinceEpoch()}; }

} // namespace

QStringList pupils(int count)
{
    QStringList out;
    for (int i = 0; i < count; ++i) {
        const QString again = i < surnames().size() ? QString() : QString::number(i / surnames().size() + 1);
        out.append(surnames().at(i % surnames().size()) + again + u' ' + names().at(i % names().size()));
    }
    return out;
}

LayoutSettings russianLayout()
{
    LayoutSettings settings;
    settings.labels = {QStringLiteral("Стр. %1 из %2"), QStringLiteral("Сформировано %1"),
                       QStringLiteral("запись № %1")};
    return settings;
}

ReportDocument journalPage(int pupilCount, int lessonCount, const QString& schoolClass)
{
    const QList<QDate> dates = lessonDates(lessonCount);
    TableBuilder marks;
    marks.column(CellKind::Number, 8).column(CellKind::Text, 52).leading(2).font(9);
    QList<Cell> months{span(textCell(QStringLiteral("№ п/п")), 1, 2),
                       span(textCell(QStringLiteral("Список обучающихся")), 1, 2)};
    QList<Cell> days;
    int inMonth = 0;
    for (int i = 0; i < dates.size(); ++i) {
        marks.column(CellKind::Mark, 6.6);
        days.append(textCell(QString::number(dates.at(i).day()), Align::Center));
        if (i == 0 || dates.at(i).month() != dates.at(i - 1).month()) {
            marks.breakBefore(i + 2);
            inMonth = 0;
        }
        ++inMonth;
        if (i + 1 == dates.size() || dates.at(i + 1).month() != dates.at(i).month())
            months.append(span(textCell(monthName(dates.at(i))), inMonth));
    }
    marks.column(CellKind::Number, 12).column(CellKind::Mark, 12);
    months.append(span(vertical(textCell(QStringLiteral("Средний балл"))), 1, 2));
    months.append(span(vertical(textCell(QStringLiteral("I четверть"))), 1, 2));
    marks.header(months).header(days);
    const QStringList list = pupils(pupilCount);
    for (int p = 0; p < list.size(); ++p) {
        QList<Cell> row{numberCell(p + 1), textCell(list.at(p))};
        double sum = 0;
        int count = 0;
        for (int l = 0; l < lessonCount; ++l) {
            const int roll = dice(p, l, 12);
            if (roll < 4) {
                const int mark = 5 - dice(p, l + 91, 3 + p % 2);
                row.append(markCell(QString::number(mark), mark));
                sum += mark;
                ++count;
            } else if (roll == 4) {
                row.append(markCell(QStringLiteral("н")));
            } else if (roll == 5 && l % 5 == 0) {
                row.append(markCell(QStringLiteral("4/5")));
                sum += 9;
                count += 2;
            } else {
                row.append(markCell(QString()));
            }
        }
        row.append(count ? numberCell(sum / count, 2) : numberCell(std::nullopt, 2));
        const int final = count ? int(sum / count + 0.5) : 0;
        row.append(bold(markCell(final ? QString::number(final) : QString(), final)));
        marks.row(row);
    }
    QList<Cell> total{textCell({}), textCell(QStringLiteral("Средний балл класса"))};
    for (int l = 0; l < lessonCount; ++l)
        total.append(textCell({}));
    total.append(numberCell(4.12, 2));
    marks.totalRow(total);

    TableBuilder topics;
    topics.column(CellKind::Number, 9)
        .column(CellKind::Date, 22)
        .column(CellKind::Text)
        .stretch()
        .column(CellKind::Text)
        .stretch()
        .font(9);
    topics.header(QStringList{QStringLiteral("№"), QStringLiteral("Дата"),
                              QStringLiteral("Что пройдено на уроке"), QStringLiteral("Домашнее задание")});
    for (int l = 0; l < lessonCount; ++l)
        topics.row(
            {numberCell(l + 1), dateCell(dates.at(l)),
             textCell(
                 l % 7 == 3
                     ? QStringLiteral("Решение задач на составление линейных уравнений с одной переменной; "
                                      "разбор ошибок самостоятельной работы и повторение темы «Проценты»")
                     : QStringLiteral("Линейное уравнение с одной переменной, урок %1").arg(l + 1)),
             textCell(l % 4
                          ? QStringLiteral("§ %1, № %2, %3").arg(l / 3 + 1).arg(l * 4 + 101).arg(l * 4 + 103)
                          : QString())});

    ReportBuilder report(QStringLiteral("Страница классного журнала"),
                         schoolClass + QStringLiteral(" · Алгебра · I четверть 2026/2027 учебного года"));
    report
        .organisation(
            QStringLiteral("МБОУ «Средняя общеобразовательная школа № 15 имени Героя Советского Союза "
                           "М. А. Егорова», г. Нижние Ёлки"))
        .stamp(stamped(), QStringLiteral("Петрова Наталья Сергеевна"), 1234)
        .section(QStringLiteral("Отметки"))
        .paper(Paper::A4, Orientation::Landscape)
        .keyValues({{QStringLiteral("Учитель"), QStringLiteral("Петрова Наталья Сергеевна")},
                    {QStringLiteral("Уроков по плану / дано"), QStringLiteral("62 / 60")}},
                   2)
        .table(marks)
        .section(QStringLiteral("Темы уроков"))
        .paper(Paper::A4, Orientation::Portrait)
        .heading(QStringLiteral("Содержание уроков и домашние задания"))
        .table(topics)
        .signature(QStringLiteral("Учитель"), QStringLiteral("Петрова Н. С."))
        .signature(QStringLiteral("Заместитель директора по учебно-воспитательной работе"));
    return report.build();
}

ReportDocument marksSummary(int pupilCount, int subjectCount, const QString& schoolClass)
{
    TableBuilder table;
    table.column(CellKind::Number, 8).column(CellKind::Text).leading(2).font(9);
    QList<Cell> header{textCell(QStringLiteral("№")), textCell(QStringLiteral("Фамилия, имя"))};
    for (int s = 0; s < subjectCount; ++s) {
        table.column(CellKind::Mark, 9.5);
        header.append(vertical(textCell(subjects().at(s % subjects().size()))));
    }
    table.column(CellKind::Number, 13).column(CellKind::Text, 16, Align::Center);
    header.append(vertical(textCell(QStringLiteral("Средний балл"))));
    header.append(vertical(textCell(QStringLiteral("Категория"))));
    table.header(header);
    const QStringList list = pupils(pupilCount);
    for (int p = 0; p < list.size(); ++p) {
        QList<Cell> row{numberCell(p + 1), textCell(list.at(p))};
        double sum = 0;
        int worst = 5;
        for (int s = 0; s < subjectCount; ++s) {
            const int mark = dice(p, s, 40) == 0 ? 2 : 5 - dice(p, s + 50, p % 5 == 0 ? 1 : 3);
            row.append(mark == 2 ? bold(shaded(markCell(QStringLiteral("2"), 2)))
                                 : markCell(QString::number(mark), mark));
            sum += mark;
            worst = std::min(worst, mark);
        }
        row.append(numberCell(sum / subjectCount, 2));
        row.append(textCell(worst == 5   ? QStringLiteral("отл.")
                            : worst == 4 ? QStringLiteral("хор.")
                            : worst == 3 ? QString()
                                         : QStringLiteral("неусп.")));
        table.row(row);
    }
    for (const QString& what : {QStringLiteral("Успеваемость, %"), QStringLiteral("Качество, %"),
                                QStringLiteral("СОУ, %"), QStringLiteral("Средний балл")}) {
        QList<Cell> row{textCell({}), textCell(what)};
        for (int s = 0; s < subjectCount + 1; ++s)
            row.append(what == QStringLiteral("Средний балл") ? numberCell(3.6 + s % 7 * 0.17, 2)
                                                              : numberCell(100 - s * 3));
        table.totalRow(row);
    }
    ReportBuilder report(QStringLiteral("Сводная ведомость успеваемости"),
                         schoolClass + QStringLiteral(" класс · I четверть 2026/2027 учебного года"));
    report.organisation(QStringLiteral("МБОУ «СОШ № 15»"))
        .paper(Paper::A4, Orientation::Landscape)
        .stamp(stamped(), QStringLiteral("Иванова Мария Петровна"), 1235)
        .table(table)
        .signature(QStringLiteral("Классный руководитель"), QStringLiteral("Иванова М. П."));
    return report.build();
}

ReportDocument classList(int pupilCount, const QString& schoolClass)
{
    TableBuilder table;
    table.column(CellKind::Number, 9)
        .column(CellKind::Text)
        .stretch()
        .column(CellKind::Date, 24)
        .column(CellKind::Text, 14, Align::Center)
        .column(CellKind::Text)
        .column(CellKind::Text, 42);
    table.header(QStringList{QStringLiteral("№"), QStringLiteral("Фамилия, имя, отчество"),
                             QStringLiteral("Дата рождения"), QStringLiteral("Пол"),
                             QStringLiteral("Телефон"), QStringLiteral("Примечание")});
    const QStringList list = pupils(pupilCount);
    for (int p = 0; p < list.size(); ++p)
        table.row({numberCell(p + 1), textCell(list.at(p) + QStringLiteral(" Александрович")),
                   dateCell(QDate(2013, 1, 1).addDays(p * 11)),
                   textCell(p % 2 ? QStringLiteral("м") : QStringLiteral("ж")),
                   textCell(QStringLiteral("+7 900 000-%1-00").arg(p, 2, 10, QLatin1Char('0'))),
                   textCell(p == 7 ? QStringLiteral("выбыл, пр. № 45-к от 12.10.2026") : QString())});
    ReportBuilder report(QStringLiteral("Список класса"),
                         schoolClass + QStringLiteral(" класс на 24.11.2026"));
    report.organisation(QStringLiteral("МБОУ «СОШ № 15»"))
        .stamp(stamped(), QStringLiteral("Иванова Мария Петровна"), 1236)
        .keyValues({{QStringLiteral("Классный руководитель"), QStringLiteral("Иванова Мария Петровна")},
                    {QStringLiteral("Всего"), QString::number(pupilCount)}},
                   2)
        .table(table)
        .signature(QStringLiteral("Классный руководитель"), QStringLiteral("Иванова М. П."))
        .signature(QStringLiteral("Директор"));
    return report.build();
}

} // namespace zvonok::client::samples
