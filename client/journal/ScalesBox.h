// SPDX-License-Identifier: GPL-3.0-or-later
// Which marks which subjects and grades take, each setting from a day on: the list, and setting and
// withdrawing for who keeps order in journals. GUI thread.
#pragma once

#include "client/shell/Desk.h"
#include "common/journal/RuleMessages.h"

#include <QGroupBox>

class QComboBox;
class QDateEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace zvonok::client {

class ScalesBox final : public QGroupBox
{
    Q_OBJECT

public:
    explicit ScalesBox(Desk& desk, QWidget* parent = nullptr);

    void refresh();
    void setSubjects(const QList<SubjectLine>& subjects);
    static QString scaleText(const MarkScale& scale);

Q_SIGNALS:
    void failed(const QString& what, const zvonok::Failure& failure);
    void done(const QString& text);

private:
    QWidget* formPart();
    void showList(const MarkScaleList& list);
    void addLine(const MarkScaleLine& line, bool norm);
    void save();
    void withdraw();

    Desk& m_desk;
    const bool m_mayChange;
    MarkScaleList m_shown;
    QTreeWidget* m_list = nullptr;
    QComboBox* m_subject = nullptr;
    QSpinBox* m_firstGrade = nullptr;
    QSpinBox* m_lastGrade = nullptr;
    QComboBox* m_scale = nullptr;
    QDateEdit* m_from = nullptr;
    QPushButton* m_withdraw = nullptr;
};

} // namespace zvonok::client
