// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/PersonCardPage.h"

#include "client/link/ServerLink.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <utility>

namespace zvonok::client {

void PersonCardPage::rowChosen(int row)
{
    if (row >= 0)
        goTo(idOfRow(row));
    else if (!isEdited() && !m_saving)
        showNobody();
}

void PersonCardPage::goTo(qint64 id)
{
    if (id == shownId()) {
        m_next = 0;
        showCardAgain();
        return;
    }
    if (!m_saving) {
        if (!isEdited())
            return openCard(id);
        if (!save())
            return goBack();
    }
    m_next = id;
}

void PersonCardPage::goBack()
{
    m_next = 0;
    const int row = rowOfId(shownId());
    if (row >= 0)
        chooseRow(row);
    // Filtered out or not in the list yet: nobody is chosen, so that the other can be chosen again.
    if (currentRow() != row)
        view().selectionModel()->clear();
}

bool PersonCardPage::takesCard(qint64 id)
{
    if (id == shownId() && std::exchange(m_readAgain, false))
        return true;
    const int row = currentRow();
    if (row < 0 || idOfRow(row) != id)
        return false; // another was chosen meanwhile
    if (!isEdited() && !m_saving)
        return true;
    if (id != shownId())
        goTo(id); // somebody went on typing in the card of before
    return false;
}

void PersonCardPage::readAgain()
{
    m_readAgain = true;
    openCard(shownId());
}

qint64 PersonCardPage::idToKeep() const
{
    const int row = currentRow();
    return m_next != 0 ? m_next : row >= 0 ? idOfRow(row) : shownId();
}

bool PersonCardPage::finish() { return m_saving || !isEdited() || save(); }

bool PersonCardPage::save()
{
    if (m_saving || !isEdited())
        return true;
    m_saving = sendCard();
    return m_saving;
}

QByteArray PersonCardPage::commandFor(const QByteArray& request)
{
    if (request != m_request) {
        m_request = request;
        m_command = ServerLink::newCommandId();
    }
    return m_command;
}

void PersonCardPage::savedNow()
{
    m_saving = false;
    m_request.clear();
    if (const qint64 next = std::exchange(m_next, 0))
        goTo(next);
}

void PersonCardPage::saveFailed(const Failure& failure)
{
    m_saving = false;
    if (failure.code != FailureCode::ConnectionLost && failure.code != FailureCode::TimedOut)
        m_request.clear();
    if (m_next != 0)
        goBack();
}

} // namespace zvonok::client
