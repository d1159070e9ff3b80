// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts HTML as it is found in exports into tags and text: nothing need be closed, quoted or well formed. Any
// lane.
#pragma once

#include <QString>
#include <QStringView>

namespace zvonok::client {

enum class HtmlToken { Text, Open, Close, End };

class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}

    HtmlToken next();
    const QString& name() const { return m_name; } // of a tag, in small letters
    const QString& text() const { return m_text; } // with entities resolved
    int number(QLatin1String attribute, int otherwise) const;

    static QString resolved(QStringView text); // entities become what they stand for

private:
    void readTag();
    bool skipHiddenContent();

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_name;
    QString m_text;
    QStringView m_attributes;
    bool m_closing = false;
};

} // namespace zvonok::client
