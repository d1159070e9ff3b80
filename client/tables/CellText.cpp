// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/CellText.h"

#include <array>

namespace zvonok::client {

namespace {

struct Lookalike {
    char16_t latin;
    char16_t cyrillic;
};
constexpr std::array lookalikes{
    Lookalike{u'A', 0x410}, Lookalike{u'B', 0x412}, Lookalike{u'C', 0x421}, Lookalike{u'E', 0x415},
    Lookalike{u'H', 0x41d}, Lookalike{u'K', 0x41a}, Lookalike{u'M', 0x41c}, Lookalike{u'O', 0x41e},
    Lookalike{u'P', 0x420}, Lookalike{u'T', 0x422}, Lookalike{u'X', 0x425}, Lookalike{u'Y', 0x423},
    Lookalike{u'a', 0x430}, Lookalike{u'c', 0x441}, Lookalike{u'e', 0x435}, Lookalike{u'o', 0x43e},
    Lookalike{u'p', 0x440}, Lookalike{u'x', 0x445}, Lookalike{u'y', 0x443}, Lookalike{0xeb, 0x451},
};

char16_t cyrillicFor(char16_t latin)
{
    for (const Lookalike& pair : lookalikes)
        if (pair.latin == latin)
            return pair.cyrillic;
    return 0;
}

// Signs that steer how text runs or that take no room at all.
bool isInvisible(char16_t u)
{
    return (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2060 && u <= 0x206f) ||
           u == 0xad || u == 0xfeff || u == 0x61c || u == 0x180e || (u >= 0xfff9 && u <= 0xfffb);
}

} // namespace

CleanText cleanText(const QString& raw)
{
    CleanText clean;
    clean.text.reserve(raw.size());
    bool space = false;
    bool composed = true;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw.at(i);
        const char16_t u = c.unicode();
        const bool lone = (c.isHighSurrogate() && (i + 1 == raw.size() || !raw.at(i + 1).isLowSurrogate())) ||
                          (c.isLowSurrogate() && (i == 0 || !raw.at(i - 1).isHighSurrogate()));
        if (c.isSpace() || u == u'\t' || u == u'\n' || u == u'\r') {
            space = true;
        } else if (u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0xfdd0 && u <= 0xfdef) || u >= 0xfffe ||
                   lone) {
            clean.hadControls = true;
        } else if (isInvisible(u)) {
            clean.hadControls =
                clean.hadControls || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        } else {
            if (space && !clean.text.isEmpty())
                clean.text.append(u' ');
            space = false;
            composed = composed && u < 0x300;
            clean.text.append(c);
        }
    }
    if (!composed)
        clean.text = clean.text.normalized(QString::NormalizationForm_C);
    return clean;
}

bool hasCyrillic(QStringView text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x400 && c.unicode() <= 0x52f)
            return true;
    return false;
}

QString withCyrillicLookalikes(const QString& text, bool always)
{
    QString result = text;
    for (qsizetype from = 0; from < result.size();) {
        qsizetype to = from;
        bool convertible = true;
        while (to < result.size() && result.at(to).isLetter()) {
            const char16_t u = result.at(to).unicode();
            convertible = convertible && (u >= 0x400 || cyrillicFor(u) != 0);
            ++to;
        }
        if (to > from && convertible && (always || hasCyrillic(QStringView(result).mid(from, to - from))))
            for (qsizetype i = from; i < to; ++i)
                if (const char16_t cyrillic = cyrillicFor(result.at(i).unicode()))
                    result[i] = QChar(cyrillic);
        from = to + 1;
    }
    return result;
}

QString comparable(const QString& text)
{
    const QString folded = hasCyrillic(text) ? withCyrillicLookalikes(text) : text;
    QString result;
    result.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            const QChar small = c.toLower();
            result.append(small.unicode() == 0x451 ? QChar(char16_t(0x435)) : small);
        }
    }
    return result;
}

} // namespace zvonok::client
