// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/PasswordPolicy.h"

#include <QFile>

#include <algorithm>

namespace zvonok::server {

namespace {

// Keys of the letters, row by row, in both layouts.
const QString& latinKeys()
{
    static const QString keys = QStringLiteral("`qwertyuiop[]asdfghjkl;'zxcvbnm,.");
    return keys;
}
const QString& cyrillicKeys()
{
    static const QString keys = QStringLiteral("ёйцукенгшщзхъфывапролджэячсмитьбю");
    return keys;
}

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().replace(u'ё', u'е');
}

// Along a row, the alphabet or the digits, forwards or backwards, or one sign again and again.
bool isWalk(const QString& text)
{
    static const QStringList ways = [] {
        QStringList all{QStringLiteral("12345678901234567890"),
                        QStringLiteral("qwertyuiop[]asdfghjkl;'zxcvbnm,./"),
                        QStringLiteral("йцукенгшщзхъфывапролджэячсмитьбю."),
                        QStringLiteral("abcdefghijklmnopqrstuvwxyz"),
                        QStringLiteral("абвгдежзийклмнопрстуфхцчшщъыьэюя"),
                        QStringLiteral("qazwsxedcrfvtgbyhnujmikolp"),
                        QStringLiteral("йфяцычувскамепинртгоьшлбщдю"),
                        QStringLiteral("1q2w3e4r5t6y7u8i9o0p"),
                        QStringLiteral("1й2ц3у4к5е6н7г8ш9щ0з")};
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            QString back = all.at(i);
            std::reverse(back.begin(), back.end());
            all.append(back);
        }
        return all;
    }();
    if (QSet<QChar>(text.begin(), text.end()).size() < 4)
        return true;
    return std::any_of(ways.begin(), ways.end(), [&](const QString& way) { return way.contains(text); });
}

} // namespace

QString inOtherLayout(const QString& text)
{
    QString other = text.toLower();
    for (QChar& each : other) {
        if (const qsizetype at = latinKeys().indexOf(each); at >= 0)
            each = cyrillicKeys().at(at);
        else if (const qsizetype back = cyrillicKeys().indexOf(each); back >= 0)
            each = latinKeys().at(back);
    }
    return other;
}

PasswordPolicy PasswordPolicy::shipped()
{
    QFile file(QStringLiteral(":/norms/common_passwords.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of common passwords is not in the program");
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.startsWith(u'#'))
            words += line.split(u' ', Qt::SkipEmptyParts);
    return PasswordPolicy(words);
}

PasswordPolicy::PasswordPolicy(const QStringList& common)
{
    for (const QString& each : common)
        m_common.insert(folded(each));
}

// «любимаямама»: two such words are no more than a word of a list of half a million.
bool PasswordPolicy::isPair(const QString& bare) const
{
    for (qsizetype at = 1; at < bare.size(); ++at)
        if (m_common.contains(bare.left(at)) && m_common.contains(bare.mid(at)))
            return true;
    return false;
}

bool PasswordPolicy::isCommon(const QString& text) const
{
    // What people put around a word to satisfy a rule does not make it another word: «Зима2024!».
    QString bare = text;
    while (!bare.isEmpty() && !bare.back().isLetter())
        bare.chop(1);
    while (!bare.isEmpty() && !bare.front().isLetter())
        bare.remove(0, 1);
    const QString doubled = text.left(text.size() / 2);
    return m_common.contains(text) || isPair(bare) ||
           (!bare.isEmpty() && (m_common.contains(bare) || isWalk(bare))) || isWalk(text) ||
           (text.size() >= 8 && doubled + doubled == text && (m_common.contains(doubled) || isWalk(doubled)));
}

Result<Nothing> PasswordPolicy::check(const QString& password, const PasswordOwner& owner) const
{
    const auto weak = [](const QStringList& why) {
        return fail(FailureCode::PasswordTooWeak, QStringLiteral("newPassword"), why);
    };
    const int shortest = owner.staff ? shortestForStaff : shortestForPupils;
    if (password.normalized(QString::NormalizationForm_KC).toUcs4().size() < shortest)
        return weak({QStringLiteral("short"), QString::number(shortest)});
    const QString one = folded(password);
    const QString other = folded(inOtherLayout(password));
    if (isCommon(one) || isCommon(other))
        return weak({QStringLiteral("common")});
    constexpr int shortestName = 4;
    for (const QString& each : owner.names) {
        const QString name = folded(each);
        if (name.size() >= shortestName && (one.contains(name) || other.contains(name)))
            return weak({QStringLiteral("personal")});
    }
    return Nothing{};
}

} // namespace zvonok::server
