// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/PeopleSource.h"

#include "client/link/ServerLink.h"
#include "client/shell/Desk.h"
#include "client/widgets/SearchText.h"
#include "common/people/SearchKey.h"

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int mostShown = 50;

} // namespace

PeopleSource::PeopleSource(Desk& desk, Kind kind, QObject* parent)
    : PaletteSource(parent), m_desk(desk), m_kind(kind)
{
    connect(&desk.link(), &ServerLink::ready, this, &PeopleSource::read);
    if (desk.link().state() == ServerLink::State::Ready)
        read();
}

QChar PeopleSource::prefix() const
{
    switch (m_kind) {
    case Kind::Pupils:
        return QChar(0x0443); // у
    case Kind::Staff:
        return QChar(0x043f); // п
    case Kind::Classes:
        return QChar(0x043a); // к
    }
    return {};
}

QString PeopleSource::title() const
{
    switch (m_kind) {
    case Kind::Pupils:
        return tr("Pupils");
    case Kind::Staff:
        return tr("Staff");
    case Kind::Classes:
        return tr("Classes");
    }
    return {};
}

void PeopleSource::read()
{
    switch (m_kind) {
    case Kind::Pupils:
        m_desk.link().call(ListPupils{}).then(this, [this](const Result<PupilList>& pupils) {
            if (!pupils)
                return;
            m_entries.clear();
            for (const PupilLine& each : pupils->pupils)
                m_entries.append(
                    {fullName(each.name),
                     each.className.isEmpty() ? tr("pupil") : tr("pupil, %1").arg(each.className),
                     QString::number(each.id.value)});
        });
        return;
    case Kind::Staff:
        m_desk.link().call(ListStaff{}).then(this, [this](const Result<StaffList>& staff) {
            if (!staff)
                return;
            m_entries.clear();
            for (const StaffLine& each : staff->staff)
                m_entries.append({fullName(each.name), each.position, QString::number(each.id.value)});
        });
        return;
    case Kind::Classes:
        m_desk.link().call(ListClasses{}).then(this, [this](const Result<ClassList>& classes) {
            if (!classes)
                return;
            m_entries.clear();
            for (const ClassLine& each : classes->classes)
                m_entries.append({each.name(), each.teacherName, each.name()});
        });
        return;
    }
}

void PeopleSource::search(const QString& query, quint64 ticket)
{
    const SearchText search(query);
    const QString page = m_kind == Kind::Staff ? QStringLiteral("staff") : QStringLiteral("pupils");
    const QString icon = m_kind == Kind::Pupils  ? QStringLiteral("person")
                         : m_kind == Kind::Staff ? QStringLiteral("staff")
                                                 : QStringLiteral("class");
    QList<PaletteEntry> found;
    for (const Entry& entry : std::as_const(m_entries)) {
        const int score = search.score(entry.text);
        if (score > 0)
            found.append({entry.text,
                          entry.detail,
                          icon,
                          {},
                          score,
                          [desk = QPointer<Desk>(&m_desk), page, place = entry.place] {
                              if (desk)
                                  desk->openPage(page, place);
                          }});
    }
    const qsizetype shown = std::min<qsizetype>(mostShown, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(),
                      [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    found.resize(shown);
    Q_EMIT this->found(ticket, found);
}

} // namespace zvonok::client
