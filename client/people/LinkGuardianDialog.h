// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who answers for another pupil already: found by name. GUI thread.
#pragma once

#include "client/link/ServerLink.h"
#include "common/people/GuardianMessages.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace zvonok::client {

class LinkGuardianDialog final : public QDialog
{
    Q_OBJECT

public:
    LinkGuardianDialog(ServerLink& link, const QString& pupilName, QWidget* parent = nullptr);

    LinkGuardian request(Id<Pupil> pupil) const; // of who is chosen
    QLineEdit& search() { return *m_search; }
    QListWidget& people() { return *m_people; }

private:
    void find(const QString& text);
    void show(const QList<FoundPerson>& people);

    QPointer<ServerLink> m_link;
    QLineEdit* m_search;
    QListWidget* m_people;
    QComboBox* m_kinship;
    QCheckBox* m_maySee;
    QDialogButtonBox* m_buttons;
    QList<FoundPerson> m_found;
    quint64 m_asked = 0;
};

} // namespace zvonok::client
