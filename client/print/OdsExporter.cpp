// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/OdsExporter.h"

#include "client/print/CellGrid.h"
#include "client/print/ReportText.h"
#include "client/print/SheetNames.h"
#include "client/print/ZipPackage.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace zvonok::client {

using namespace reports;

namespace {

constexpr auto mimetype = "application/vnd.oasis.opendocument.spreadsheet";

QString latin(const char* text) { return QLatin1String(text); }
QString lengthOf(double mm) { return QString::number(mm, 'f', 2) + u"mm"; }

struct Page {
    PageSetup setup;
    QString sheet;
    int frozenRows = 0;
    int frozenColumns = 0;
};

// content.xml: automatic styles must stand before the cells that use them, so that the cells are written
// first into a buffer of their own.
class Content
{
public:
    explicit Content(const ExportSettings& settings) : m_settings(settings), m_body(&m_bodyBytes)
    {
        m_body.setAutoFormatting(false);
    }

    void add(const ReportDocument& document, bool several)
    {
        bool first = true;
        QList<Section> sections = document.sections;
        if (sections.isEmpty())
            sections.append(Section{});
        for (const Section& section : std::as_const(sections)) {
            QString wish = section.name.isEmpty() ? document.title : section.name;
            if (several && !section.name.isEmpty())
                wish = document.subtitle + u' ' + section.name;
            Page page;
            page.setup = setupOf(document, section, m_settings.layout.wishes);
            page.sheet = m_names.next(wish);
            m_pages.append(page);
            sheet(document, section, first);
            first = false;
        }
    }

    const QList<Page>& pages() const { return m_pages; }

    QByteArray xml() const
    {
        QByteArray out =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
            " office:version=\"1.2\"><office:automatic-styles>"
            "<number:date-style style:name=\"day\"><number:day number:style=\"long\"/>"
            "<number:text>.</number:text><number:month number:style=\"long\"/>"
            "<number:text>.</number:text><number:year number:style=\"long\"/></number:date-style>";
        for (int decimals = 0; decimals <= 12; ++decimals)
            out += "<number:number-style style:name=\"n" + QByteArray::number(decimals) +
                   "\"><number:number number:decimal-places=\"" + QByteArray::number(decimals) +
                   "\" number:min-decimal-places=\"" + QByteArray::number(decimals) +
                   "\" number:min-integer-digits=\"1\"/></number:number-style>";
        for (qsizetype i = 0; i < m_pages.size(); ++i)
            out += "<style:style style:name=\"ta" + QByteArray::number(i) +
                   "\" style:family=\"table\" style:master-page-name=\"Page" + QByteArray::number(i) + "\"/>";
        return out + m_styles + "</office:automatic-styles><office:body><office:spreadsheet>" + m_bodyBytes +
               "</office:spreadsheet></office:body></office:document-content>\n";
    }

private:
    void sheet(const ReportDocument& document, const Section& section, bool first)
    {
        Page& page = m_pages.last();
        m_row = 0;
        m_body.writeStartElement(latin("table:table"));
        m_body.writeAttribute(latin("table:name"), page.sheet);
        m_body.writeAttribute(latin("table:style-name"), u"ta" + QString::number(m_pages.size() - 1));
        const Table* main = nullptr;
        for (const Element& element : section.elements)
            if (!main && element.kind == ElementKind::Table && !element.table.columns.isEmpty())
                main = &element.table;
        if (main)
            columns(*main);
        if (first) {
            line(document.organisation, false, 9);
            line(document.title, true, 14);
            line(document.subtitle, false, 11);
            line(stampText(document.stamp, m_settings.layout.labels), false, 8);
            emptyRow();
        }
        for (const Element& element : section.elements) {
            switch (element.kind) {
            case ElementKind::Unknown:
            case ElementKind::PageBreak:
                break;
            case ElementKind::Heading:
                line(element.text, true, 12);
                break;
            case ElementKind::Paragraph:
                line(element.text, element.bold, element.small ? 8 : 10);
                break;
            case ElementKind::KeyValues:
                for (const KeyValue& each : element.values)
                    line(QString(each.key + u": " + each.value), false, 10);
                emptyRow();
                break;
            case ElementKind::Table:
                if (!element.table.columns.isEmpty())
                    table(element.table, &element.table == main);
                break;
            case ElementKind::Signatures:
                for (const SignatureLine& each : element.signatures) {
                    emptyRow();
                    line(QString(each.role + u" ____________________ / " + each.name + u" /"), false, 10);
                }
                break;
            case ElementKind::Spacer:
                emptyRow();
                break;
            }
        }
        if (m_row == 0)
            emptyRow(); // a table has at least one row
        m_body.writeEndElement();
    }

    void columns(const Table& table)
    {
        const CellGrid body(table.cells, table.columns.size());
        const int leading = std::clamp(int(table.leadingColumns), 0, int(table.columns.size()));
        for (int column = 0; column < table.columns.size(); ++column) {
            double mm = table.columns.at(column).width;
            if (!(mm > 0)) {
                mm = 12;
                for (int row = 0; row < body.rows(); ++row)
                    if (!body.isCovered(row, column) && body.columnSpan(row, column) == 1)
                        mm = std::max(mm,
                                      std::min(120.0, double(table.at(row, column).text.size()) * 2.2 + 4));
            }
            const QByteArray name = "co" + QByteArray::number(m_columnStyles++);
            m_styles +=
                "<style:style style:name=\"" + name +
                "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
                lengthOf(std::min(mm, 400.0)).toLatin1() + "\"/></style:style>";
            if (column == 0 && leading > 0)
                m_body.writeStartElement(latin("table:table-header-columns"));
            m_body.writeEmptyElement(latin("table:table-column"));
            m_body.writeAttribute(latin("table:style-name"), QString::fromLatin1(name));
            if (leading > 0 && column == leading - 1)
                m_body.writeEndElement();
        }
    }

    void emptyRow()
    {
        m_body.writeStartElement(latin("table:table-row"));
        m_body.writeEmptyElement(latin("table:table-cell"));
        m_body.writeEndElement();
        ++m_row;
    }

    void paragraphs(const QString& text)
    {
        for (const QString& part : printableText(text).split(u'\n')) {
            m_body.writeStartElement(latin("text:p"));
            // Spaces in a row and at the ends are kept only as elements.
            QString run;
            for (qsizetype i = 0; i < part.size(); ++i) {
                const bool edge = i == 0 || i + 1 == part.size() || part.at(i - 1) == u' ';
                if (part.at(i) == u' ' && edge) {
                    m_body.writeCharacters(run);
                    run.clear();
                    m_body.writeEmptyElement(latin("text:s"));
                } else {
                    run += part.at(i);
                }
            }
            m_body.writeCharacters(run);
            m_body.writeEndElement();
        }
    }

    void line(const QString& text, bool bold, int size)
    {
        if (text.isEmpty())
            return;
        m_body.writeStartElement(latin("table:table-row"));
        m_body.writeStartElement(latin("table:table-cell"));
        m_body.writeAttribute(latin("table:style-name"),
                              style(Align::Left, bold, false, false, false, false, {}, size));
        m_body.writeAttribute(latin("office:value-type"), latin("string"));
        paragraphs(text);
        m_body.writeEndElement();
        m_body.writeEndElement();
        ++m_row;
    }

    QString style(Align align, bool bold, bool shade, bool vertical, bool framed, bool wrap,
                  const QString& data, int size)
    {
        const int number = data.isEmpty() ? 0 : data == latin("day") ? 1 : data.mid(1).toInt() + 2;
        const int key = int(align) | int(bold) << 2 | int(shade) << 3 | int(vertical) << 4 |
                        int(framed) << 5 | int(wrap) << 6 | number << 7 | size << 12;
        QString& name = m_cellStyles[key];
        if (!name.isEmpty())
            return name;
        name = u"ce" + QString::number(m_cellStyles.size());
        QByteArray one; // the writer begins at the start of what it is given
        QXmlStreamWriter out(&one);
        out.writeStartElement(latin("style:style"));
        out.writeAttribute(latin("style:name"), name);
        out.writeAttribute(latin("style:family"), latin("table-cell"));
        if (!data.isEmpty())
            out.writeAttribute(latin("style:data-style-name"), data);
        out.writeEmptyElement(latin("style:table-cell-properties"));
        if (framed)
            out.writeAttribute(latin("fo:border"), latin("0.5pt solid #000000"));
        if (shade)
            out.writeAttribute(latin("fo:background-color"), latin("#ececec"));
        if (vertical)
            out.writeAttribute(latin("style:rotation-angle"), latin("90"));
        if (wrap)
            out.writeAttribute(latin("fo:wrap-option"), latin("wrap"));
        out.writeAttribute(latin("style:text-align-source"), latin("fix"));
        out.writeEmptyElement(latin("style:paragraph-properties"));
        out.writeAttribute(latin("fo:text-align"), align == Align::Center  ? latin("center")
                                                   : align == Align::Right ? latin("end")
                                                                           : latin("start"));
        out.writeEmptyElement(latin("style:text-properties"));
        out.writeAttribute(latin("fo:font-family"), latin("'DejaVu Sans'"));
        out.writeAttribute(latin("fo:font-size"), QString::number(size) + u"pt");
        if (bold)
            out.writeAttribute(latin("fo:font-weight"), latin("bold"));
        out.writeEndElement();
        m_styles += one;
        return name;
    }

    void table(const Table& table, bool isMain)
    {
        const int headerRows = int(table.headerRows());
        if (headerRows > 0) {
            // Repeated are the rows of the first header alone: a sheet has one such place.
            if (isMain)
                m_body.writeStartElement(latin("table:table-header-rows"));
            rows(table, true);
            if (isMain) {
                m_body.writeEndElement();
                m_pages.last().frozenRows = m_row;
                m_pages.last().frozenColumns = std::max(0, int(table.leadingColumns));
            }
        }
        rows(table, false);
        emptyRow();
    }

    void rows(const Table& table, bool header)
    {
        const CellGrid grid(header ? table.header : table.cells, table.columns.size());
        for (int row = 0; row < grid.rows(); ++row, ++m_row) {
            m_body.writeStartElement(latin("table:table-row"));
            for (int column = 0; column < grid.columns(); ++column) {
                if (grid.isCovered(row, column))
                    m_body.writeEmptyElement(latin("table:covered-table-cell"));
                else
                    cell(table, grid, header, row, column);
            }
            m_body.writeEndElement();
        }
    }

    void cell(const Table& table, const CellGrid& grid, bool header, int row, int column)
    {
        const Cell& content =
            (header ? table.header : table.cells).at(qsizetype(row) * grid.columns() + column);
        const Column& of = table.columns.at(column);
        const bool number = hasNumber(content, of);
        const bool date = hasDate(content, of);
        const QString data = date ? latin("day")
                             : number
                                 ? QString(u'n' + QString::number(std::clamp(int(content.decimals), 0, 12)))
                                 : QString();
        const Align align = header && content.align == Align::Natural ? Align::Center : alignOf(content, of);
        const bool shade = content.shade || (!header && table.rowKind(row) == RowKind::Group);
        m_body.writeStartElement(latin("table:table-cell"));
        m_body.writeAttribute(latin("table:style-name"), style(align, content.bold, shade, content.vertical,
                                                               !table.plain, true, data, 10));
        if (grid.columnSpan(row, column) > 1 || grid.rowSpan(row, column) > 1) {
            m_body.writeAttribute(latin("table:number-columns-spanned"),
                                  QString::number(grid.columnSpan(row, column)));
            m_body.writeAttribute(latin("table:number-rows-spanned"),
                                  QString::number(grid.rowSpan(row, column)));
        }
        if (number) {
            m_body.writeAttribute(latin("office:value-type"), latin("float"));
            m_body.writeAttribute(latin("office:value"), QString::number(content.number, 'g', 15));
        } else if (date) {
            m_body.writeAttribute(latin("office:value-type"), latin("date"));
            m_body.writeAttribute(latin("office:date-value"), content.date.toString(Qt::ISODate));
        } else if (!content.text.isEmpty()) {
            m_body.writeAttribute(latin("office:value-type"), latin("string"));
        }
        if (!content.text.isEmpty())
            paragraphs(content.text);
        m_body.writeEndElement();
    }

    const ExportSettings& m_settings;
    QByteArray m_styles;
    QByteArray m_bodyBytes;
    QXmlStreamWriter m_body;
    SheetNames m_names;
    QList<Page> m_pages;
    QHash<int, QString> m_cellStyles;
    int m_columnStyles = 0;
    int m_row = 0;
};

QByteArray stylesXml(const QList<Page>& pages)
{
    QByteArray layouts;
    QByteArray masters;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PageSetup& setup = pages.at(i).setup;
        const PageGeometry geometry(setup);
        const QByteArray number = QByteArray::number(i);
        const auto mm = [](double units) { return lengthOf(units / unitsPerMillimetre).toLatin1(); };
        layouts += "<style:page-layout style:name=\"pm" + number +
                   "\"><style:page-layout-properties fo:page-width=\"" + mm(geometry.sheet.width()) +
                   "\" fo:page-height=\"" + mm(geometry.sheet.height()) + "\" style:print-orientation=\"" +
                   (geometry.landscape ? "landscape" : "portrait") + "\" fo:margin-left=\"" +
                   mm(geometry.content.left()) + "\" fo:margin-top=\"" + mm(geometry.content.top()) +
                   "\" fo:margin-right=\"" + mm(geometry.sheet.width() - geometry.content.right()) +
                   "\" fo:margin-bottom=\"" + mm(geometry.sheet.height() - geometry.content.bottom()) +
                   "\" style:scale-to-X=\"" + QByteArray::number(std::max(1, int(setup.fitPagesWide))) +
                   "\" style:scale-to-Y=\"0\" style:print=\"objects charts drawings\"/></style:page-layout>";
        masters += "<style:master-page style:name=\"Page" + number + "\" style:page-layout-name=\"pm" +
                   number +
                   "\"><style:footer><text:p><text:page-number>1</text:page-number> / "
                   "<text:page-count>1</text:page-count></text:p></style:footer></style:master-page>";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles"
           " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" office:version=\"1.2\">"
           "<office:styles/><office:automatic-styles>" +
           layouts + "</office:automatic-styles><office:master-styles>" + masters +
           "</office:master-styles></office:document-styles>\n";
}

QByteArray settingsXml(const QList<Page>& pages)
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    const auto item = [&](const char* name, const char* type, const QString& value) {
        out.writeStartElement(latin("config:config-item"));
        out.writeAttribute(latin("config:name"), latin(name));
        out.writeAttribute(latin("config:type"), latin(type));
        out.writeCharacters(value);
        out.writeEndElement();
    };
    const auto open = [&](const char* element, const QString& name) {
        out.writeStartElement(latin(element));
        if (!name.isEmpty())
            out.writeAttribute(latin("config:name"), name);
    };
    out.writeStartDocument();
    out.writeStartElement(latin("office:document-settings"));
    out.writeAttribute(latin("xmlns:office"), latin("urn:oasis:names:tc:opendocument:xmlns:office:1.0"));
    out.writeAttribute(latin("xmlns:ooo"), latin("http://openoffice.org/2004/office"));
    out.writeAttribute(latin("xmlns:config"), latin("urn:oasis:names:tc:opendocument:xmlns:config:1.0"));
    out.writeAttribute(latin("office:version"), latin("1.2"));
    out.writeStartElement(latin("office:settings"));
    open("config:config-item-set", latin("ooo:view-settings"));
    open("config:config-item-map-indexed", latin("Views"));
    open("config:config-item-map-entry", {});
    item("ViewId", "string", latin("view1"));
    open("config:config-item-map-named", latin("Tables"));
    for (const Page& page : pages) {
        open("config:config-item-map-entry", page.sheet);
        if (page.frozenRows > 0) {
            item("VerticalSplitMode", "short", latin("2"));
            item("VerticalSplitPosition", "int", QString::number(page.frozenRows));
            item("PositionBottom", "int", QString::number(page.frozenRows));
        }
        if (page.frozenColumns > 0) {
            item("HorizontalSplitMode", "short", latin("2"));
            item("HorizontalSplitPosition", "int", QString::number(page.frozenColumns));
            item("PositionRight", "int", QString::number(page.frozenColumns));
        }
        item("ActiveSplitRange", "short",
             page.frozenRows > 0 && page.frozenColumns > 0 ? latin("3") : latin("2"));
        out.writeEndElement();
    }
    out.writeEndDocument();
    return bytes;
}

QByteArray metaXml(const ReportDocument& document, const ExportSettings& settings)
{
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    out.writeStartDocument();
    out.writeStartElement(latin("office:document-meta"));
    out.writeAttribute(latin("xmlns:office"), latin("urn:oasis:names:tc:opendocument:xmlns:office:1.0"));
    out.writeAttribute(latin("xmlns:meta"), latin("urn:oasis:names:tc:opendocument:xmlns:meta:1.0"));
    out.writeAttribute(latin("xmlns:dc"), latin("http://purl.org/dc/elements/1.1/"));
    out.writeAttribute(latin("office:version"), latin("1.2"));
    out.writeStartElement(latin("office:meta"));
    out.writeTextElement(latin("meta:generator"), settings.creator);
    out.writeTextElement(latin("dc:title"), oneLine(document.title));
    out.writeTextElement(latin("dc:creator"), oneLine(document.stamp.author));
    if (document.stamp.created)
        out.writeTextElement(latin("dc:date"), document.stamp.created.local().toUTC().toString(Qt::ISODate));
    out.writeEndDocument();
    return bytes;
}

constexpr auto manifest =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest"
    " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
    "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\""
    " manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
    "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
    "<manifest:file-entry manifest:full-path=\"settings.xml\" manifest:media-type=\"text/xml\"/>"
    "<manifest:file-entry manifest:full-path=\"meta.xml\" "
    "manifest:media-type=\"text/xml\"/></manifest:manifest>\n";

} // namespace

Result<Nothing> OdsExporter::write(const QList<ReportDocument>& documents, QIODevice& device,
                                   const ExportSettings& settings, const ExportProgress& progress) const
{
    if (documents.isEmpty())
        return fail(FailureCode::InvalidInput, QStringLiteral("documents"));
    Content content(settings);
    for (int i = 0; i < documents.size(); ++i) {
        if (progress && !progress(i, int(documents.size())))
            return fail(FailureCode::Cancelled);
        content.add(documents.at(i), documents.size() > 1);
    }
    return writePackage(device,
                        {{latin("mimetype"), mimetype, true},
                         {latin("content.xml"), content.xml()},
                         {latin("styles.xml"), stylesXml(content.pages())},
                         {latin("settings.xml"), settingsXml(content.pages())},
                         {latin("meta.xml"), metaXml(documents.first(), settings)},
                         {latin("META-INF/manifest.xml"), manifest}},
                        documents.first().stamp.created.local());
}

} // namespace zvonok::client
