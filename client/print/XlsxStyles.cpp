// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/XlsxStyles.h"

namespace zvonok::client {

using reports::Align;

namespace {
constexpr int firstOwnFormat = 164; // of number formats; below are Excel's own
constexpr int dateFormat = firstOwnFormat + 20;
} // namespace

int XlsxStyles::index(const XlsxStyle& style)
{
    const quint32 key = quint32(style.align) | quint32(style.bold) << 2 | quint32(style.shade) << 3 |
                        quint32(style.vertical) << 4 | quint32(style.framed) << 5 |
                        quint32(style.header) << 6 | quint32(style.wrap) << 7 | quint32(style.date) << 8 |
                        quint32(style.decimals + 1) << 9 | quint32(style.size) << 14;
    if (const auto found = m_index.constFind(key); found != m_index.constEnd())
        return *found;
    m_styles.append(style);
    m_index.insert(key, int(m_styles.size())); // 0 is the look of cells without one
    return int(m_styles.size());
}

QByteArray XlsxStyles::xml() const
{
    QByteArray formats;
    for (int decimals = 0; decimals <= 12; ++decimals)
        formats += "<numFmt numFmtId=\"" + QByteArray::number(firstOwnFormat + decimals) +
                   "\" formatCode=\"0" + (decimals ? "." + QByteArray(decimals, '0') : QByteArray()) + "\"/>";
    formats += "<numFmt numFmtId=\"" + QByteArray::number(dateFormat) + "\" formatCode=\"dd\\.mm\\.yyyy\"/>";
    // A font of its own for each look: a few dozen at most, and the numbers are then the same.
    QByteArray fonts = "<font><sz val=\"10\"/><name val=\"DejaVu Sans\"/><family val=\"2\"/></font>";
    QByteArray looks = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
    for (qsizetype i = 0; i < m_styles.size(); ++i) {
        const XlsxStyle& style = m_styles.at(i);
        fonts += QByteArray("<font>") + (style.bold ? "<b/>" : "") + "<sz val=\"" +
                 QByteArray::number(style.size) + "\"/><name val=\"DejaVu Sans\"/><family val=\"2\"/></font>";
        const int format = style.date            ? dateFormat
                           : style.decimals >= 0 ? firstOwnFormat + style.decimals
                                                 : 0;
        looks += "<xf numFmtId=\"" + QByteArray::number(format) + "\" fontId=\"" + QByteArray::number(i + 1) +
                 "\" fillId=\"" + (style.shade ? "2" : "0") + "\" borderId=\"" + (style.framed ? "1" : "0") +
                 "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                 " applyAlignment=\"1\"><alignment horizontal=\"" +
                 (style.align == Align::Center  ? "center"
                  : style.align == Align::Right ? "right"
                                                : "left") +
                 "\" vertical=\"" + (style.header ? "center" : "top") + "\"" +
                 (style.vertical ? " textRotation=\"90\"" : "") + (style.wrap ? " wrapText=\"1\"" : "") +
                 "/></xf>";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts "
           "count=\"14\">" +
           formats + "</numFmts><fonts count=\"" + QByteArray::number(m_styles.size() + 1) + "\">" + fonts +
           "</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
           "patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor "
           "rgb=\"FFECECEC\"/>"
           "<bgColor indexed=\"64\"/></patternFill></fill></fills><borders "
           "count=\"2\"><border><left/><right/><top/>"
           "<bottom/><diagonal/></border><border><left style=\"thin\"><color auto=\"1\"/></left><right "
           "style=\"thin\">"
           "<color auto=\"1\"/></right><top style=\"thin\"><color auto=\"1\"/></top><bottom "
           "style=\"thin\"><color "
           "auto=\"1\"/></bottom><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" "
           "fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"" +
           QByteArray::number(m_styles.size() + 1) + "\">" + looks +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
           "builtinId=\"0\"/></cellStyles>"
           "</styleSheet>\n";
}

} // namespace zvonok::client
