// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/KeySheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zvonok::client {

KeySheet::KeySheet(const Actions& actions, const QList<QPair<QString, QString>>& titles, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    // A list rather than labels: it is walked through by arrows, and a screen reader has rows to read.
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    for (const auto& [group, title] : titles) {
        bool first = true;
        for (const Command& command : actions.commands()) {
            if (command.id.section(QLatin1Char('.'), 0, 0) != group || command.keys.isEmpty() ||
                !actions.isPermitted(command))
                continue;
            if (first) {
                auto* heading = new QTreeWidgetItem(list, {title});
                QFont bold = font();
                bold.setWeight(QFont::DemiBold);
                heading->setFont(0, bold);
                heading->setFirstColumnSpanned(true);
                first = false;
            }
            QStringList keys;
            for (const QKeySequence& key : command.keys)
                keys.append(key.toString(QKeySequence::NativeText));
            const QString text = command.help.isEmpty() ? QString(command.text).remove(u'&') : command.help;
            new QTreeWidgetItem(list, {keys.join(QStringLiteral(", ")), text});
        }
    }
    connect(list->header(), &QHeaderView::sectionResized, list,
            &QTreeWidget::doItemsLayout); // lines wrap anew
    list->resizeColumnToContents(0);
    list->setColumnWidth(0, std::min(list->columnWidth(0) + 12, 240));
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
    column->addWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(680, 560);
}

QList<Command> KeySheet::gridKeys()
{
    QList<Command> keys;
    const auto add = [&keys](const char* id, const QList<QKeySequence>& sequences, const QString& help) {
        keys.append({QStringLiteral("grid.") + QLatin1String(id), help, {}, sequences, 0, help, true});
    };
    add("enter", {QKeySequence(Qt::Key_Return)},
        tr("Put the value and go to the next pupil; with Shift: back"));
    add("tab", {QKeySequence(Qt::Key_Tab)},
        tr("Put the value and go to the next lesson; Enter then returns"));
    add("edit", {QKeySequence(Qt::Key_F2)}, tr("Edit in place; Esc restores"));
    add("comment", {QKeySequence(Qt::SHIFT | Qt::Key_F2)}, tr("Remark to the mark"));
    add("clear", {QKeySequence(Qt::Key_Delete)}, tr("Clear the selected cells"));
    add("another", {QKeySequence(Qt::Key_Slash)}, tr("Add another mark to the cell"));
    add("fillSelection", {QKeySequence(Qt::CTRL | Qt::Key_Return)},
        tr("Put the value into all selected cells"));
    add("fillDown", {QKeySequence(Qt::CTRL | Qt::Key_D)}, tr("Fill down"));
    add("fillRight", {QKeySequence(Qt::CTRL | Qt::Key_R)}, tr("Fill right"));
    add("copy",
        {QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_X),
         QKeySequence(Qt::CTRL | Qt::Key_V)},
        tr("Copy, cut and paste, also with a spreadsheet"));
    add("undo", {QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
        tr("Undo and redo"));
    add("block", {QKeySequence(Qt::CTRL | Qt::Key_Down)}, tr("To the edge of the filled block"));
    add("week", {QKeySequence(Qt::ALT | Qt::Key_PageUp), QKeySequence(Qt::ALT | Qt::Key_PageDown)},
        tr("Week before, week after"));
    add("class", {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
        tr("Previous and next journal"));
    add("details", {QKeySequence(Qt::ALT | Qt::Key_Down)}, tr("Who put it and when"));
    add("history", {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Down)}, tr("All that happened in the cell"));
    add("find", {QKeySequence(Qt::CTRL | Qt::Key_F)}, tr("Find a pupil"));
    add("conflict", {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right), QKeySequence(Qt::Key_Plus)},
        tr("In a conflict: keep theirs, keep mine, keep both where the cell takes several"));
    return keys;
}

} // namespace zvonok::client
