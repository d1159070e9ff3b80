// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt does not tell a screen reader by itself. Lines that say something unasked (the message bar, the
// line under a grid, the status line) are an alert or a notification whose name is the sentence, spoken when
// it comes or changes. GUI thread.
#pragma once

#include <QWidget>

namespace zvonok::client::spoken {

void install();                 // once for the program; each such line calls it
void speak(QWidget* line);      // its accessible name is another now, or is to be heard once more
void describe(QWidget* widget); // what Linux's readers would not be told of it; at its first showing

} // namespace zvonok::client::spoken
