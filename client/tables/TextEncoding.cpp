// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/TextEncoding.h"

#include "client/tables/CodePages.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

#include <uchardet/uchardet.h>

namespace zvonok::client {

namespace {

constexpr qsizetype encodingSample = 256 * 1024;

struct KnownPage {
    const char* name;
    CodePage page;
};
constexpr std::array knownPages{
    KnownPage{"windows-1251", CodePage::Windows1251},
    KnownPage{"cp1251", CodePage::Windows1251},
    KnownPage{"x-cp1251", CodePage::Windows1251},
    KnownPage{"koi8-r", CodePage::Koi8R},
    KnownPage{"koi8-u", CodePage::Koi8R},
    KnownPage{"ibm866", CodePage::Ibm866},
    KnownPage{"cp866", CodePage::Ibm866},
    KnownPage{"iso-8859-5", CodePage::Iso88595},
    KnownPage{"mac-cyrillic", CodePage::MacCyrillic},
    KnownPage{"x-mac-cyrillic", CodePage::MacCyrillic},
    KnownPage{"windows-1252", CodePage::Windows1252},
    KnownPage{"iso-8859-1", CodePage::Windows1252},
    KnownPage{"latin1", CodePage::Windows1252},
};

std::optional<CodePage> pageByName(const QString& name)
{
    for (const KnownPage& known : knownPages)
        if (name.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0)
            return known.page;
    return std::nullopt;
}

QString nameOf(CodePage page)
{
    for (const KnownPage& known : knownPages)
        if (known.page == page)
            return QString::fromLatin1(known.name);
    return {};
}

struct Utf8Count {
    qsizetype valid = 0;   // sequences of several bytes
    qsizetype invalid = 0; // bytes that fit nowhere
    bool cut = false;      // the last sequence lacks its end
};

Utf8Count countUtf8(const QByteArray& bytes)
{
    Utf8Count count;
    const auto at = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes.at(i)); };
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = at(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                           : (lead & 0xf0) == 0xe0        ? 3
                           : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                          : 0;
        int have = 1;
        while (have < length && i + have < bytes.size() && (at(i + have) & 0xc0) == 0x80)
            ++have;
        if (length != 0 && have == length) {
            ++count.valid;
            i += length;
        } else if (length != 0 && i + have == bytes.size()) {
            count.cut = true;
            i += have;
        } else {
            ++count.invalid;
            ++i;
        }
    }
    return count;
}

// UTF-16 without a mark: in a table nearly every second byte of ASCII or Cyrillic is 0 or 4.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    if (size < 4)
        return std::nullopt;
    std::array<qsizetype, 2> high{};
    std::array<qsizetype, 2> zero{};
    for (qsizetype i = 0; i < size; ++i) {
        const char byte = bytes.at(i);
        high[size_t(i & 1)] += byte == 0 || byte == 4;
        zero[size_t(i & 1)] += byte == 0;
    }
    for (const int odd : {1, 0})
        if (zero[size_t(odd)] * 20 >= size && high[size_t(odd)] * 10 >= size / 2 * 9 &&
            high[size_t(1 - odd)] * 10 < size / 2)
            return odd ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    return std::nullopt;
}

// How much a decoded sample looks like Russian: small letters inside words and common letters speak for it, a
// capital after a small letter, signs and letters of other Cyrillic alphabets against it.
double russianScore(const QString& text)
{
    static const QString common = QStringLiteral("оеаинтсрвл");
    double score = 0;
    qsizetype foreign = 0;
    QChar before;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80) {
            ++foreign;
            const bool small = (u >= 0x430 && u <= 0x44f) || u == 0x451;
            const bool capital = (u >= 0x410 && u <= 0x42f) || u == 0x401;
            if (small)
                score += common.contains(c) ? 1.5 : 1.0;
            else if (capital)
                score += before.isLower() ? -1.0 : common.contains(c.toLower()) ? 0.8 : 0.5;
            else if (u == 0x2116 || u == 0xab || u == 0xbb || u == 0xa0 || u == 0x2013 || u == 0x2014)
                score += 0.3;
            else
                score -= 1.5;
            if (small && !before.isNull() && !before.isLetter() && before != u' ')
                score -= 0.1;
        }
        before = c;
    }
    return foreign == 0 ? 0 : score / double(foreign);
}

QString askUchardet(const QByteArray& sample)
{
    uchardet_t detector = uchardet_new();
    QString answer;
    if (uchardet_handle_data(detector, sample.constData(), size_t(sample.size())) == 0) {
        uchardet_data_end(detector);
        answer = QString::fromLatin1(uchardet_get_charset(detector));
    }
    uchardet_delete(detector);
    return answer;
}

CodePage guessPage(const QByteArray& bytes)
{
    // Only lines that hold something outside ASCII tell anything.
    QByteArray sample;
    for (qsizetype from = 0; from < bytes.size() && sample.size() < encodingSample;) {
        qsizetype to = bytes.indexOf('\n', from);
        to = to < 0 ? bytes.size() : to + 1;
        const auto begin = bytes.cbegin() + from;
        const auto end = bytes.cbegin() + std::min(to, from + encodingSample);
        if (std::any_of(begin, end, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; }))
            sample.append(begin, end - begin);
        from = to;
    }
    const auto outside = std::count_if(sample.cbegin(), sample.cend(),
                                       [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    if (outside < 3)
        return CodePage::Windows1251; // too little to tell anything
    const std::optional<CodePage> said = pageByName(askUchardet(sample));
    CodePage best = CodePage::Windows1251;
    double bestScore = -100;
    for (const CodePage page : {CodePage::Windows1251, CodePage::Koi8R, CodePage::Ibm866,
                                CodePage::MacCyrillic, CodePage::Iso88595}) {
        double score = russianScore(decode(sample, page));
        if (said == page)
            score += 0.15;
        if (page == CodePage::Windows1251 || page == CodePage::Koi8R)
            score += 0.1; // the two that are really met
        if (score > bestScore) {
            best = page;
            bestScore = score;
        }
    }
    if (bestScore < 0.4 && said == CodePage::Windows1252)
        return CodePage::Windows1252;
    return best;
}

DecodedText decodeWith(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    DecodedText result;
    result.text = decoder(bytes);
    result.encoding = QString::fromLatin1(QStringConverter::nameForEncoding(encoding));
    result.damaged = decoder.hasError() || result.text.contains(QChar::ReplacementCharacter);
    if (result.text.startsWith(QChar(QChar::ByteOrderMark)))
        result.text.remove(0, 1);
    return result;
}

DecodedText decodeWith(const QByteArray& bytes, CodePage page)
{
    DecodedText result;
    result.text = decode(bytes, page);
    result.encoding = nameOf(page);
    result.damaged = result.text.contains(QChar::ReplacementCharacter);
    return result;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes, const QString& declared)
{
    // UTF-32 begins like UTF-16 and is asked first by Qt.
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeWith(bytes, *marked);
    if (const auto wide = unmarkedUtf16(bytes))
        return decodeWith(bytes, *wide);
    const Utf8Count count = countUtf8(bytes);
    if (count.invalid == 0 && (count.valid > 0 || !count.cut)) {
        DecodedText result = decodeWith(bytes, QStringConverter::Utf8);
        result.damaged = result.damaged || count.cut;
        return result;
    }
    if (const auto page = pageByName(declared))
        return decodeWith(bytes, *page);
    // A long UTF-8 text with a few broken bytes is still UTF-8: the bytes become U+FFFD and are reported.
    if (count.valid > 20 * (count.invalid + 1) ||
        (declared.compare(u"utf-8", Qt::CaseInsensitive) == 0 && count.valid > count.invalid)) {
        DecodedText result = decodeWith(bytes, QStringConverter::Utf8);
        result.damaged = true;
        return result;
    }
    return decodeWith(bytes, guessPage(bytes));
}

} // namespace zvonok::client
