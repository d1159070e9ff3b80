// SPDX-License-Identifier: GPL-3.0-or-later
// The text that is being typed into a cell, with its caret: the grid paints it itself, so no editor widget is
// made for a mark. Pure.
#pragma once

#include <QString>

namespace zvonok::client {

class CellEditor
{
public:
    void begin(const QString& text)
    {
        m_text = text;
        m_caret = text.size();
        m_preedit.clear();
    }
    QString text() const { return m_text; }
    qsizetype caret() const { return m_caret; }
    QString preedit() const { return m_preedit; } // of an input method: not part of the text yet
    void setPreedit(const QString& text) { m_preedit = text; }

    QString withInserted(const QString& what) const
    {
        return m_text.left(m_caret) + what + m_text.mid(m_caret);
    }
    void insert(const QString& what)
    {
        m_text = withInserted(what);
        m_caret += what.size();
    }
    void eraseBack()
    {
        if (m_caret > 0)
            m_text.remove(--m_caret, 1);
    }
    void eraseForward() { m_text.remove(m_caret, 1); }
    void moveBy(int step) { m_caret = qBound(qsizetype(0), m_caret + step, m_text.size()); }
    void moveToStart() { m_caret = 0; }
    void moveToEnd() { m_caret = m_text.size(); }

private:
    QString m_text;
    QString m_preedit;
    qsizetype m_caret = 0;
};

} // namespace zvonok::client
