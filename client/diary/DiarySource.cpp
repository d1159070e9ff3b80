// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/DiarySource.h"

#include "client/link/ServerLink.h"
#include "client/shell/Desk.h"
#include "client/widgets/SearchText.h"
#include "common/people/SearchKey.h"

#include <QPointer>

#include <algorithm>

namespace zvonok::client {

namespace {

constexpr int mostShown = 30;

} // namespace

DiarySource::DiarySource(Desk& desk, QObject* parent) : PaletteSource(parent), m_desk(desk)
{
    connect(&desk.link(), &ServerLink::ready, this, &DiarySource::read);
    if (desk.link().state() == ServerLink::State::Ready)
        read();
}

void DiarySource::read()
{
    m_desk.link().call(ListPupils{}).then(this, [this](const Result<PupilList>& pupils) {
        if (pupils)
            m_pupils = pupils->pupils;
    });
}

void DiarySource::search(const QString& query, quint64 ticket)
{
    const SearchText search(query);
    QList<PaletteEntry> found;
    for (const PupilLine& pupil : std::as_const(m_pupils)) {
        const int score = search.score(fullName(pupil.name));
        if (score <= 0)
            continue;
        // A little behind the card of the same person.
        found.append({fullName(pupil.name),
                      tr("diary, %1").arg(pupil.className),
                      QStringLiteral("homework"),
                      {},
                      std::max(1, score - 1),
                      [desk = QPointer<Desk>(&m_desk), id = pupil.id] {
                          if (desk)
                              desk->openPage(QStringLiteral("diary"), QString::number(id.value));
                      }});
    }
    const qsizetype shown = std::min<qsizetype>(mostShown, found.size());
    std::partial_sort(found.begin(), found.begin() + shown, found.end(),
                      [](const PaletteEntry& a, const PaletteEntry& b) { return a.score > b.score; });
    found.resize(shown);
    Q_EMIT this->found(ticket, found);
}

} // namespace zvonok::client
