// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/HtmlExporter.h"

#include "client/print/CellGrid.h"
#include "client/print/ReportText.h"

namespace zvonok::client {

using namespace reports;

namespace {

QString escaped(const QString& text)
{
    return printableText(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString alignName(Align align)
{
    switch (align) {
    case Align::Natural:
    case Align::Left:
        return QStringLiteral("l");
    case Align::Center:
        return QStringLiteral("c");
    case Align::Right:
        return QStringLiteral("r");
    }
    return {};
}

QString cellText(const Table& table, const CellGrid& grid, bool header, int row, int column)
{
    const Cell& cell = (header ? table.header : table.cells).at(qsizetype(row) * grid.columns() + column);
    const QString tag = header ? QStringLiteral("th") : QStringLiteral("td");
    QStringList classes;
    if (header && cell.align == Align::Natural)
        classes << QStringLiteral("c");
    else
        classes << alignName(alignOf(cell, table.columns.at(column)));
    if (cell.bold)
        classes << QStringLiteral("b");
    if (cell.shade)
        classes << QStringLiteral("s");
    QString out = u'<' + tag + u" class=\"" + classes.join(u' ') + u'"';
    if (grid.columnSpan(row, column) > 1)
        out += u" colspan=\"" + QString::number(grid.columnSpan(row, column)) + u'"';
    if (grid.rowSpan(row, column) > 1)
        out += u" rowspan=\"" + QString::number(grid.rowSpan(row, column)) + u'"';
    const QString text = escaped(cell.text);
    out += u'>' + (cell.vertical ? QString(u"<span class=\"v\">" + text + u"</span>") : text) + u"</" + tag +
           u'>';
    return out;
}

QString tableText(const Table& table)
{
    QString out = table.plain ? QStringLiteral("<table class=\"plain\">\n") : QStringLiteral("<table>\n");
    for (const bool header : {true, false}) {
        const CellGrid grid(header ? table.header : table.cells, table.columns.size());
        out += header ? u"<thead>\n" : u"<tbody>\n";
        for (int row = 0; row < grid.rows(); ++row) {
            out += u"<tr>";
            for (int column = 0; column < grid.columns(); ++column)
                if (!grid.isCovered(row, column))
                    out += cellText(table, grid, header, row, column);
            out += u"</tr>\n";
        }
        out += header ? u"</thead>\n" : u"</tbody>\n";
    }
    return out + u"</table>\n";
}

QString elementText(const Element& element)
{
    switch (element.kind) {
    case ElementKind::Unknown:
        return {};
    case ElementKind::Heading: {
        const QString level = QString::number(std::clamp(int(element.level), 1, 3) + 1);
        return u"<h" + level + u'>' + escaped(element.text) + u"</h" + level + u">\n";
    }
    case ElementKind::Paragraph:
        return u"<p class=\"" + alignName(element.align) + (element.bold ? u" b" : u"") +
               (element.small ? u" n" : u"") + u"\">" + escaped(element.text) + u"</p>\n";
    case ElementKind::KeyValues: {
        QString out = QStringLiteral("<dl>\n");
        for (const KeyValue& each : element.values)
            out += u"<div><dt>" + escaped(each.key) + u":</dt> <dd>" + escaped(each.value) + u"</dd></div>\n";
        return out + u"</dl>\n";
    }
    case ElementKind::Table:
        return tableText(element.table);
    case ElementKind::Signatures: {
        QString out;
        for (const SignatureLine& each : element.signatures)
            out +=
                u"<p class=\"sign\">" + escaped(each.role) + u" <span class=\"rule\"></span> / " +
                (each.name.isEmpty() ? QStringLiteral("<span class=\"rule\"></span>") : escaped(each.name)) +
                u" /</p>\n";
        return out;
    }
    case ElementKind::PageBreak:
        return QStringLiteral("<div class=\"page\"></div>\n");
    case ElementKind::Spacer:
        return QStringLiteral("<div class=\"space\"></div>\n");
    }
    return {};
}

constexpr auto style =
    "body{font:14px/1.35 'DejaVu Sans',Arial,sans-serif;margin:1.5em;color:#000;background:#fff}"
    "h1,.subtitle,.school{text-align:center;margin:.2em "
    "0}h1{font-size:1.4em}h2{font-size:1.2em}h3{font-size:1.05em}"
    "table{border-collapse:collapse;margin:.8em 0}th,td{border:1px solid #444;padding:.15em "
    ".45em;font-weight:normal}"
    "th{vertical-align:bottom}table.plain th,table.plain td{border:0}.l{text-align:left}.c{text-align:center}"
    ".r{text-align:right}.b{font-weight:bold}.s{background:#ececec}.n,.stamp{font-size:.85em;color:#444}"
    ".v{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap}dl{margin:.6em "
    "0}dt,dd{display:inline;"
    "margin:0}dd{font-weight:bold}.rule{display:inline-block;width:12em;border-bottom:1px solid #000}"
    ".space{height:1em}article+article{border-top:1px solid #ccc;margin-top:2em;padding-top:1em}"
    "@media print{article+article,.page{break-before:page;border:0}thead{display:table-header-group}"
    "tr{break-inside:avoid}}";

} // namespace

Result<Nothing> HtmlExporter::write(const QList<ReportDocument>& documents, QIODevice& device,
                                    const ExportSettings& settings, const ExportProgress& progress) const
{
    const QString title = documents.isEmpty() ? QString() : oneLine(documents.first().title).toHtmlEscaped();
    bool good = true;
    const auto put = [&](const QString& text) {
        const QByteArray bytes = text.toUtf8();
        good = good && device.write(bytes) == bytes.size();
    };
    put(u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta "
        u"http-equiv=\"Content-Security-Policy\" "
        u"content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"generator\" content=\"" +
        settings.creator.toHtmlEscaped() + u"\">\n<title>" + title + u"</title>\n<style>" +
        QLatin1String(style) + u"</style>\n</head>\n<body>\n");
    for (int i = 0; i < documents.size(); ++i) {
        if (progress && !progress(i, int(documents.size())))
            return fail(FailureCode::Cancelled);
        const ReportDocument& document = documents.at(i);
        put(QStringLiteral("<article>\n"));
        if (!document.organisation.isEmpty())
            put(u"<p class=\"school\">" + escaped(document.organisation) + u"</p>\n");
        put(u"<h1>" + escaped(document.title) + u"</h1>\n");
        if (!document.subtitle.isEmpty())
            put(u"<p class=\"subtitle\">" + escaped(document.subtitle) + u"</p>\n");
        for (const Section& section : document.sections)
            for (const Element& element : section.elements)
                put(elementText(element));
        const QString stamp = stampText(document.stamp, settings.layout.labels);
        if (!stamp.isEmpty())
            put(u"<p class=\"stamp\">" + escaped(stamp) + u"</p>\n");
        put(QStringLiteral("</article>\n"));
    }
    put(QStringLiteral("</body>\n</html>\n"));
    if (!good)
        return fail(FailureCode::StorageFailed, QStringLiteral("file"), {device.errorString()});
    return Nothing{};
}

} // namespace zvonok::client
