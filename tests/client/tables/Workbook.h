// SPDX-License-Identifier: GPL-3.0-or-later
// Makes small archives and workbooks for the tests, sound and hostile ones.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>

#include <quazip.h>
#include <quazipfile.h>

namespace zvonok::client::test {

struct Entry {
    QString name;
    QByteArray bytes;
};

inline QByteArray zip(const QList<Entry>& entries)
{
    QBuffer buffer;
    QuaZip archive(&buffer);
    archive.open(QuaZip::mdCreate);
    for (const Entry& entry : entries) {
        QuaZipFile file(&archive);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(entry.name));
        file.write(entry.bytes);
        file.close();
    }
    archive.close();
    return buffer.data();
}

struct Sheet {
    QByteArray data;  // what stands in <sheetData>
    QByteArray after; // what stands behind it
    QByteArray state = "visible";
};

struct Workbook {
    QList<Sheet> sheets;
    QByteArray strings; // what stands in <sst>
    bool hasStrings = true;
    QByteArray properties; // attributes of <workbookPr>
    QByteArray styles =
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
        "<xf numFmtId=\"165\"/></cellXfs>";
};

inline QList<Entry> parts(const Workbook& book)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relationsOpen =
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    QByteArray sheets;
    QByteArray relations;
    QList<Entry> entries{
        {QStringLiteral("[Content_Types].xml"),
         head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {QStringLiteral("_rels/.rels"), relationsOpen + "<Relationship Id=\"rId1\" Type=\"" + type +
                                            "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"}};
    for (int i = 0; i < book.sheets.size(); ++i) {
        const QByteArray n = QByteArray::number(i + 1);
        sheets += "<sheet name=\"Лист" + n + "\" sheetId=\"" + n + "\" state=\"" + book.sheets.at(i).state +
                  "\" r:id=\"rId" + n + "\"/>";
        relations += "<Relationship Id=\"rId" + n + "\" Type=\"" + type +
                     "worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
        entries.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                        head + "<worksheet" + main + "><sheetData>" + book.sheets.at(i).data +
                            "</sheetData>" + book.sheets.at(i).after + "</worksheet>"});
    }
    entries.append({QStringLiteral("xl/workbook.xml"), head + "<workbook" + main + "><workbookPr " +
                                                           book.properties + "/><sheets>" + sheets +
                                                           "</sheets></workbook>"});
    entries.append(
        {QStringLiteral("xl/_rels/workbook.xml.rels"), relationsOpen + relations + "</Relationships>"});
    entries.append(
        {QStringLiteral("xl/styles.xml"),
         head + "<styleSheet" + main +
             "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-419]d\\ mmmm\\ yyyy&quot; г.&quot;\"/>"
             "<numFmt numFmtId=\"165\" formatCode=\"0.00&quot; days&quot;\"/></numFmts>" +
             book.styles + "</styleSheet>"});
    if (book.hasStrings)
        entries.append(
            {QStringLiteral("xl/sharedStrings.xml"), head + "<sst" + main + ">" + book.strings + "</sst>"});
    return entries;
}

inline QByteArray workbookFile(const Workbook& book) { return zip(parts(book)); }

// Rows of inline strings.
inline QByteArray textRows(const QList<QStringList>& rows)
{
    QByteArray data;
    for (const QStringList& row : rows) {
        data += "<row>";
        for (const QString& text : row)
            data += "<c t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
        data += "</row>";
    }
    return data;
}

inline QByteArray odsFile(const QByteArray& tables, const QByteArray& styles = {})
{
    return zip({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                {QStringLiteral("content.xml"),
                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                 "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                 "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                 "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                 "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                 "<office:automatic-styles>" +
                     styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                     "</office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace zvonok::client::test
