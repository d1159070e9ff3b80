// SPDX-License-Identifier: GPL-3.0-or-later
// A long list with an instant filter above it: type to narrow, arrows move in the list without leaving the
// text, Enter opens. Over any list model with Qt::DisplayRole; the filter forgives as SearchText does and
// stays visible. GUI thread.
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace zvonok::client {

class FilterListProxy;

class FilterList : public QWidget
{
    Q_OBJECT

public:
    explicit FilterList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model); // not owned
    void setPlaceholder(const QString& text);
    // The role searched in; by default what is shown.
    void setSearchRole(int role);
    QString filterText() const;
    void setFilterText(const QString& text);
    QModelIndex current() const; // of the source model
    void setCurrent(const QModelIndex& sourceIndex);
    int shownCount() const;
    QListView* view() const { return m_view; }

Q_SIGNALS:
    void currentChanged(const QModelIndex& sourceIndex);
    void activated(const QModelIndex& sourceIndex);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QLineEdit* m_filter;
    QListView* m_view;
    QLabel* m_count;
    FilterListProxy* m_proxy;
};

} // namespace zvonok::client
