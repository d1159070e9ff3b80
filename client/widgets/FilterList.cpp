// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/FilterList.h"

#include "client/widgets/FilterListProxy.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace zvonok::client {

FilterList::FilterList(QWidget* parent) : QWidget(parent), m_proxy(new FilterListProxy(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    m_view = new QListView(this);
    m_view->setUniformItemSizes(true); // or a list of thousands is measured row by row
    m_view->setModel(m_proxy);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count = new QLabel(this);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setQuery(text);
        if (m_proxy->rowCount() > 0)
            m_view->setCurrentIndex(m_proxy->index(0, 0));
        refresh();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &FilterList::refresh);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &FilterList::refresh);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &FilterList::refresh);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(m_proxy->mapToSource(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { Q_EMIT currentChanged(m_proxy->mapToSource(index)); });
}

void FilterList::setModel(QAbstractItemModel* model)
{
    m_proxy->setSourceModel(model);
    refresh();
}

void FilterList::setPlaceholder(const QString& text) { m_filter->setPlaceholderText(text); }

void FilterList::setSearchRole(int role) { m_proxy->setSearchRole(role); }

QString FilterList::filterText() const { return m_filter->text(); }

void FilterList::setFilterText(const QString& text) { m_filter->setText(text); }

QModelIndex FilterList::current() const { return m_proxy->mapToSource(m_view->currentIndex()); }

void FilterList::setCurrent(const QModelIndex& sourceIndex)
{
    m_view->setCurrentIndex(m_proxy->mapFromSource(sourceIndex));
}

int FilterList::shownCount() const { return m_proxy->rowCount(); }

void FilterList::refresh()
{
    const int all = m_proxy->sourceModel() ? m_proxy->sourceModel()->rowCount() : 0;
    m_count->setText(m_proxy->rowCount() == all ? tr("%n in all", nullptr, all)
                                                : tr("%1 of %2").arg(m_proxy->rowCount()).arg(all));
}

bool FilterList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_view, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_view->currentIndex().isValid())
                Q_EMIT activated(current());
            return true;
        case Qt::Key_Escape:
            if (m_filter->text().isEmpty())
                return false;
            m_filter->clear();
            return true;
        default:
            return false; // an open set of Qt's
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zvonok::client
