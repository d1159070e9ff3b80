// SPDX-License-Identifier: GPL-3.0-or-later
// Which letter stands on the key that was pressed, whatever keyboard layout is on: teachers type «н» for an
// absent pupil with the Latin layout every day. Pure: works from the numbers of the event.
#pragma once

#include <QChar>
#include <QKeyEvent>
#include <QString>

namespace zvonok::client {

struct KeyPress {
    int key = 0; // Qt::Key
    Qt::KeyboardModifiers modifiers;
    QString text;
    quint32 scanCode = 0; // native; 0: not known (synthetic events)

    static KeyPress of(const QKeyEvent& event)
    {
        return {event.key(), event.modifiers(), event.text(), event.nativeScanCode()};
    }
};

enum class ScanCodes { Evdev8, Windows }; // X11 and Wayland count from evdev + 8, Windows sends set 1

class PhysicalKeys
{
public:
    explicit PhysicalKeys(ScanCodes codes = nativeCodes()) : m_codes(codes) {}

    // The Russian letter of the key, upper case; null when the key bears none. A letter that is Russian
    // already is taken as typed (also when a program typed it with a made-up scan code).
    QChar russian(const KeyPress& press) const;
    // The Latin letter of the key, upper case, for Ctrl+C and its like under any layout; null for other keys.
    QChar latin(const KeyPress& press) const;
    // What a journal cell takes: Russian letters by place, «,» as Б, the decimal key of the number pad as the
    // dot, figures and signs as they are.
    QString cellText(const KeyPress& press) const;

    static ScanCodes nativeCodes();

private:
    int place(const KeyPress& press) const; // index into the rows of letters, −1

    ScanCodes m_codes;
};

} // namespace zvonok::client
