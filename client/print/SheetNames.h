// SPDX-License-Identifier: GPL-3.0-or-later
// Names that Excel and LibreOffice accept for sheets: short, different, without brackets and slashes. Any
// lane.
#pragma once

#include <QSet>
#include <QString>

namespace zvonok::client {

class SheetNames
{
public:
    QString next(const QString& wish);

private:
    QSet<QString> m_taken; // lower case: Excel does not tell cases apart
};

} // namespace zvonok::client
