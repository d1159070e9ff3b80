// SPDX-License-Identifier: GPL-3.0-or-later
// The one-byte encodings that school files come in. Own tables, because Qt decodes them only where it was
// built with ICU, which its Windows packages are not. Any lane.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace zvonok::client {

enum class CodePage { Windows1251, Koi8R, Ibm866, Iso88595, MacCyrillic, Windows1252 };

QString decode(QByteArrayView bytes, CodePage page); // unassigned bytes become U+FFFD

} // namespace zvonok::client
