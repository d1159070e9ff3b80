// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts SQL text into plain text, :parameters and {tokens}, so that what stands in quotes, comments and dollar
// quotes is left alone. Any lane.
#pragma once

#include <cstddef>
#include <string_view>

namespace zvonok::storage {

enum class SqlPiece { Plain, Quoted, Parameter, Token };

class SqlScanner
{
public:
    explicit SqlScanner(std::string_view text) : m_text(text) {}

    bool next(); // false at the end
    SqlPiece kind() const { return m_kind; }
    // As it stands in the text: with its colon, braces or quotes.
    std::string_view piece() const { return m_text.substr(m_begin, m_end - m_begin); }

private:
    std::size_t specialAt(std::size_t at, SqlPiece* kind) const;

    std::string_view m_text;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    SqlPiece m_kind = SqlPiece::Plain;
};

} // namespace zvonok::storage
