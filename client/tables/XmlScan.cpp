// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/XmlScan.h"

namespace zvonok::client {

bool XmlScan::next()
{
    while (!m_refusal) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_mostDepth) {
                m_refusal = "xmlTooDeep";
                return false;
            }
            m_attributes = m_xml.attributes();
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_refusal = "xmlDocumentType";
            return false;
        case QXmlStreamReader::Invalid:
            m_refusal = "damaged";
            return false;
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    return false;
}

QStringView XmlScan::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute& attribute : m_attributes)
        if (attribute.name() == name)
            return attribute.value();
    return {};
}

int XmlScan::number(QLatin1String name, int otherwise) const
{
    bool ok = false;
    const int value = attribute(name).toInt(&ok);
    return ok ? value : otherwise;
}

void XmlScan::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

} // namespace zvonok::client
