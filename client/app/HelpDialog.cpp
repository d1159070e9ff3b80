// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/HelpDialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QMessageBox>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace zvonok::client {

HelpDialog::HelpDialog(const QString& topic, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    auto* text = new QTextBrowser(this);
    text->setOpenExternalLinks(false);
    text->setAccessibleName(windowTitle());
    // The folder's name is translated with the rest.
    const QString folder =
        QStringLiteral("qrc:/zvonok/help/") + tr("en", "folder of the help in this language");
    const QString page = folder + u'/' + topic + QStringLiteral(".html");
    const bool known = QFile::exists(QUrl(page).path().prepend(u':'));
    text->setSource(QUrl(known ? page : folder + QStringLiteral("/index.html")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(640, 560);
}

void HelpDialog::about(const QString& server, QWidget* parent)
{
    QMessageBox::about(
        parent, tr("About Zvonok"),
        tr("<h3>Zvonok %1</h3><p>The school's journal, on the school's own computers.</p>"
           "<p>Server: %2</p><p>Free software under the GNU General Public License, version 3 or "
           "later.</p>")
            .arg(QStringLiteral(ZVONOK_VERSION), server.toHtmlEscaped()));
}

} // namespace zvonok::client
