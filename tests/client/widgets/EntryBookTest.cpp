// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed over what is held: acknowledgements in any order, old pages, rows that move, others that were
// first.
#include "client/widgets/EntryBook.h"

#include <QTest>

using namespace zvonok::client;

namespace {

using Book = EntryBook<int, int, int>;

// A page of one thing as it was read.
QHash<int, Book::Kept> page(int place, int held, qint32 version) { return {{place, {held, version, false}}}; }

const auto stay = [](int place) { return std::pair(place, true); };
const auto all = [](int) { return true; };

} // namespace

class EntryBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastActOfAPlaceDecides()
    {
        Book book;
        book.send(1, 5);
        book.send(1, 4);
        QCOMPARE(book.waiting().value(1), 4);
        QCOMPARE(book.settle(1, 5, 1, false, 5, false), Book::Settled::Waiting);
        QVERIFY(book.isWaiting(1));
        QCOMPARE(book.settle(1, 4, 2, false, 4, false), Book::Settled::Agreed);
        QVERIFY(!book.isWaiting(1));
        QCOMPARE(book.held(1), 4);
        QCOMPARE(book.version(1), 2);
    }

    void twiceBeforeTheFirstAnswerIsNoConflictWithOneself()
    {
        Book book;
        book.send(1, 5); // both were sent over version 0
        book.send(1, 4);
        book.settle(1, 5, 1, false, 5, false);
        QCOMPARE(book.settle(1, 5, 1, true, 4, true), Book::Settled::Again);
        QVERIFY(book.conflicts().isEmpty());
    }

    void anOldPageTakesNothingBack()
    {
        Book book;
        book.send(1, 5);
        book.send(1, 4);
        book.settle(1, 5, 1, false, 5, false);
        book.reload({}, stay, all); // was read before the first act
        QCOMPARE(book.held(1), 5);
        QCOMPARE(book.settle(1, 5, 1, true, 4, true), Book::Settled::Again);
        book.reload(page(1, 5, 1), stay, all); // the same version, but who wrote it is known here alone
        book.send(1, 3);
        QCOMPARE(book.settle(1, 5, 1, true, 3, true), Book::Settled::Again);
    }

    void aNewerPageWins()
    {
        Book book;
        book.hold(1, 5, 1, true);
        book.reload(page(1, 2, 7), stay, all);
        QCOMPARE(book.held(1), 2);
        QCOMPARE(book.version(1), 7);
        QVERIFY(!book.hold(1, 5, 1, true));
        QCOMPARE(book.held(1), 2);
    }

    void whatWasNotReadAgainStaysOnlyWhereItShould()
    {
        Book book;
        book.hold(1, 5, 1, false);
        book.hold(2, 6, 1, false);
        book.reload({}, stay, [](int held) { return held == 6; });
        QVERIFY(!book.isHeld(1));
        QVERIFY(book.isHeld(2));
    }

    void othersFirstIsAConflictUntilItIsDecided()
    {
        Book book;
        book.send(1, 5);
        book.hold(1, 2, 1, false); // came through the feed
        QCOMPARE(book.settle(1, 2, 1, true, 5, true), Book::Settled::Conflict);
        QCOMPARE(book.mine(1), 5);
        book.send(1, 5); // kept mine
        QVERIFY(!book.isConflict(1));
        QCOMPARE(book.settle(1, 5, 2, false, 5, false), Book::Settled::Agreed);
    }

    void theSameFromBothIsNoConflict()
    {
        Book book;
        book.send(1, 5);
        QCOMPARE(book.settle(1, 5, 1, true, 5, false), Book::Settled::Agreed);
        QVERIFY(book.conflicts().isEmpty());
    }

    void rowsMoveWithWhatWaitsInThem()
    {
        Book book;
        book.send(1, 5);
        book.send(1, 4);
        book.setConflict(2, 3);
        book.send(3, 1);
        book.hold(1, 2, 1, false);
        book.reload(
            page(11, 2, 1), [](int place) { return std::pair(place + 10, place != 3); }, all);
        QCOMPARE(book.waiting(), (QHash<int, int>{{11, 4}}));
        QCOMPARE(book.conflicts(), (QHash<int, int>{{12, 3}}));
        QVERIFY(!book.answered(11)); // of two acts
        QVERIFY(book.answered(11));
    }

    void theWayBackGoesBothWays()
    {
        Book book;
        const Book::Intent first{{1, 0, 5}};
        const Book::Intent second{{1, 5, 4}};
        book.did(first);
        book.did(second);
        QVERIFY(!book.canReplay(true));
        QCOMPARE(book.take(false).first().after, 4);
        book.replayed(false, second);
        QCOMPARE(book.take(false).first().after, 5);
        QVERIFY(!book.canReplay(false)); // whoever does not put it back has lost it
        QCOMPARE(book.take(true).first().after, 4);
        book.replayed(true, second);
        QVERIFY(book.canReplay(false));
        book.did(first); // what was undone is gone
        QVERIFY(!book.canReplay(true));
    }
};

QTEST_GUILESS_MAIN(EntryBookTest)
#include "EntryBookTest.moc"
