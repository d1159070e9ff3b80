// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/KeySheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zvonok::client {

KeySheet::KeySheet(const Actions& actions, const QList<QPair<QString, QString>>& titles, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto* column = new QVBoxLayout(this);
    auto* area = new QScrollArea(this);
    auto* content = new QWidget(area);
    auto* rows = new QGridLayout(content);
    rows->setHorizontalSpacing(24);
    rows->setVerticalSpacing(6);
    rows->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [group, title] : titles) {
        bool first = true;
        for (const Command& command : actions.commands()) {
            if (command.id.section(QLatin1Char('.'), 0, 0) != group || command.keys.isEmpty() ||
                !actions.isPermitted(command))
                continue;
            if (first) {
                auto* heading = new QLabel(title, content);
                QFont bold = font();
                bold.setWeight(QFont::DemiBold);
                heading->setFont(bold);
                rows->addWidget(heading, line++, 0, 1, 2);
                first = false;
            }
            QStringList keys;
            for (const QKeySequence& key : command.keys)
                keys.append(key.toString(QKeySequence::NativeText));
            rows->addWidget(new QLabel(keys.join(QStringLiteral(", ")), content), line, 0);
            auto* text = new QLabel(command.help.isEmpty() ? command.text : command.help, content);
            text->setWordWrap(true);
            rows->addWidget(text, line++, 1);
        }
    }
    rows->setRowStretch(line, 1);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    column->addWidget(area);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(620, 640);
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
    add("find", {QKeySequence(Qt::CTRL | Qt::Key_F)}, tr("Find a pupil"));
    add("conflict", {QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Right)},
        tr("In a conflict: keep theirs, keep mine"));
    return keys;
}

} // namespace zvonok::client
