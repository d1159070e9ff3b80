// SPDX-License-Identifier: GPL-3.0-or-later
// A list of people whose card is edited beside it. Going on to somebody else saves what was typed, and the
// card stays until the server has taken it: a refusal or a lost connection leaves every letter where it
// stands. GUI thread.
#pragma once

#include "client/people/ListCardPage.h"

namespace zvonok::client {

class PersonCardPage : public ListCardPage
{
    Q_OBJECT

public:
    bool finish() override;

public Q_SLOTS:
    bool save(); // false: what was typed is wrong, and told; nothing was sent

protected:
    using ListCardPage::ListCardPage;

    void rowChosen(int row) final;
    // Whom the list is to choose once it has been read anew.
    qint64 idToKeep() const;
    bool isSaving() const { return m_saving; }
    // The same bytes get the same id until it is known what became of them: sent again, they have one effect.
    QByteArray commandFor(const QByteArray& request);
    void goTo(qint64 id);                    // saves first what was typed, and waits for it
    bool takesCard(qint64 id);               // whether a card that was read may be shown
    void readAgain();                        // the shown card; what was typed goes once the other is there
    void savedNow();                         // the server has taken the card; the next one opens
    void saveFailed(const Failure& failure); // goes back to the card that is not saved

    virtual qint64 idOfRow(int row) const = 0;
    virtual int rowOfId(qint64 id) const = 0;
    virtual qint64 shownId() const = 0; // 0: none
    virtual bool isEdited() const = 0;
    virtual bool sendCard() = 0; // false: something typed is wrong, and told
    virtual void openCard(qint64 id) = 0;
    virtual void showCardAgain() = 0;
    virtual void showNobody() = 0;

private:
    void goBack();

    bool m_saving = false;
    bool m_readAgain = false;
    qint64 m_next = 0; // opens when the card is saved
    QByteArray m_request;
    QByteArray m_command;
};

} // namespace zvonok::client
