// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/HtmlTokens.h"

#include <algorithm>
#include <array>

namespace zvonok::client {

namespace {

struct Entity {
    const char* name;
    char16_t sign;
};
// Those that programs write into tables; anything else stays as it stands.
constexpr std::array entities{
    Entity{"nbsp", 0xa0},    Entity{"amp", u'&'},     Entity{"lt", u'<'},       Entity{"gt", u'>'},
    Entity{"quot", u'"'},    Entity{"apos", u'\''},   Entity{"laquo", 0xab},    Entity{"raquo", 0xbb},
    Entity{"ndash", 0x2013}, Entity{"mdash", 0x2014}, Entity{"minus", 0x2212},  Entity{"shy", 0xad},
    Entity{"middot", 0xb7},  Entity{"bull", 0x2022},  Entity{"hellip", 0x2026}, Entity{"ldquo", 0x201c},
    Entity{"rdquo", 0x201d}, Entity{"bdquo", 0x201e}, Entity{"lsquo", 0x2018},  Entity{"rsquo", 0x2019},
    Entity{"copy", 0xa9},    Entity{"reg", 0xae},     Entity{"deg", 0xb0},      Entity{"sect", 0xa7},
    Entity{"times", 0xd7},   Entity{"ensp", 0x2002},  Entity{"emsp", 0x2003},   Entity{"thinsp", 0x2009},
    Entity{"zwnj", 0x200c},  Entity{"zwj", 0x200d},   Entity{"lrm", 0x200e},    Entity{"rlm", 0x200f},
    Entity{"euro", 0x20ac},  Entity{"plusmn", 0xb1},  Entity{"frac12", 0xbd},   Entity{"tab", u'\t'},
};
constexpr qsizetype longestEntity = 10;

bool isNameSign(QChar c) { return c.isLetterOrNumber() || c == u':' || c == u'-' || c == u'_'; }

bool isLetter(QChar c)
{
    const char16_t u = c.unicode() | 0x20;
    return u >= u'a' && u <= u'z';
}

void appendCodePoint(QString& text, uint code)
{
    if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        text.append(QChar::ReplacementCharacter);
    else
        text.append(QStringView(QChar::fromUcs4(code)));
}

} // namespace

QString HtmlTokens::resolved(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'&') {
            result.append(text.at(i));
            continue;
        }
        const QStringView ahead = text.mid(i + 1, longestEntity + 2);
        const qsizetype end = ahead.indexOf(u';');
        const QStringView name = ahead.left(std::max<qsizetype>(end, 0));
        bool known = false;
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && (name.at(1).unicode() | 0x20) == u'x';
            const uint code = name.mid(hex ? 2 : 1).toUInt(&known, hex ? 16 : 10);
            if (known)
                appendCodePoint(result, code);
        } else if (!name.isEmpty()) {
            const auto entity =
                std::find_if(entities.begin(), entities.end(), [name](const Entity& candidate) {
                    return name.compare(QLatin1String(candidate.name), Qt::CaseInsensitive) == 0;
                });
            known = entity != entities.end();
            if (known)
                result.append(QChar(entity->sign));
        }
        if (known)
            i += end + 1;
        else
            result.append(u'&');
    }
    return result;
}

void HtmlTokens::readTag()
{
    // At the name's first letter. A tag ends at > outside of quotes, or at the next < when quotes are broken.
    const qsizetype nameFrom = m_at;
    while (m_at < m_html.size() && isNameSign(m_html.at(m_at)))
        ++m_at;
    m_name = m_html.mid(nameFrom, std::min<qsizetype>(m_at - nameFrom, 32)).toString().toLower();
    const qsizetype from = m_at;
    QChar quote;
    for (; m_at < m_html.size(); ++m_at) {
        const QChar c = m_html.at(m_at);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'>' || c == u'<') {
            break;
        } else if ((c == u'"' || c == u'\'') && m_at > from && m_html.at(m_at - 1) == u'=') {
            quote = c;
        }
    }
    if (!quote.isNull()) { // never closed: take the tag up to the first >
        m_at = from;
        while (m_at < m_html.size() && m_html.at(m_at) != u'>')
            ++m_at;
    }
    m_attributes = m_html.mid(from, m_at - from);
    if (m_at < m_html.size() && m_html.at(m_at) == u'>')
        ++m_at;
}

// What stands in scripts, styles and the XML islands of office programs is no text of the page.
bool HtmlTokens::skipHiddenContent()
{
    if (m_closing || (m_name != u"script" && m_name != u"style" && m_name != u"xml" && m_name != u"title"))
        return false;
    const QString end = QStringLiteral("</") + m_name;
    const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = at < 0 ? m_html.size() : at;
    return true;
}

HtmlToken HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html.at(m_at) != u'<') {
            qsizetype end = m_html.indexOf(u'<', m_at);
            if (end < 0)
                end = m_html.size();
            m_text = resolved(m_html.mid(m_at, end - m_at));
            m_at = end;
            return HtmlToken::Text;
        }
        const QStringView rest = m_html.mid(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(QLatin1String("-->"), m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
        } else if (rest.size() > 1 && (rest.at(1) == u'!' || rest.at(1) == u'?')) {
            const qsizetype end = m_html.indexOf(u'>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
        } else if (rest.size() > 1 && (isLetter(rest.at(1)) ||
                                       (rest.at(1) == u'/' && rest.size() > 2 && isLetter(rest.at(2))))) {
            m_closing = rest.at(1) == u'/';
            m_at += m_closing ? 2 : 1;
            readTag();
            if (!skipHiddenContent())
                return m_closing ? HtmlToken::Close : HtmlToken::Open;
        } else { // a lone <
            m_text = QStringLiteral("<");
            ++m_at;
            return HtmlToken::Text;
        }
    }
    return HtmlToken::End;
}

int HtmlTokens::number(QLatin1String attribute, int otherwise) const
{
    for (qsizetype from = 0; (from = m_attributes.indexOf(attribute, from, Qt::CaseInsensitive)) >= 0;) {
        const bool begins = from == 0 || !isNameSign(m_attributes.at(from - 1));
        from += attribute.size();
        qsizetype i = from;
        const auto blanks = [&] {
            while (i < m_attributes.size() && m_attributes.at(i).isSpace())
                ++i;
        };
        blanks();
        if (!begins || i >= m_attributes.size() || m_attributes.at(i) != u'=')
            continue;
        ++i;
        blanks();
        if (i < m_attributes.size() && (m_attributes.at(i) == u'"' || m_attributes.at(i) == u'\''))
            ++i;
        blanks();
        qsizetype end = i;
        while (end < m_attributes.size() && m_attributes.at(end).isDigit())
            ++end;
        bool ok = false;
        const int value = m_attributes.mid(i, end - i).toInt(&ok);
        return ok ? value : otherwise;
    }
    return otherwise;
}

} // namespace zvonok::client
