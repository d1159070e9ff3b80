// SPDX-License-Identifier: GPL-3.0-or-later
// The names behind the figures of a class and of the subject under the cursor. A name that is activated is
// told. GUI thread.
#pragma once

#include "client/assessment/ClassSummaryModel.h"

#include <QTreeWidget>

namespace zvonok::client {

class FigureNames final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FigureNames(QWidget* parent = nullptr);

    void show(const ClassSummaryModel& model, int column); // −1: no subject

Q_SIGNALS:
    // subject none: wherever the cursor is.
    void pupilActivated(zvonok::Id<zvonok::Pupil> pupil, zvonok::Id<zvonok::Subject> subject);

private:
    QTreeWidgetItem* section(const QString& text);
    // everybody: it tells nothing of anybody, so that its names wait folded.
    QTreeWidgetItem* group(QTreeWidgetItem* parent, const QString& text, qsizetype count, bool everybody);
    void addPupil(QTreeWidgetItem* parent, const QString& text, Id<Pupil> pupil, Id<Subject> subject);
};

} // namespace zvonok::client
