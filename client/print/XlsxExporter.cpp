// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/XlsxExporter.h"

#include "client/print/ReportText.h"
#include "client/print/SheetNames.h"
#include "client/print/XlsxSheetWriter.h"
#include "client/print/ZipPackage.h"

namespace zvonok::client {

using namespace reports;

namespace {

constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr auto packageTypes = "http://schemas.openxmlformats.org/package/2006";

QByteArray xmlText(const QString& text) { return oneLine(text).toHtmlEscaped().toUtf8(); }

QByteArray relation(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
}

QByteArray coreXml(const ReportDocument& document)
{
    QByteArray out = QByteArray(declaration) + "<cp:coreProperties xmlns:cp=\"" + packageTypes +
                     "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                     "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
                     xmlText(document.title) + "</dc:title><dc:creator>" + xmlText(document.stamp.author) +
                     "</dc:creator>";
    if (document.stamp.created)
        out += "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" +
               document.stamp.created.local().toUTC().toString(Qt::ISODate).toUtf8() + "</dcterms:created>";
    return out + "</cp:coreProperties>\n";
}

// Sheets, in order, and what the workbook says about them.
struct Book {
    XlsxStyles styles;
    XlsxTexts texts;
    SheetNames names;
    QByteArray sheetList;
    QByteArray definedNames;
    QByteArray relations;
    QByteArray contentTypes;
    QList<PackagePart> parts;

    void add(const ReportDocument& document, bool several, const ExportSettings& settings)
    {
        QList<Section> sections = document.sections;
        if (sections.isEmpty())
            sections.append(Section{});
        for (qsizetype i = 0; i < sections.size(); ++i) {
            const Section& section = sections.at(i);
            XlsxSheetWriter sheet(styles, texts);
            if (i == 0)
                sheet.title(document, settings.layout.labels);
            sheet.section(section);
            QString wish = section.name.isEmpty() ? document.title : section.name;
            if (several) // which class it is stands in the subtitle
                wish = document.subtitle + u' ' + section.name;
            const QString name = names.next(wish);
            const int number = int(parts.size());
            const QByteArray id = QByteArray::number(number + 1);
            sheetList += "<sheet name=\"" + name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + id +
                         "\" r:id=\"rId" + id + "\"/>";
            definedNames += sheet.names(name, number);
            relations += relation("rId" + id, QByteArray(officeTypes) + "/worksheet",
                                  "worksheets/sheet" + id + ".xml");
            contentTypes +=
                "<Override PartName=\"/xl/worksheets/sheet" + id +
                ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
                "worksheet+xml\"/>";
            parts.append({QString::fromLatin1("xl/worksheets/sheet" + id + ".xml"),
                          sheet.xml(setupOf(document, section, settings.layout.wishes), number == 0)});
        }
    }
};

} // namespace

Result<Nothing> XlsxExporter::write(const QList<ReportDocument>& documents, QIODevice& device,
                                    const ExportSettings& settings, const ExportProgress& progress) const
{
    if (documents.isEmpty())
        return fail(FailureCode::InvalidInput, QStringLiteral("documents"));
    Book book;
    for (int i = 0; i < documents.size(); ++i) {
        if (progress && !progress(i, int(documents.size())))
            return fail(FailureCode::Cancelled);
        book.add(documents.at(i), documents.size() > 1, settings);
    }
    const QByteArray kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QList<PackagePart> parts;
    parts.append(
        {QStringLiteral("[Content_Types].xml"),
         QByteArray(declaration) + "<Types xmlns=\"" + packageTypes +
             "/content-types\"><Default Extension=\"rels\" "
             "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
             "Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
             "ContentType=\"" +
             kind + "sheet.main+xml\"/>" + book.contentTypes +
             "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind +
             "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + kind +
             "sharedStrings+xml\"/><Override PartName=\"/docProps/core.xml\" "
             "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override "
             "PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
             "extended-properties+xml\"/></Types>\n"});
    const QByteArray relationsStart =
        QByteArray(declaration) + "<Relationships xmlns=\"" + packageTypes + "/relationships\">";
    parts.append({QStringLiteral("_rels/.rels"),
                  relationsStart +
                      relation("rId1", QByteArray(officeTypes) + "/officeDocument", "xl/workbook.xml") +
                      relation("rId2", QByteArray(packageTypes) + "/relationships/metadata/core-properties",
                               "docProps/core.xml") +
                      relation("rId3", QByteArray(officeTypes) + "/extended-properties", "docProps/app.xml") +
                      "</Relationships>\n"});
    parts.append({QStringLiteral("docProps/core.xml"), coreXml(documents.first())});
    parts.append({QStringLiteral("docProps/app.xml"),
                  QByteArray(declaration) +
                      "<Properties "
                      "xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                      "<Application>" +
                      xmlText(settings.creator) + "</Application></Properties>\n"});
    parts.append(
        {QStringLiteral("xl/workbook.xml"),
         QByteArray(declaration) +
             "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" +
             officeTypes + "\"><bookViews><workbookView/></bookViews><sheets>" + book.sheetList +
             "</sheets><definedNames>" + book.definedNames + "</definedNames></workbook>\n"});
    parts.append({QStringLiteral("xl/_rels/workbook.xml.rels"),
                  relationsStart + book.relations +
                      relation("rIdStyles", QByteArray(officeTypes) + "/styles", "styles.xml") +
                      relation("rIdTexts", QByteArray(officeTypes) + "/sharedStrings", "sharedStrings.xml") +
                      "</Relationships>\n"});
    parts.append({QStringLiteral("xl/styles.xml"), book.styles.xml()});
    parts.append({QStringLiteral("xl/sharedStrings.xml"), book.texts.xml()});
    return writePackage(device, parts + book.parts, documents.first().stamp.created.local());
}

} // namespace zvonok::client
