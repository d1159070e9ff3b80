// SPDX-License-Identifier: GPL-3.0-or-later
// To which class, from which day, by which order; or out of the school. GUI thread.
#pragma once

#include "common/people/PeopleMessages.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace zvonok::client {

class MoveDialog final : public QDialog
{
    Q_OBJECT

public:
    MoveDialog(const QString& name, const QList<ClassLine>& classes, Id<SchoolClass> now,
               QWidget* parent = nullptr);

    MovePupil request(Id<Pupil> pupil) const;

private:
    QComboBox* m_to;
    QDateEdit* m_on;
    QLineEdit* m_order;
};

} // namespace zvonok::client
