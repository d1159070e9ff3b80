// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/XlsxParts.h"

#include <QHash>

namespace zvonok::client::xlsx {

namespace {

constexpr qsizetype mostStyles = 65'536;
constexpr qsizetype mostRelations = 4'096;

} // namespace

bool Styles::isDateFormat(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
           (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
}

bool Styles::isDateFormat(const QString& code)
{
    // Only the first section counts; quoted and escaped signs, colours, locales and conditions do not.
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            return false;
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                return false;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                return false;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && QString(inside).remove(inside.at(0)).isEmpty() &&
                QStringLiteral("hms").contains(inside.at(0)))
                return true;
            i = end;
        } else if (QStringLiteral("ymdhsYMDHS").contains(c)) {
            return true;
        } else if (c.toLower() == u'g' && code.mid(i, 7).compare(u"general", Qt::CaseInsensitive) == 0) {
            i += 6;
        }
    }
    return false;
}

const char* readStyles(const QByteArray& bytes, const TableLimits& limits, Styles* styles)
{
    XmlScan xml(bytes, limits.xmlDepth);
    QHash<int, QString> codes;
    while (xml.next()) {
        if (xml.isStart(QLatin1String("numFmt"))) {
            if (codes.size() < mostStyles)
                codes.insert(xml.number(QLatin1String("numFmtId"), -1),
                             xml.attribute(QLatin1String("formatCode")).toString());
        } else if (xml.isStart(QLatin1String("cellXfs"))) {
            while (xml.next() && !xml.isEnd(QLatin1String("cellXfs"))) {
                if (!xml.isStart(QLatin1String("xf")) || styles->dates.size() >= mostStyles)
                    continue;
                const int number = xml.number(QLatin1String("numFmtId"), 0);
                const auto code = codes.constFind(number);
                styles->dates.append(code != codes.cend() ? Styles::isDateFormat(*code)
                                                          : Styles::isDateFormat(number));
            }
        }
    }
    return xml.refusal();
}

QString withoutEscapes(const QString& text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'_' && i + 6 < text.size() && text.at(i + 1) == u'x' && text.at(i + 6) == u'_') {
            bool ok = false;
            const ushort code = QStringView(text).mid(i + 2, 4).toUShort(&ok, 16);
            if (ok) {
                result.append(QChar(code));
                i += 6;
                continue;
            }
        }
        result.append(text.at(i));
    }
    return result;
}

QString readRichText(XmlScan& xml)
{
    QString text;
    const int outside = xml.depth() - 1;
    bool inText = false;
    while (xml.next() && xml.depth() > outside) {
        if (xml.isStart(QLatin1String("rPh")))
            xml.skip();
        else if (xml.isStart(QLatin1String("t")))
            inText = true;
        else if (xml.isEnd(QLatin1String("t")))
            inText = false;
        else if (inText && xml.isText())
            text.append(xml.text());
    }
    return withoutEscapes(text);
}

const char* readStrings(const QByteArray& bytes, const TableLimits& limits, QList<QString>* strings)
{
    XmlScan xml(bytes, limits.xmlDepth);
    while (xml.next()) {
        if (!xml.isStart(QLatin1String("si")))
            continue;
        if (strings->size() >= limits.cells)
            return "tooManyCells";
        strings->append(readRichText(xml));
    }
    return xml.refusal();
}

const char* readWorkbook(const QByteArray& bytes, const TableLimits& limits, Workbook* workbook)
{
    XmlScan xml(bytes, limits.xmlDepth);
    while (xml.next()) {
        if (xml.isStart(QLatin1String("workbookPr"))) {
            const QStringView flag = xml.attribute(QLatin1String("date1904"));
            workbook->since1904 = flag == u"1" || flag == u"true";
        } else if (xml.isStart(QLatin1String("sheet"))) {
            if (workbook->sheets.size() >= limits.sheets)
                return "tooManySheets";
            const QStringView state = xml.attribute(QLatin1String("state"));
            workbook->sheets.append({xml.attribute(QLatin1String("name")).toString(),
                                     xml.attribute(QLatin1String("id")).toString(),
                                     state == u"hidden" || state == u"veryHidden"});
        }
    }
    return xml.refusal();
}

const char* readRelations(const QByteArray& bytes, const TableLimits& limits, QList<Relation>* relations)
{
    XmlScan xml(bytes, limits.xmlDepth);
    while (xml.next()) {
        if (!xml.isStart(QLatin1String("Relationship")) || relations->size() >= mostRelations)
            continue;
        const QString type = xml.attribute(QLatin1String("Type")).toString();
        relations->append({xml.attribute(QLatin1String("Id")).toString(),
                           type.mid(type.lastIndexOf(u'/') + 1),
                           xml.attribute(QLatin1String("Target")).toString()});
    }
    return xml.refusal();
}

} // namespace zvonok::client::xlsx
