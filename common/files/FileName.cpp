// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/files/FileName.h"

#include <QRegularExpression>

namespace zvonok {

namespace {

constexpr qsizetype mostSuffix = 10; // characters; a longer one is no ending but a name with a dot

bool isDropped(const QString& text, qsizetype at)
{
    const QChar each = text.at(at);
    if (each.isHighSurrogate())
        return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    if (each.isLowSurrogate())
        return at == 0 || !text.at(at - 1).isHighSurrogate();
    switch (each.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them those that turn the direction of reading
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return each != u'\t' && each != u'\n'; // become spaces
    default:
        return false;
    }
}

// Characters beyond the first plane come as pairs: tags and other invisible ones are among them.
bool isInvisiblePair(QChar high, QChar low)
{
    const char32_t code = QChar::surrogateToUcs4(high, low);
    return code >= 0xE0000 || QChar::category(code) == QChar::Other_Format ||
           QChar::category(code) == QChar::Other_NotAssigned;
}

QString visible(const QString& text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDropped(text, i))
            continue;
        const QChar each = text.at(i);
        if (each.isHighSurrogate()) {
            if (!isInvisiblePair(each, text.at(i + 1)))
                kept += text.mid(i, 2);
            ++i;
            continue;
        }
        kept += QStringLiteral("<>:\"|?*").contains(each) ? QChar(u'_') : each;
    }
    return kept;
}

// What ends in a dot or a space loses both on some systems, and its ending changes with it.
QString trimmedEnds(QString text)
{
    while (!text.isEmpty() && (text.back() == u'.' || text.back().isSpace()))
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && (text.at(start) == u'.' || text.at(start).isSpace()))
        ++start;
    return text.mid(start);
}

QString shortened(const QString& name)
{
    if (name.toUtf8().size() <= mostFileNameBytes)
        return name;
    const QString suffix = fileSuffix(name);
    const QString ending =
        suffix.isEmpty() || suffix.size() > mostSuffix ? QString() : name.right(suffix.size() + 1);
    QString stem = name.chopped(ending.size());
    const qsizetype room = mostFileNameBytes - ending.toUtf8().size();
    while (stem.toUtf8().size() > room) {
        stem.chop(1);
        if (!stem.isEmpty() && stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return trimmedEnds(stem) + ending;
}

} // namespace

QString cleanFileName(const QString& given)
{
    // A name longer than this is an attack on us, not a name.
    const QString bounded = given.right(4000);
    const qsizetype folder = std::max(bounded.lastIndexOf(u'/'), bounded.lastIndexOf(u'\\'));
    const QString name =
        trimmedEnds(visible(bounded.mid(folder + 1).normalized(QString::NormalizationForm_C)).simplified());
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return shortened(device.match(name).hasMatch() ? QString(u'_' + name) : name);
}

QString fileSuffix(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).trimmed().toLower();
}

} // namespace zvonok
