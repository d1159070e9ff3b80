// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of cells of a workbook, each once, and the styles.xml that lists them. Any lane.
#pragma once

#include "common/reports/ReportDocument.h"

#include <QHash>

namespace zvonok::client {

struct XlsxStyle {
    reports::Align align = reports::Align::Left;
    bool bold = false;
    bool shade = false;
    bool vertical = false;
    bool framed = false;
    bool header = false;
    bool wrap = true;
    bool date = false;
    int decimals = -1; // of a number
    int size = 10;     // points
};

class XlsxStyles
{
public:
    int index(const XlsxStyle& style);
    QByteArray xml() const;

private:
    QHash<quint32, int> m_index;
    QList<XlsxStyle> m_styles;
};

} // namespace zvonok::client
