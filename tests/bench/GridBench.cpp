// SPDX-License-Identifier: GPL-3.0-or-later
// Key to paint of one mark, a whole repaint and a scroll frame of the journal grid, each beside the floor of
// the same run: an update of one cell's rectangle, or of everything, on an empty widget of the same size. One
// JSON line a figure.
#include "tests/client/journal/FakeEdits.h"
#include "tests/client/journal/SampleJournal.h"

#include "client/journal/JournalPageWidget.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace zvonok;
using namespace zvonok::client;

namespace {

class Empty : public QWidget
{
public:
    Empty() { setAttribute(Qt::WA_OpaquePaintEvent); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), Qt::white);
    }
};

struct Percentiles {
    double p50 = 0;
    double p99 = 0;
};

template <class Act>
Percentiles measure(int rounds, Act act)
{
    QVector<double> times;
    for (int round = -20; round < rounds; ++round) { // the first ones warm up
        QElapsedTimer timer;
        timer.start();
        act(round);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        if (round >= 0)
            times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times.at(times.size() / 2), times.at(times.size() * 99 / 100)};
}

void print(const QString& name, double value, double floor, const QString& how)
{
    const QJsonObject line{{QStringLiteral("name"), name},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("unit"), QStringLiteral("ms")},
                           {QStringLiteral("floor"), floor},
                           {QStringLiteral("ratio"), floor > 0 ? value / floor : 0},
                           {QStringLiteral("how"), how}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

void bench(const Theme& theme, int pupils, int lessons)
{
    const QString size = QStringLiteral("%1x%2").arg(pupils).arg(lessons);
    FakeEdits edits;
    edits.setAutomatic(true);
    JournalModel model(WorkTypes::shipped(), &edits);
    const JournalPage page = sample::journalPage(pupils, lessons);
    edits.setPage(page);
    model.load(page);
    JournalPageWidget window(theme, WorkTypes::shipped());
    window.setModel(&model);
    window.resize(1900, 1000);
    window.show();
    Empty empty;
    empty.resize(window.grid().viewport()->size());
    empty.show();
    QCoreApplication::processEvents();

    GridController& controller = window.grid().controller();
    controller.setQuickEntry(true);
    controller.setWrapsColumns(true);
    controller.moveTo(0, 2);
    const Percentiles floorCell =
        measure(1000, [&](int round) { empty.update(300 + (round + 20) % 30 * 28, 300, 28, 24); });
    const Percentiles floorWhole = measure(200, [&](int) { empty.update(); });
    const Percentiles key = measure(1000, [&](int round) {
        const QChar figure(ushort('2' + (round + 20) % 4));
        QKeyEvent event(QEvent::KeyPress, figure.unicode(), Qt::NoModifier, QString(figure));
        QApplication::sendEvent(&window.grid(), &event);
    });
    const Percentiles repaint = measure(200, [&](int) { window.grid().viewport()->update(); });
    QScrollBar* bar = pupils > 100 ? window.grid().verticalScrollBar() : window.grid().horizontalScrollBar();
    const Percentiles scroll =
        measure(200, [&](int round) { bar->setValue((round + 20) * 7 % std::max(1, bar->maximum())); });
    const QString screen = QStringLiteral(", 1900x1000, platform %1").arg(QGuiApplication::platformName());
    print(QStringLiteral("grid.key_to_paint.p50.") + size, key.p50, floorCell.p50,
          QStringLiteral("1000 marks in quick entry, key event to end of paint, acknowledged at once") +
              screen);
    print(QStringLiteral("grid.key_to_paint.p99.") + size, key.p99, floorCell.p99,
          QStringLiteral("as p50; target 16 ms"));
    print(QStringLiteral("grid.repaint.p50.") + size, repaint.p50, floorWhole.p50,
          QStringLiteral("whole viewport; target 4 ms") + screen);
    print(QStringLiteral("grid.scroll_frame.p50.") + size, scroll.p50, floorWhole.p50,
          QStringLiteral("one scroll step"));
    print(QStringLiteral("grid.scroll_frame.p99.") + size, scroll.p99, floorWhole.p99,
          QStringLiteral("one scroll step"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.applyToApplication();
    bench(theme, 35, 80);
    bench(theme, 35, 200);
    bench(theme, 1000, 200);
    return 0;
}
