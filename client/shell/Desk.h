// SPDX-License-Identifier: GPL-3.0-or-later
// What a page gets from the program: the link, the outbox, who is logged in, settings, the ways to other
// pages. The main window stands behind it; a test may. One per log-in. GUI thread.
#pragma once

#include "client/shell/Settings.h"
#include "client/widgets/Actions.h"
#include "client/widgets/MessageBar.h"
#include "client/widgets/PaletteSource.h"
#include "common/admin/AdminMessages.h"
#include "common/reports/ReportDocument.h"

#include <QObject>

namespace zvonok::client {

class ChangeRouter;
class Outbox;
class ReplyStore;
class ServerLink;

class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual ServerLink& link() = 0;
    virtual ChangeRouter& changes() = 0;
    virtual Outbox& outbox() = 0;
    // What is kept for a day without the server; another one after each log-in, so never held. nullptr:
    // nothing is.
    virtual ReplyStore* store() { return nullptr; }
    virtual const Theme& theme() const = 0;
    virtual Actions& actions() = 0;
    virtual Settings& settings() = 0;
    virtual const Who& who() const = 0;

    // Goes to a page by the id of its description; false: no such page, or not for this person, or the
    // current one did not let go.
    virtual bool openPage(const QString& page, const QString& place = {}) = 0;
    virtual void tell(const BarMessage& message) = 0; // in the bar over the page
    virtual void takeBack(const QString& key) = 0;
    // Opens the preview window; reportId: under which page setup is remembered. What is printed or saved
    // there is told to the server for the audit.
    virtual void preview(const QList<reports::ReportDocument>& documents, const QString& reportId) = 0;
    virtual void addPaletteSource(PaletteSource* source) = 0; // not owned

    // Whether the person may do this anywhere at all: what to offer. The server decides anew.
    bool may(Permission permission) const;

Q_SIGNALS:
    void whoChanged();
};

} // namespace zvonok::client
