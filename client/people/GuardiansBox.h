// SPDX-License-Identifier: GPL-3.0-or-later
// The guardians in the card of a pupil: who answers, how to reach them, who may see the diary; adding,
// changing, linking one of another pupil, ending. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "client/widgets/MessageBar.h"
#include "common/people/GuardianMessages.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace zvonok::client {

class Desk;

class GuardiansBox final : public QWidget
{
    Q_OBJECT

public:
    explicit GuardiansBox(Desk& desk, QWidget* parent = nullptr);

    void setPupil(Id<Pupil> pupil, const QString& name); // none: nobody is shown
    QTreeWidget& list() { return *m_list; }
    const GuardianList& guardians() const { return m_guardians; }

public Q_SLOTS:
    void add();
    void change();
    void link();
    void end(); // of today on

private:
    QPushButton* button(const QString& text, void (GuardiansBox::*act)());
    void read();
    void showList();
    void chosenChanged();
    void edit(const GuardianLine& line);
    void taken(const Result<GuardianSaved>& saved);
    int chosen() const; // −1: none

    Desk& m_desk;
    MessageBar* m_bar;
    QTreeWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_link;
    QPushButton* m_end;
    Id<Pupil> m_pupil;
    QString m_name;
    GuardianList m_guardians;
    quint64 m_asked = 0; // answers to an earlier question are dropped
};

} // namespace zvonok::client
