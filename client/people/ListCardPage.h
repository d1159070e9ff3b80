// SPDX-License-Identifier: GPL-3.0-or-later
// A list with an instant filter and, beside it, the card of what is chosen: the shape of the pages of people
// and classes. Ctrl+F goes to the filter, Down from it into the list, Ctrl+C copies the chosen rows for a
// spreadsheet. GUI thread.
#pragma once

#include "client/shell/Page.h"
#include "client/widgets/FilterListProxy.h"
#include "client/widgets/MessageBar.h"
#include "common/base/Failure.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace zvonok::client {

class Desk;

class ListCardPage : public Page // NOLINT(cppcoreguidelines-virtual-class-destructor): Qt deletes by QObject
{
    Q_OBJECT

public:
    // The text searched in is the model's, under this role.
    static constexpr int SearchRole = Qt::UserRole + 1;

    QTableView& view() { return *m_view; }
    QLineEdit& filter() { return *m_filter; }
    MessageBar& messages() { return *m_bar; }
    int shownCount() const;

    void find() override;
    void print() override; // the shown rows as a report

protected:
    // settingsKey: of columns and splitter.
    ListCardPage(Desk& desk, const QString& settingsKey, QWidget* parent);
    ~ListCardPage() override;

    void setModel(QAbstractItemModel* model, const QList<int>& widths); // not owned
    void setCard(QWidget* card);
    void addToTop(QWidget* widget);
    QPushButton* addAct(const QString& text, const QString& icon);
    int currentRow() const; // of the model; −1: none
    void chooseRow(int row);
    void tell(MessageLevel level, const QString& text);
    void tellFailure(const Failure& failure);
    void countChanged();
    virtual void rowChosen(int row) = 0; // of the model; −1: none
    virtual void rowActivated(int row);
    virtual QString listTitle() const = 0; // of a print

    bool eventFilter(QObject* watched, QEvent* event) override;

    Desk& m_desk;

private:
    void copyRows();

    const QString m_settingsKey;
    MessageBar* m_bar;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_count;
    QHBoxLayout* m_top;
    QSplitter* m_splitter;
    FilterListProxy* m_proxy;
};

} // namespace zvonok::client
