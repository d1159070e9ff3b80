// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/Fingerprint.h"

#include <QCryptographicHash>
#include <QFile>

namespace zvonok {

namespace {

constexpr qsizetype wordCount = 256;
constexpr qsizetype spokenBytes = 8;

QStringList readWords()
{
    QFile file(QStringLiteral(":/words/fingerprint_ru.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QByteArray fingerprintOf(QByteArrayView publicKeyDer)
{
    return QCryptographicHash::hash(publicKeyDer.toByteArray(), QCryptographicHash::Sha256);
}

QString fingerprintText(QByteArrayView fingerprint)
{
    const QByteArray hex = fingerprint.toByteArray().toHex().toUpper();
    QString text;
    for (qsizetype at = 0; at < hex.size(); at += 4) {
        if (at > 0)
            text += u' ';
        text += QLatin1StringView(hex.sliced(at, qMin<qsizetype>(4, hex.size() - at)));
    }
    return text;
}

QStringList fingerprintWords(QByteArrayView fingerprint)
{
    static const QStringList words = readWords();
    Q_ASSERT(words.size() == wordCount);
    QStringList spoken;
    for (qsizetype at = 0; at < qMin(spokenBytes, fingerprint.size()); ++at)
        spoken += words.value(quint8(fingerprint[at]));
    return spoken;
}

} // namespace zvonok
