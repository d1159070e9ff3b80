// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook that its sheets lean on: which cell formats are dates, and the table of strings.
// Any lane.
#pragma once

#include "client/tables/TableLimits.h"
#include "client/tables/XmlScan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace zvonok::client::xlsx {

struct Styles {
    QList<bool> dates; // by index of the cell format

    bool isDate(int format) const { return format >= 0 && format < dates.size() && dates.at(format); }
    static bool isDateFormat(int number);
    static bool isDateFormat(const QString& code);
};

struct SheetEntry {
    QString name;
    QString relation;
    bool hidden = false;
};

struct Workbook {
    QList<SheetEntry> sheets;
    bool since1904 = false;
};

struct Relation {
    QString id;
    QString type; // last word of the address
    QString target;
};

// Each answers a reason word, nullptr when all is well.
const char* readStyles(const QByteArray& bytes, const TableLimits& limits, Styles* styles);
const char* readStrings(const QByteArray& bytes, const TableLimits& limits, QList<QString>* strings);
const char* readWorkbook(const QByteArray& bytes, const TableLimits& limits, Workbook* workbook);
const char* readRelations(const QByteArray& bytes, const TableLimits& limits, QList<Relation>* relations);

// The text of the rich or plain string that has just started, without its reading aids (rPh).
QString readRichText(XmlScan& xml);
QString withoutEscapes(const QString& text); // _x000D_ and the like

} // namespace zvonok::client::xlsx
