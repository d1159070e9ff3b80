// SPDX-License-Identifier: GPL-3.0-or-later
// The key table and the physical keys, without a widget; the clipboard's text.
#include "client/widgets/GridKeys.h"
#include "client/widgets/GridClipboard.h"

#include <QTest>

using namespace zvonok::client;

class GridKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersByPlace()
    {
        // Scan codes of set 1; X11 adds eight. Y E , J are Н У Б О.
        const QList<QPair<quint32, QChar>> places{{21, u'Н'}, {18, u'У'}, {51, u'Б'},
                                                  {36, u'О'}, {16, u'Й'}, {53 - 1, u'Ю'}};
        for (const auto& [code, letter] : places) {
            QCOMPARE(PhysicalKeys(ScanCodes::Windows).russian({Qt::Key_unknown, {}, u"q"_qs, code}), letter);
            QCOMPARE(PhysicalKeys(ScanCodes::Evdev8).russian({Qt::Key_unknown, {}, u"q"_qs, code + 8}),
                     letter);
        }
    }
    void cellTextOfKeys()
    {
        const PhysicalKeys keys(ScanCodes::Evdev8);
        QCOMPARE(keys.cellText({Qt::Key_5, {}, u"5"_qs, 14}), u"5"_qs);
        QCOMPARE(keys.cellText({Qt::Key_Y, {}, u"y"_qs, 29}), u"н"_qs);
        QCOMPARE(keys.cellText({Qt::Key_Y, Qt::ShiftModifier, u"Y"_qs, 29}), u"Н"_qs);
        QCOMPARE(keys.cellText({Qt::Key_Comma, {}, u","_qs, 59}), u"б"_qs);
        QCOMPARE(keys.cellText({Qt::Key_Comma, Qt::ShiftModifier, u","_qs, 61}),
                 u","_qs); // Shift and the key «.» of the Russian layout
        QCOMPARE(keys.cellText({Qt::Key_Comma, Qt::KeypadModifier, u","_qs, 91}), u"."_qs);
        QCOMPARE(keys.cellText({Qt::Key_Period, {}, u"."_qs, 60}), u"."_qs);
        QCOMPARE(keys.cellText({Qt::Key_Slash, {}, u"/"_qs, 61}), u"/"_qs);
        QCOMPARE(keys.cellText({Qt::Key_Return, {}, u"\r"_qs, 36}), QString());
    }
    void commandsInBothLayouts()
    {
        const GridKeys keys{PhysicalKeys(ScanCodes::Evdev8)};
        for (const auto& [latin, russian, code, verb] :
             QList<std::tuple<int, int, quint32, GridVerb>>{{Qt::Key_C, 0x421, 54, GridVerb::Copy},
                                                            {Qt::Key_V, 0x41c, 55, GridVerb::Paste},
                                                            {Qt::Key_X, 0x427, 53, GridVerb::Cut},
                                                            {Qt::Key_D, 0x412, 40, GridVerb::FillDown},
                                                            {Qt::Key_R, 0x41a, 27, GridVerb::FillRight},
                                                            {Qt::Key_Z, 0x42f, 52, GridVerb::Undo},
                                                            {Qt::Key_Y, 0x41d, 29, GridVerb::Redo},
                                                            {Qt::Key_F, 0x410, 41, GridVerb::Find}}) {
            QCOMPARE(keys.command({latin, Qt::ControlModifier, {}, code}, GridMode::Ready).verb, verb);
            QCOMPARE(keys.command({russian, Qt::ControlModifier, {}, code}, GridMode::Ready).verb, verb);
            QCOMPARE(keys.command({russian, Qt::ControlModifier, {}, 0}, GridMode::Ready).verb, verb);
        }
    }
    void modesDecide()
    {
        const GridKeys keys;
        const KeyPress left{Qt::Key_Left, {}, {}, 0};
        QCOMPARE(keys.command(left, GridMode::Ready).verb, GridVerb::Left);
        QCOMPARE(keys.command(left, GridMode::Typing).verb, GridVerb::Left);
        QCOMPARE(keys.command(left, GridMode::Editing).verb, GridVerb::CaretLeft);
        QCOMPARE(keys.command(left, GridMode::Ready, true).verb, GridVerb::KeepTheirs);
        QCOMPARE(keys.command({Qt::Key_Right, {}, {}, 0}, GridMode::Ready, true).verb, GridVerb::KeepMine);
        QCOMPARE(keys.command({Qt::Key_Return, {}, {}, 0}, GridMode::Pasting).verb, GridVerb::Confirm);
        QCOMPARE(keys.command(left, GridMode::Pasting).verb, GridVerb::None);
        QCOMPARE(keys.command({Qt::Key_K, Qt::ControlModifier, {}, 0}, GridMode::Ready).verb, GridVerb::None);
        QCOMPARE(keys.command({Qt::Key_F1, {}, {}, 0}, GridMode::Ready).verb, GridVerb::None);
        QVERIFY(keys.command({Qt::Key_Down, Qt::ShiftModifier, {}, 0}, GridMode::Ready).extend);
    }

    void spreadsheetText()
    {
        using Block = GridBlock;
        QCOMPARE(GridClipboard::fromText(u"5\t4\r\n3\t2\r\n"_qs),
                 (Block{{u"5"_qs, u"4"_qs}, {u"3"_qs, u"2"_qs}}));
        QCOMPARE(GridClipboard::fromText(u"5"_qs), (Block{{u"5"_qs}}));
        QCOMPARE(GridClipboard::fromText(u"\t4\n\n"_qs), (Block{{QString(), u"4"_qs}, {QString()}}));
        QCOMPARE(GridClipboard::fromText(u"\"a\"\"b\nc\"\t5\n"_qs), (Block{{u"a\"b\nc"_qs, u"5"_qs}}));
        const Block block{{u"4/5"_qs, QString()}, {u"a\tb"_qs, u"5 Н"_qs}};
        QCOMPARE(GridClipboard::fromText(GridClipboard::toText(block)), block);
    }
};

QTEST_MAIN(GridKeysTest)
#include "GridKeysTest.moc"
