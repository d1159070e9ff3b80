// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/SqlScanner.h"

#include <algorithm>

namespace zvonok::storage {

namespace {

bool isWord(char each)
{
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') ||
           each == '_';
}

std::size_t endAfter(std::string_view text, std::size_t from, std::string_view what)
{
    const std::size_t at = text.find(what, from);
    return at == std::string_view::npos ? text.size() : at + what.size();
}

} // namespace

// Where the special piece that begins at `at` ends; `at` itself where none does.
std::size_t SqlScanner::specialAt(std::size_t at, SqlPiece* kind) const
{
    const char first = m_text[at];
    const char second = at + 1 < m_text.size() ? m_text[at + 1] : '\0';
    *kind = SqlPiece::Quoted;
    if (first == '\'' || first == '"')
        return endAfter(m_text, at + 1, m_text.substr(at, 1));
    if (first == '-' && second == '-')
        return endAfter(m_text, at, "\n");
    if (first == '/' && second == '*')
        return endAfter(m_text, at + 2, "*/");
    if (first == '$') {
        std::size_t end = at + 1;
        while (end < m_text.size() && isWord(m_text[end]))
            ++end;
        if (end < m_text.size() && m_text[end] == '$')
            return endAfter(m_text, end + 1, m_text.substr(at, end + 1 - at));
        return at;
    }
    if (first == '{') {
        *kind = SqlPiece::Token;
        return endAfter(m_text, at, "}");
    }
    if (first == ':' && second == ':') { // a cast of PostgreSQL
        *kind = SqlPiece::Plain;
        return at + 2;
    }
    if (first == ':' && isWord(second)) {
        *kind = SqlPiece::Parameter;
        std::size_t end = at + 1;
        while (end < m_text.size() && isWord(m_text[end]))
            ++end;
        return end;
    }
    return at;
}

bool SqlScanner::next()
{
    m_begin = m_end;
    if (m_begin >= m_text.size())
        return false;
    SqlPiece kind = SqlPiece::Plain;
    m_end = specialAt(m_begin, &kind);
    if (m_end > m_begin) {
        m_kind = kind;
        return true;
    }
    m_kind = SqlPiece::Plain;
    for (m_end = m_begin + 1; m_end < m_text.size(); ++m_end)
        if (specialAt(m_end, &kind) > m_end)
            break;
    return true;
}

} // namespace zvonok::storage
