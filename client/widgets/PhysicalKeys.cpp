// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/PhysicalKeys.h"

namespace zvonok::client {

namespace {

// The letter block of a keyboard, row by row; the code of the first key of each row in set 1 (evdev has the
// same).
constexpr QStringView latinPlaces = u"QWERTYUIOP[]ASDFGHJKL;'`ZXCVBNM,.";
constexpr QStringView russianPlaces = u"ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЁЯЧСМИТЬБЮ";

int placeOfCode(quint32 code)
{
    if (code >= 16 && code <= 27)
        return int(code - 16);
    if (code >= 30 && code <= 41)
        return int(code - 30 + 12);
    if (code >= 44 && code <= 52)
        return int(code - 44 + 24);
    return -1;
}

bool isLatin(QChar c)
{
    return (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
           (c >= QLatin1Char('a') && c <= QLatin1Char('z'));
}

bool isRussian(QChar c) { return russianPlaces.contains(c.toUpper()); }

} // namespace

ScanCodes PhysicalKeys::nativeCodes()
{
#ifdef Q_OS_WIN
    return ScanCodes::Windows;
#else
    return ScanCodes::Evdev8;
#endif
}

int PhysicalKeys::place(const KeyPress& press) const
{
    quint32 code = press.scanCode;
    if (m_codes == ScanCodes::Evdev8 && code >= 8)
        code -= 8;
    if (press.scanCode != 0) {
        const int place = placeOfCode(code);
        if (place >= 0)
            return place;
    }
    // Without a usable code the key's name is the next best: QTest, remote desktops, on-screen keyboards.
    if (press.key >= 0x20 && press.key < 0x7f) {
        const QChar key{ushort(press.key)};
        if (isLatin(key) || (key == QLatin1Char(',') && press.scanCode == 0))
            return int(latinPlaces.indexOf(key.toUpper()));
    }
    if (press.key >= 0x400 && press.key < 0x460)
        return int(russianPlaces.indexOf(QChar(ushort(press.key)).toUpper()));
    if (press.text.size() == 1 && isLatin(press.text.at(0)))
        return int(latinPlaces.indexOf(press.text.at(0).toUpper()));
    return -1;
}

QChar PhysicalKeys::russian(const KeyPress& press) const
{
    if (press.text.size() == 1 && isRussian(press.text.at(0)))
        return press.text.at(0).toUpper();
    const int at = place(press);
    return at < 0 ? QChar() : russianPlaces.at(at);
}

QChar PhysicalKeys::latin(const KeyPress& press) const
{
    if (press.text.size() == 1 && isLatin(press.text.at(0)))
        return press.text.at(0).toUpper();
    if (press.key >= Qt::Key_A && press.key <= Qt::Key_Z)
        return QChar(ushort(press.key));
    const int at = place(press);
    if (at < 0 || !isLatin(latinPlaces.at(at)))
        return {};
    return latinPlaces.at(at);
}

QString PhysicalKeys::cellText(const KeyPress& press) const
{
    if (press.text.isEmpty())
        return {};
    const QChar typed = press.text.at(0);
    if (!typed.isPrint())
        return {};
    if ((press.modifiers & Qt::KeypadModifier) && (typed == QLatin1Char(',') || typed == QLatin1Char('.')))
        return QStringLiteral(".");
    if (press.text.size() > 1 || !(isLatin(typed) || typed == QLatin1Char(',')))
        return press.text;
    // A comma is the key «Б» only where it stands on that key: in the Russian layout it is elsewhere.
    const QChar letter = russian(press);
    if (letter.isNull() || (typed == QLatin1Char(',') && letter != QChar(u'Б')))
        return press.text;
    return typed.isUpper() ? QString(letter) : QString(letter.toLower());
}

} // namespace zvonok::client
