// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the panel, its keys, dropping and pasting.
#include "client/files/AttachedFilesPanel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int mostRows = 3; // shown without scrolling: the panel stands among other fields

} // namespace

void AttachedFilesPanel::build(const Theme& theme)
{
    m_title = new QLabel(tr("Files"), this);
    m_attach = new QPushButton(theme.icon(QStringLiteral("attach")), tr("&Attach…"), this);
    m_attach->setAutoDefault(false);
    m_attach->setToolTip(tr("Several files at once (Ctrl+Shift+O); or drop them here, or Ctrl+V"));
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Attached files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AttachedFilesDelegate(theme, m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    const auto tool = [&](const char* icon, const QString& text) {
        auto* button = new QToolButton(this);
        button->setIcon(theme.icon(QLatin1String(icon)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        return button;
    };
    m_open = tool("open", tr("Open (Enter)"));
    m_save = tool("download", tr("Save as… (Ctrl+S)"));
    m_detach = tool("delete", tr("Detach (Delete)"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (QToolButton* each : {m_open, m_save, m_detach})
        head->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    column->addWidget(m_attach, 0, Qt::AlignLeft);
    setTabOrder(m_list, m_open);
    setTabOrder(m_open, m_save);
    setTabOrder(m_save, m_detach);
    setTabOrder(m_detach, m_attach);

    connect(&theme, &Theme::changed, this, &AttachedFilesPanel::showState);
    connect(m_attach, &QPushButton::clicked, this, &AttachedFilesPanel::choose);
    connect(m_open, &QToolButton::clicked, this, &AttachedFilesPanel::openCurrent);
    connect(m_save, &QToolButton::clicked, this, &AttachedFilesPanel::saveCurrent);
    connect(m_detach, &QToolButton::clicked, this, &AttachedFilesPanel::detachCurrent);
    connect(m_list, &QListView::doubleClicked, this, &AttachedFilesPanel::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &AttachedFilesPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttachedFilesPanel::showState);
}

void AttachedFilesPanel::showTransfers()
{
    QList<FileTransfer> shown;
    for (const Sending& each : std::as_const(m_senders))
        if (each.place.key == m_place.key)
            shown.append(each.transfer);
    for (const Fetching& each : std::as_const(m_fetchers))
        if (each.key == m_place.key)
            shown.append(each.transfer);
    const int row = m_list->currentIndex().row();
    m_model->setTransfers(shown);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    showState();
}

void AttachedFilesPanel::showState()
{
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const bool file = m_model->file(row) != nullptr;
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::min(rows, mostRows) * std::max(1, m_list->sizeHintForRow(0)) +
                           2 * m_list->frameWidth() + 2);
    m_open->setVisible(rows > 0);
    m_save->setVisible(rows > 0);
    m_detach->setVisible(rows > 0 && (m_place.detach || !file));
    m_open->setEnabled(file);
    m_save->setEnabled(file);
    m_detach->setEnabled(file ? m_writable : m_model->transfer(row) != nullptr);
    m_detach->setToolTip(file || rows == 0 ? tr("Detach (Delete)") : tr("Stop (Delete)"));
    m_detach->setAccessibleName(m_detach->toolTip());
    QPalette quiet = m_theme.palette();
    quiet.setColor(QPalette::WindowText, m_theme.colour(ThemeRole::Muted));
    m_hint->setPalette(quiet);
    m_attach->setVisible(m_place.attach != nullptr);
    m_attach->setEnabled(m_writable);
    m_hint->setText(!m_place.attach || m_place.key == 0 ? QString()
                    : !m_why.isEmpty()                  ? m_why
                    : rows == 0                         ? tr("Drop files here, or copy them and press Ctrl+V")
                                                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    setVisible(m_place.attach || rows > 0);
}

void AttachedFilesPanel::showMenu(const QPoint& at)
{
    QMenu menu(this);
    const auto add = [&](QToolButton* button, const QString& text, const QKeySequence& keys, auto act) {
        QAction* action = menu.addAction(button->icon(), text, this, act);
        action->setShortcut(keys);
        action->setEnabled(button->isEnabled());
    };
    add(m_open, tr("Open"), Qt::Key_Return, &AttachedFilesPanel::openCurrent);
    add(m_save, tr("Save as…"), QKeySequence::Save, &AttachedFilesPanel::saveCurrent);
    if (m_writable || m_detach->isEnabled())
        add(m_detach, m_model->transfer(m_list->currentIndex().row()) ? tr("Stop") : tr("Detach"),
            Qt::Key_Delete, &AttachedFilesPanel::detachCurrent);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool AttachedFilesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    std::function<void()> act;
    if (key->matches(QKeySequence::Paste))
        act = [this] { attach(*QGuiApplication::clipboard()->mimeData()); };
    else if (key->matches(QKeySequence::Undo))
        act = [this] { undo(); };
    else if (key->matches(QKeySequence::Save))
        act = [this] { saveCurrent(); };
    else if (key->modifiers() == Qt::NoModifier &&
             (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        act = [this] { openCurrent(); };
    else if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete)
        act = [this] { detachCurrent(); };
    if (!act)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        act();
    event->accept(); // also the override: the window's own keys wait
    return true;
}

void AttachedFilesPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_writable && hasFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachedFilesPanel::dragMoveEvent(QDragMoveEvent* event)
{
    if (m_writable && hasFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void AttachedFilesPanel::dropEvent(QDropEvent* event)
{
    if (attach(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace zvonok::client
