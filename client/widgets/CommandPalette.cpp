// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/CommandPalette.h"

#include "client/widgets/PaletteModel.h"
#include "client/widgets/SearchText.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace zvonok::client {

CommandPalette::CommandPalette(const Theme& theme, QWidget* window)
    : QFrame(window), m_theme(theme), m_model(new PaletteModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(6);
    m_line = new QLineEdit(this);
    m_line->setPlaceholderText(tr("Search people, classes, reports and commands"));
    m_line->setAccessibleName(tr("Search everywhere"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumHeight(34);
    m_view = new QListView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Found"));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint = new QLabel(this);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    m_line->installEventFilter(this);
    if (window)
        window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    // The focus stays in the line, so what is chosen below is heard as its description.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                m_line->setAccessibleDescription(now.data(Qt::AccessibleTextRole).toString());
            });
    connect(&m_theme, &Theme::changed, this, [this] { update(); });
    hide();
}

void CommandPalette::addSource(PaletteSource* source)
{
    m_sources.append(source);
    connect(source, &PaletteSource::found, this, &CommandPalette::take);
}

void CommandPalette::place()
{
    if (!parentWidget())
        return;
    const QSize window = parentWidget()->size();
    const int width = std::min(640, window.width() - 40);
    setGeometry((window.width() - width) / 2, 48, width, std::min(440, window.height() - 80));
}

void CommandPalette::open(const QString& text)
{
    m_focusBefore = QApplication::focusWidget();
    QStringList hints;
    for (const auto& source : m_sources)
        if (source)
            hints.append(QStringLiteral("%1 %2").arg(source->prefix()).arg(source->title().toLower()));
    m_hint->setText(hints.join(QStringLiteral("   ")));
    QPalette quiet = m_theme.palette();
    quiet.setColor(QPalette::WindowText, m_theme.colour(ThemeRole::Muted));
    m_hint->setPalette(quiet);
    place();
    show();
    raise();
    m_line->setFocus();
    m_line->setText(text);
    ask(text);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    ++m_ticket; // what still comes is nobody's
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

// «у Петров» asks the pupils only; the letter is understood in either layout.
void CommandPalette::ask(const QString& text)
{
    ++m_ticket;
    m_model->clear();
    QString query = text.trimmed();
    PaletteSource* only = nullptr;
    if (!text.isEmpty()) {
        const QChar first = text.at(0).toLower();
        const bool spaced = text.size() > 1 && text.at(1) == QLatin1Char(' ');
        for (const auto& source : m_sources) {
            if (!source)
                continue;
            const QChar prefix = source->prefix();
            const QString other = SearchText::otherLayout(QString(prefix));
            const bool same = first == prefix || first == other.at(0);
            if (same && (spaced || prefix == QLatin1Char('>'))) {
                only = source;
                query = text.mid(1).trimmed();
            }
        }
    }
    const quint64 ticket = m_ticket;
    const auto sources = m_sources;
    for (const auto& source : sources)
        if (source && (!only || source == only))
            source->search(query, ticket);
}

void CommandPalette::take(quint64 ticket, const QList<PaletteEntry>& entries)
{
    if (ticket != m_ticket || !isVisible())
        return;
    const QModelIndex current = m_view->currentIndex();
    const QString kept =
        current.isValid() && current.row() > 0 ? m_model->entry(current.row()).text : QString();
    m_model->add(entries);
    int row = 0;
    for (int i = 0; !kept.isEmpty() && i < m_model->rowCount(); ++i)
        if (m_model->entry(i).text == kept)
            row = i;
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(row));
}

void CommandPalette::run()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const std::function<void()> act = m_model->entry(index.row()).run;
    close();
    if (act)
        act();
}

QStringList CommandPalette::shownTexts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->entry(row).text);
    return texts;
}

QString CommandPalette::queryText() const { return m_line->text(); }

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_line && event->type() == QEvent::FocusOut && isVisible()) {
        auto* focus = static_cast<QFocusEvent*>(event);
        if (focus->reason() == Qt::MouseFocusReason || focus->reason() == Qt::TabFocusReason) {
            m_focusBefore.clear();
            close();
        }
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_view, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            return false; // an open set of Qt's
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(ThemeRole::StrongLine));
    painter.setBrush(m_theme.colour(ThemeRole::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace zvonok::client
