// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tables/FileKind.h"

#include <array>

namespace zvonok::client {

namespace {

struct Signature {
    QByteArrayView begin;
    const char* reason = nullptr;
};

constexpr std::array signatures{
    Signature{"%PDF-", "pdf"},
    Signature{"{\\rtf", "wordDocument"},
    Signature{"\x89PNG", "picture"},
    Signature{"\xff\xd8\xff", "picture"},
    Signature{"GIF8", "picture"},
    Signature{"Rar!", "archive"},
    Signature{"7z\xbc\xaf", "archive"},
    Signature{"\x1f\x8b", "archive"},
    Signature{"MIME-Version:", "webArchive"},
    Signature{"\x09\x08\x10\x00", "oldExcel"},
    Signature{"\x09\x08\x08\x00", "oldExcel"},
    Signature{"\x09\x04\x06\x00", "oldExcel"},
    Signature{"\x09\x02\x06\x00", "oldExcel"},
    Signature{"\x09\x00\x04\x00", "oldExcel"},
    Signature{"SQLite format 3", "database"},
};

// Names of streams in a compound file are UTF-16.
bool holdsStream(const QByteArray& bytes, const char* name)
{
    QByteArray wide;
    for (const char* c = name; *c; ++c) {
        wide.append(*c);
        wide.append('\0');
    }
    return bytes.contains(wide);
}

const char* compoundReason(const QByteArray& bytes)
{
    if (holdsStream(bytes, "EncryptedPackage"))
        return "encrypted";
    if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book"))
        return "oldExcel";
    if (holdsStream(bytes, "WordDocument"))
        return "wordDocument";
    return "binary";
}

} // namespace

FileGuess guessFileKind(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {FileKind::Empty, nullptr};
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return {FileKind::Zip, nullptr};
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return {FileKind::Refused, compoundReason(bytes)};
    for (const Signature& signature : signatures)
        if (bytes.startsWith(signature.begin))
            return {FileKind::Refused, signature.reason};
    // Without byte order mark and the zeros of UTF-16 the beginning of markup is plain ASCII.
    QByteArray head = bytes.left(64 * 1024);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    else if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        head.remove(0, 2);
    head.replace(QByteArrayView("\0", 1), QByteArrayView());
    head = head.trimmed().toLower();
    if (!head.startsWith('<'))
        return {FileKind::Text, nullptr};
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.contains("<table "))
        return {FileKind::Refused, "xmlSpreadsheet"};
    if (head.contains("<office:document"))
        return {FileKind::FlatOpenDocument, nullptr};
    if (head.contains("<html") || head.contains("<table") || head.contains("<!doctype html") ||
        head.contains("<body"))
        return {FileKind::Html, nullptr};
    if (head.startsWith("<?xml"))
        return {FileKind::Refused, "xmlUnknown"};
    return {FileKind::Text, nullptr};
}

} // namespace zvonok::client
