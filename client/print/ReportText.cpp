// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ReportText.h"

#include <cmath>

namespace zvonok::client {

using namespace reports;

namespace {

bool isPlain(const QString& text)
{
    for (const QChar each : text)
        if (each.unicode() < 0x20 || (each.unicode() >= 0x7f && each.unicode() < 0xa0) ||
            each.isSurrogate() || each.unicode() >= 0xfffe || each.unicode() == 0x2028 ||
            each.unicode() == 0x2029)
            return false;
    return true;
}

} // namespace

QString printableText(const QString& text)
{
    if (isPlain(text))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text.at(i);
        const char16_t code = each.unicode();
        if (code == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                out += u'\n';
        } else if (code == u'\n' || code == 0x85 || code == 0x0b || code == 0x0c || code == 0x2028 ||
                   code == 0x2029) {
            out += u'\n';
        } else if (code == u'\t') {
            out += u' ';
        } else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
            continue;
        } else if (each.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t full = QChar::surrogateToUcs4(each, text.at(i + 1));
            if ((full & 0xfffe) != 0xfffe) {
                out += each;
                out += text.at(i + 1);
            }
            ++i;
        } else if (each.isSurrogate() || code >= 0xfffe) {
            out += QChar::ReplacementCharacter;
        } else {
            out += each;
        }
    }
    return out;
}

QString oneLine(const QString& text)
{
    QString out = printableText(text);
    out.replace(u'\n', u' ');
    return out;
}

CellKind kindOf(const Cell& cell, const Column& column)
{
    return cell.kind == CellKind::Text ? column.kind : cell.kind;
}

Align alignOf(const Cell& cell, const Column& column)
{
    if (cell.align != Align::Natural)
        return cell.align;
    if (column.align != Align::Natural)
        return column.align;
    switch (kindOf(cell, column)) {
    case CellKind::Text:
        return Align::Left;
    case CellKind::Number:
        return Align::Right;
    case CellKind::Date:
    case CellKind::Mark:
        return Align::Center;
    }
    return Align::Left;
}

bool hasNumber(const Cell& cell, const Column&)
{
    if (cell.text.isEmpty() || !std::isfinite(cell.number))
        return false;
    if (cell.kind == CellKind::Number)
        return true;
    return cell.kind == CellKind::Mark && cell.number > 0 &&
           cell.text.trimmed() == QString::number(cell.number);
}

bool hasDate(const Cell& cell, const Column&) { return cell.kind == CellKind::Date && cell.date.isValid(); }

} // namespace zvonok::client
