// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/schedule/WeekEntry.h"

#include "client/widgets/SearchText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zvonok::client {

namespace {

const QString between = QStringLiteral(" / ");

QStringList piecesOf(const QString& text)
{
    static const QRegularExpression strokes(QStringLiteral("\\s*[/,;+]\\s*"));
    QStringList pieces = text.split(strokes);
    for (QString& each : pieces)
        each = each.simplified();
    pieces.removeAll(QString());
    return pieces;
}

// A name that holds a stroke must not fall apart when it is typed.
QString whole(QString name)
{
    static const QRegularExpression strokes(QStringLiteral("[/,;+]"));
    return name.replace(strokes, QStringLiteral(" ")).simplified();
}

// 3: it is the name; 2: the name begins so; 1: its words do; 0: no.
int fits(const QString& typed, const WeekEntry::Option& option)
{
    if (typed.isEmpty())
        return 0;
    if (typed == SearchText::folded(option.text))
        return 3;
    if (SearchText::folded(option.text).startsWith(typed) || option.words.startsWith(typed))
        return 2;
    const QStringList words = option.words.split(u' ');
    const QStringList wanted = typed.split(u' ');
    const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const QString& want) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString& word) { return word.startsWith(want); });
    });
    return all ? 1 : 0;
}

} // namespace

WeekEntry::WeekEntry(const WeekBook& book, Id<SchoolClass> schoolClass)
{
    const QList<GroupLine> groups = book.groupsOf(schoolClass);
    QHash<QString, int> times;
    QList<Option> singles;
    for (const GroupLine& group : groups) {
        Option one;
        one.text = whole(book.shortName(group.subject) + u' ' + group.name);
        // Two groups of one name are told apart by a figure, so that each cell can be read back.
        if (const int time = ++times[one.text]; time > 1)
            one.text += QStringLiteral(" №%1").arg(time);
        one.words =
            SearchText::folded(group.subjectName + u' ' + group.name + u' ' + book.shortName(group.subject));
        one.subject = group.subject;
        one.part = SearchText::folded(group.name);
        one.groups = {group.id};
        singles.append(one);
        m_single.insert(group.id, one);
    }
    QSet<Id<Subject>> joined;
    for (const Option& one : std::as_const(singles)) {
        QList<Id<Group>> parts;
        for (const Option& each : std::as_const(singles))
            if (each.subject == one.subject && !each.part.isEmpty())
                parts.append(each.groups);
        if (parts.size() > 1 && !joined.contains(one.subject)) {
            joined.insert(one.subject);
            const GroupLine group = book.group(one.groups.constFirst());
            m_options.append({text(parts),
                              SearchText::folded(group.subjectName + u' ' + book.shortName(one.subject)),
                              one.subject,
                              {},
                              parts});
        }
        m_options.append(one);
    }
}

QString WeekEntry::text(const QList<Id<Group>>& groups) const
{
    QString all;
    Id<Subject> last;
    for (const Id<Group> id : groups) {
        const Option one = m_single.value(id);
        // «Англ. яз. 1 / 2»
        const bool same = last && one.subject == last && !one.part.isEmpty();
        const QString part = one.text.mid(one.text.size() - one.part.size());
        const bool ends = SearchText::folded(part) == one.part;
        all += (all.isEmpty() ? QString() : between) + (same && ends ? part : one.text);
        last = one.subject;
    }
    return all;
}

QList<WeekEntry::Option> WeekEntry::optionsOf(const QString& piece, Id<Subject> after) const
{
    const QString typed = SearchText::folded(piece);
    const QString otherwise = SearchText::folded(SearchText::otherLayout(piece));
    QList<std::pair<int, Option>> found;
    for (const Option& each : m_options) {
        int fit = std::max(fits(typed, each), fits(otherwise, each));
        if (after && each.subject == after && !each.part.isEmpty() && each.part == typed)
            fit = 4;
        if (fit > 0)
            found.append({fit, each});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Option> options;
    for (const auto& [fit, option] : std::as_const(found))
        options.append(option);
    return options;
}

QList<WeekEntry::Option> WeekEntry::options(const QString& text) const
{
    const QStringList pieces = piecesOf(text);
    if (pieces.isEmpty())
        return {};
    Id<Subject> after;
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        const QList<Option> meant = optionsOf(pieces.at(i), after);
        after = meant.isEmpty() ? Id<Subject>() : meant.constFirst().subject;
    }
    return optionsOf(pieces.constLast(), after);
}

WeekEntry::Read WeekEntry::read(const QString& text, qsizetype chosen) const
{
    Read read;
    const QStringList pieces = piecesOf(text);
    Id<Subject> after;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QList<Option> meant = optionsOf(pieces.at(i), after);
        if (meant.isEmpty()) {
            read.unknown = pieces.at(i);
            return read;
        }
        const bool last = i + 1 == pieces.size();
        const Option& option = meant.at(last && chosen < meant.size() ? chosen : 0);
        after = option.subject;
        for (const Id<Group> id : option.groups)
            if (!read.groups.contains(id))
                read.groups.append(id);
    }
    return read;
}

} // namespace zvonok::client
