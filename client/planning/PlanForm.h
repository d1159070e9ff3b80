// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan is for: subject, grade, name. In a dialog of its own, or in that of an import. GUI thread.
#pragma once

#include "common/planning/PlanMessages.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace zvonok::client {

struct PlanSubject {
    Id<Subject> id;
    QString name;
};

class PlanForm final : public QWidget
{
    Q_OBJECT

public:
    PlanForm(const QList<PlanSubject>& subjects, const PlanLine& given, QWidget* parent = nullptr);

    Id<Subject> subject() const;
    qint32 grade() const;
    QString name() const;

private:
    QComboBox* m_subject;
    QSpinBox* m_grade;
    QLineEdit* m_name;
};

// The form with its buttons.
class PlanDialog final : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const QString& title, const QString& button, const QList<PlanSubject>& subjects,
               const PlanLine& given, QWidget* parent = nullptr);
    const PlanForm& form() const { return *m_form; }

private:
    PlanForm* m_form;
};

// From which day a group follows a plan, and from which topic.
class FollowDialog final : public QDialog
{
    Q_OBJECT

public:
    // topic: under the cursor; empty: none, the plan begins with its first.
    FollowDialog(const QString& group, const QString& plan, const QDate& from, const QString& topic,
                 QWidget* parent = nullptr);
    QDate from() const;
    bool fromTopic() const;

private:
    QDateEdit* m_from;
    QCheckBox* m_topic;
};

} // namespace zvonok::client
