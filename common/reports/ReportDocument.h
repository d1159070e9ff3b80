// SPDX-License-Identifier: GPL-3.0-or-later
// A report as data: what the server answers, what one painter draws and every exporter walks. Texts are
// ready to be read; a number or date cell carries its value too, for those who calculate on. Any lane.
#pragma once

#include "common/wire/Codec.h"

#include <array>

namespace zvonok::reports {

enum class Paper { Unknown = 0, A4 = 1, A3 = 2 };
constexpr auto enumNames(Paper)
{
    using wire::EnumName;
    return std::array{EnumName<Paper>{Paper::Unknown, "unknown"}, EnumName<Paper>{Paper::A4, "a4"},
                      EnumName<Paper>{Paper::A3, "a3"}};
}

enum class Orientation { Unknown = 0, Portrait = 1, Landscape = 2 };
constexpr auto enumNames(Orientation)
{
    using wire::EnumName;
    return std::array{EnumName<Orientation>{Orientation::Unknown, "unknown"},
                      EnumName<Orientation>{Orientation::Portrait, "portrait"},
                      EnumName<Orientation>{Orientation::Landscape, "landscape"}};
}

// A kind that this program does not know is left out and the rest of the report stands. 8 is kept for charts.
enum class ElementKind {
    Unknown = 0,
    Heading = 1,
    Paragraph = 2,
    KeyValues = 3,
    Table = 4,
    Signatures = 5,
    PageBreak = 6,
    Spacer = 7,
};
constexpr auto enumNames(ElementKind)
{
    using wire::EnumName;
    return std::array{EnumName<ElementKind>{ElementKind::Unknown, "unknown"},
                      EnumName<ElementKind>{ElementKind::Heading, "heading"},
                      EnumName<ElementKind>{ElementKind::Paragraph, "paragraph"},
                      EnumName<ElementKind>{ElementKind::KeyValues, "keyValues"},
                      EnumName<ElementKind>{ElementKind::Table, "table"},
                      EnumName<ElementKind>{ElementKind::Signatures, "signatures"},
                      EnumName<ElementKind>{ElementKind::PageBreak, "pageBreak"},
                      EnumName<ElementKind>{ElementKind::Spacer, "spacer"}};
}

// An unknown kind of cell is read as its text.
enum class CellKind { Text = 0, Number = 1, Date = 2, Mark = 3 };
constexpr auto enumNames(CellKind)
{
    using wire::EnumName;
    return std::array{EnumName<CellKind>{CellKind::Text, "text"},
                      EnumName<CellKind>{CellKind::Number, "number"},
                      EnumName<CellKind>{CellKind::Date, "date"}, EnumName<CellKind>{CellKind::Mark, "mark"}};
}

// Natural: by kind, texts to the left, numbers to the right, marks and dates in the middle.
enum class Align { Natural = 0, Left = 1, Center = 2, Right = 3 };
constexpr auto enumNames(Align)
{
    using wire::EnumName;
    return std::array{EnumName<Align>{Align::Natural, "natural"}, EnumName<Align>{Align::Left, "left"},
                      EnumName<Align>{Align::Center, "center"}, EnumName<Align>{Align::Right, "right"}};
}

// Group rows stay with the row after them, total rows with the row before.
enum class RowKind { Normal = 0, Group = 1, Total = 2 };
constexpr auto enumNames(RowKind)
{
    using wire::EnumName;
    return std::array{EnumName<RowKind>{RowKind::Normal, "normal"},
                      EnumName<RowKind>{RowKind::Group, "group"}, EnumName<RowKind>{RowKind::Total, "total"}};
}

// Lengths in millimetres. Unknown paper and orientation, negative margins: the reader's own setting.
struct PageSetup {
    using Self = PageSetup;
    Paper paper = Paper::Unknown;
    Orientation orientation = Orientation::Unknown;
    double left = -1;
    double top = -1;
    double right = -1;
    double bottom = -1;
    double binding = -1;       // added to the left margin
    qint32 fitPagesWide = 0;   // 0: as many as readable columns need
    qint32 fontHundredths = 0; // body text in 1/100 pt; 0: 1000

    static constexpr auto message = wire::record("ReportPageSetup");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, paper), ZVONOK_FIELD(2, orientation), ZVONOK_FIELD(3, left),
                                  ZVONOK_FIELD(4, top), ZVONOK_FIELD(5, right), ZVONOK_FIELD(6, bottom),
                                  ZVONOK_FIELD(7, binding), ZVONOK_FIELD(8, fitPagesWide),
                                  ZVONOK_FIELD(9, fontHundredths));
    }
};

struct Cell {
    using Self = Cell;
    QString text; // as printed
    CellKind kind = CellKind::Text;
    double number = 0;   // Number always; Mark where above 0
    qint32 decimals = 0; // of a number
    QDate date;
    Align align = Align::Natural;
    bool bold = false;
    bool shade = false;
    bool vertical = false; // read from bottom to top
    qint32 columnSpan = 0; // 0 and 1: none. Covered cells stand in the list and are not shown
    qint32 rowSpan = 0;

    static constexpr auto message = wire::record("ReportCell");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, text), ZVONOK_FIELD(2, kind), ZVONOK_FIELD(3, number),
                                  ZVONOK_FIELD(4, decimals), ZVONOK_FIELD(5, date), ZVONOK_FIELD(6, align),
                                  ZVONOK_FIELD(7, bold), ZVONOK_FIELD(8, shade), ZVONOK_FIELD(9, vertical),
                                  ZVONOK_FIELD(10, columnSpan), ZVONOK_FIELD(11, rowSpan));
    }
};

struct Column {
    using Self = Column;
    QString name;                   // for exports that know one header row; empty: made of the header cells
    double width = 0;               // mm; 0: by contents
    CellKind kind = CellKind::Text; // of cells that do not say
    Align align = Align::Natural;
    bool stretch = false;     // takes the width that is left over
    bool breakBefore = false; // a good place to go on to the next page, e.g. the first day of a month

    static constexpr auto message = wire::record("ReportColumn");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, name, 300), ZVONOK_FIELD(2, width),
                                  ZVONOK_FIELD(3, kind), ZVONOK_FIELD(4, align), ZVONOK_FIELD(5, stretch),
                                  ZVONOK_FIELD(6, breakBefore));
    }
};

// header and cells hold whole rows, flat, each row with one cell for each column.
struct Table {
    using Self = Table;
    QList<Column> columns;
    QList<Cell> header;
    QList<Cell> cells;
    QList<RowKind> rowKinds;   // shorter than the rows: the rest are normal
    qint32 leadingColumns = 0; // repeated on each page of a table wider than a page
    qint32 fontHundredths = 0; // 1/100 pt; 0: a little smaller than the body
    double rowHeight = 0;      // mm, at least
    bool plain = false;        // without lines
    bool headerOnce = false;   // do not repeat the header on the next pages

    qsizetype rows() const { return columns.isEmpty() ? 0 : cells.size() / columns.size(); }
    qsizetype headerRows() const { return columns.isEmpty() ? 0 : header.size() / columns.size(); }
    const Cell& at(qsizetype row, qsizetype column) const { return cells.at(row * columns.size() + column); }
    RowKind rowKind(qsizetype row) const
    {
        return row < rowKinds.size() ? rowKinds.at(row) : RowKind::Normal;
    }

    static constexpr auto message = wire::record("ReportTable");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, columns, 1000), ZVONOK_FIELD_MAX(2, header, 20000),
                                  ZVONOK_FIELD_MAX(3, cells, 300000), ZVONOK_FIELD_MAX(4, rowKinds, 100000),
                                  ZVONOK_FIELD(5, leadingColumns), ZVONOK_FIELD(6, fontHundredths),
                                  ZVONOK_FIELD(7, rowHeight), ZVONOK_FIELD(8, plain),
                                  ZVONOK_FIELD(9, headerOnce));
    }
};

struct KeyValue {
    using Self = KeyValue;
    QString key;
    QString value;

    static constexpr auto message = wire::record("ReportKeyValue");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, key), ZVONOK_FIELD(2, value));
    }
};

struct SignatureLine {
    using Self = SignatureLine;
    QString role; // «Классный руководитель»
    QString name; // «Фамилия И. О.»; empty: a line for it

    static constexpr auto message = wire::record("ReportSignature");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, role), ZVONOK_FIELD(2, name));
    }
};

// One piece of a report; which members count, its kind says.
struct Element {
    using Self = Element;
    ElementKind kind = ElementKind::Unknown;
    QString text;                 // Heading, Paragraph
    qint32 level = 0;             // Heading: 1…3
    Align align = Align::Natural; // Heading, Paragraph
    bool bold = false;            // Paragraph
    bool small = false;           // Paragraph: a note
    double height = 0;            // Spacer: mm
    qint32 columns = 0;           // KeyValues: side by side, 0 as 1
    QList<KeyValue> values;
    QList<SignatureLine> signatures;
    Table table;

    static constexpr auto message = wire::record("ReportElement");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, kind), ZVONOK_FIELD_MAX(2, text, 20000),
                                  ZVONOK_FIELD(3, level), ZVONOK_FIELD(4, align), ZVONOK_FIELD(5, bold),
                                  ZVONOK_FIELD(6, small), ZVONOK_FIELD(7, height), ZVONOK_FIELD(9, columns),
                                  ZVONOK_FIELD_MAX(10, values, 200), ZVONOK_FIELD_MAX(11, signatures, 50),
                                  ZVONOK_FIELD(12, table));
    }
};

struct Section {
    using Self = Section;
    QString name;         // of the sheet in XLSX and ODS
    PageSetup page;       // where it says something, it wins over the document's
    bool newPage = false; // begins on a new page, as it does anyway where paper or orientation differ
    QList<Element> elements;

    static constexpr auto message = wire::record("ReportSection");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, name, 300), ZVONOK_FIELD(2, page),
                                  ZVONOK_FIELD(3, newPage), ZVONOK_FIELD_MAX(4, elements, 2000));
    }
};

// What the footer says about where the paper comes from.
struct Stamp {
    using Self = Stamp;
    Moment created;
    QString author;
    qint64 audit = 0; // number of the audit row of this report

    static constexpr auto message = wire::record("ReportStamp");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD(1, created), ZVONOK_FIELD_MAX(2, author, 300),
                                  ZVONOK_FIELD(3, audit));
    }
};

struct ReportDocument {
    using Self = ReportDocument;
    QString organisation; // above the title
    QString title;
    QString subtitle;
    QString runningTitle; // top of the second and later pages; empty: title and subtitle
    PageSetup page;
    QList<Section> sections;
    Stamp stamp;

    static constexpr auto message = wire::record("ReportDocument");
    static constexpr auto fields()
    {
        return wire::fields<Self>(ZVONOK_FIELD_MAX(1, organisation, 500), ZVONOK_FIELD_MAX(2, title, 500),
                                  ZVONOK_FIELD_MAX(3, subtitle, 500), ZVONOK_FIELD_MAX(4, runningTitle, 500),
                                  ZVONOK_FIELD(5, page), ZVONOK_FIELD_MAX(6, sections, 200),
                                  ZVONOK_FIELD(7, stamp));
    }
};

#define ZVONOK_REPORT_DOCUMENT_RECORDS(X)                                                                    \
    X(zvonok::reports::PageSetup)                                                                            \
    X(zvonok::reports::Cell)                                                                                 \
    X(zvonok::reports::Column)                                                                               \
    X(zvonok::reports::Table)                                                                                \
    X(zvonok::reports::KeyValue)                                                                             \
    X(zvonok::reports::SignatureLine)                                                                        \
    X(zvonok::reports::Element)                                                                              \
    X(zvonok::reports::Section)                                                                              \
    X(zvonok::reports::Stamp)                                                                                \
    X(zvonok::reports::ReportDocument)

using ReportDocumentRecords = ZVONOK_TYPE_LIST(ZVONOK_REPORT_DOCUMENT_RECORDS);

} // namespace zvonok::reports

ZVONOK_REPORT_DOCUMENT_RECORDS(ZVONOK_EXTERN_CODEC)
