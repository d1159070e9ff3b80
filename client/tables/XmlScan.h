// SPDX-License-Identifier: GPL-3.0-or-later
// A QXmlStreamReader for files from outside: no document types (and with them no entities), bounded depth,
// names without prefixes. Any lane.
#pragma once

#include <QXmlStreamReader>

namespace zvonok::client {

class XmlScan
{
public:
    XmlScan(const QByteArray& bytes, int mostDepth) : m_xml(bytes), m_mostDepth(mostDepth) {}

    // Moves to the next start, end or text; false at the end and when the document is refused.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isStart(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView name() const { return m_xml.name(); }
    QStringView text() const { return m_xml.text(); }
    QStringView attribute(QLatin1String name) const; // by its name without prefix; empty when missing
    int number(QLatin1String name, int otherwise) const;
    int depth() const { return m_depth; }
    void skip(); // to the end of the element that has just started

    const char* refusal() const { return m_refusal; } // reason word, nullptr while all is well

private:
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    int m_mostDepth;
    int m_depth = 0;
    const char* m_refusal = nullptr;
};

} // namespace zvonok::client
