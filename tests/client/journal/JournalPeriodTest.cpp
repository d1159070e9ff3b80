// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of the period at the right of its journal: put, suggested, live, kept.
#include "FakeEdits.h"
#include "SampleJournal.h"
#include "client/journal/JournalModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace zvonok;
using namespace zvonok::client;

namespace {

constexpr int side = 2;

JournalPage quarter()
{
    JournalPage page = sample::journalPage(4, 6, false);
    page.roundUpFrom = 60;
    page.periodKind = PeriodKind::Quarter;
    page.periodOrdinal = 2;
    page.periodMarks = {0, 2, 0, 0};
    return page;
}

PeriodMarkChanged changed(const JournalPage& page, int pupil, qint32 value, qint32 ordinal = 2)
{
    return {page.group, {page.pupils.at(pupil), PeriodKind::Quarter, ordinal, value, 1, {}, {}, false, {}}};
}

} // namespace

class JournalPeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edits = std::make_unique<FakeEdits>();
        m_model = std::make_unique<JournalModel>(WorkTypes::shipped(), m_edits.get());
        m_page = quarter();
        m_edits->setPage(m_page);
        m_edits->setAutomatic(true);
        m_model->load(m_page);
    }

    void aPageThatIsNoPeriodHasNoSuchColumn()
    {
        QCOMPARE(m_model->rightSides().size(), 3);
        m_model->load(sample::journalPage(4, 6, false));
        QCOMPARE(m_model->rightSides().size(), 2);
    }

    void whatIsPutAndWhatIsSuggestedDiffer()
    {
        QCOMPARE(m_model->rightCell(1, side).text, QStringLiteral("2"));
        QCOMPARE(m_model->rightCell(1, side).tone, GridTone::Poor);
        QCOMPARE(m_model->rightCell(0, side).text, QString());
        QSignalSpy told(m_model.get(), &GridModel::rowSidesChanged);
        // 4,50, and the school rounds up from ,60.
        QCOMPARE(m_model->commit({{0, 1, QStringLiteral("4")}, {0, 2, QStringLiteral("5")}}, GridAct::Type),
                 QString());
        QVERIFY(told.contains(QVariantList{0}));
        QCOMPARE(m_model->rightCell(0, side).text, QStringLiteral("4?"));
        QCOMPARE(m_model->rightCell(0, side).tone, GridTone::Muted);
        // Nothing is suggested over a mark.
        QCOMPARE(m_model->commit({{1, 1, QStringLiteral("5")}}, GridAct::Type), QString());
        QCOMPARE(m_model->rightCell(1, side).text, QStringLiteral("2"));
        QCOMPARE(m_model->bottomRightCell(0, side).text, QString());
    }

    void theYearIsNotSuggestedFromItsLessons()
    {
        m_page.periodKind = PeriodKind::Year;
        m_model->load(m_page);
        QCOMPARE(m_model->commit({{0, 1, QStringLiteral("4")}}, GridAct::Type), QString());
        QCOMPARE(m_model->rightCell(0, side).text, QString());
    }

    void itIsLiveAndKept()
    {
        QSignalSpy told(m_model.get(), &GridModel::rowSidesChanged);
        m_model->apply(changed(m_page, 3, 5));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toInt(), 3);
        QCOMPARE(m_model->rightCell(3, side).text, QStringLiteral("5"));
        m_model->apply(changed(m_page, 3, 4, 1)); // of another period
        PeriodMarkChanged other = changed(m_page, 3, 4);
        other.group = {99};
        m_model->apply(other);
        QCOMPARE(m_model->rightCell(3, side).text, QStringLiteral("5"));
        m_model->apply(changed(m_page, 1, 0)); // cleared
        QCOMPARE(m_model->rightCell(1, side).text, QString());
        JournalModel again(WorkTypes::shipped(), nullptr);
        const JournalPage kept = m_model->heldPage(7);
        QCOMPARE(kept.periodMarks, (QList<qint32>{0, 0, 0, 5}));
        again.load(kept);
        QCOMPARE(again.rightCell(3, side).text, QStringLiteral("5"));
        // The rows may stand in another order.
        again.setOrder(JournalOrder::NameBackwards);
        QCOMPARE(again.rightCell(again.rowOf(m_page.pupils.at(3).value), side).text, QStringLiteral("5"));
    }

private:
    std::unique_ptr<FakeEdits> m_edits;
    std::unique_ptr<JournalModel> m_model;
    JournalPage m_page;
};

QTEST_MAIN(JournalPeriodTest)
#include "JournalPeriodTest.moc"
