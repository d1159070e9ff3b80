// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/AuditPage.h"

#include "client/admin/AdminTexts.h"
#include "client/shell/Desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zvonok::client {

namespace {

constexpr int linesAtOnce = 200;
constexpr std::chrono::minutes forTheWholeLog{30};

} // namespace

AuditPage::AuditPage(Desk& desk, QWidget* parent)
    : Page(parent), m_link(&desk.link()), m_model(new AuditModel(this)),
      m_bar(new MessageBar(desk.theme(), this)), m_action(new QComboBox(this)),
      m_byDays(new QCheckBox(tr("&Days from"), this)),
      m_from(new QDateEdit(QDate::currentDate().addDays(-7), this)),
      m_to(new QDateEdit(QDate::currentDate(), this)), m_view(new QTableView(this)),
      m_details(new QPlainTextEdit(this)), m_more(new QPushButton(tr("&Earlier lines"), this)),
      m_verify(new QPushButton(tr("Verif&y the log"), this))
{
    const std::pair<QString, QString> kinds[] = {
        {tr("All acts"), {}},
        {tr("Marks"), QStringLiteral("mark.")},
        {tr("Absences"), QStringLiteral("absence.")},
        {tr("Lessons"), QStringLiteral("lesson.")},
        {tr("Pupils"), QStringLiteral("pupil.")},
        {tr("Staff"), QStringLiteral("staff.")},
        {tr("Imports"), QStringLiteral("import.")},
        {tr("Accounts"), QStringLiteral("account.")},
        {tr("Sessions"), QStringLiteral("session.")},
        {tr("Failed logins"), QStringLiteral("login.")},
        {tr("Prints and exports"), QStringLiteral("export.")},
        {tr("Backups"), QStringLiteral("backup.")},
    };
    for (const auto& [text, prefix] : kinds)
        m_action->addItem(text, prefix);
    m_action->setAccessibleName(tr("Kind of act"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    for (QDateEdit* each : {m_from, m_to}) {
        each->setCalendarPopup(true);
        each->setEnabled(false);
        connect(m_byDays, &QCheckBox::toggled, each, &QWidget::setEnabled);
        connect(each, &QDateEdit::dateChanged, this, &AuditPage::reload);
    }
    connect(m_byDays, &QCheckBox::toggled, this, &AuditPage::reload);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditPage::reload);

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Audit log"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {130, 150, 190, 180, 220, 220};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_view->setColumnWidth(column, widths[column]);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::currentChanged);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("The whole line"));
    m_details->setMaximumHeight(110);
    connect(m_more, &QPushButton::clicked, this, &AuditPage::readMore);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);

    auto* top = new QHBoxLayout;
    top->addWidget(m_action);
    top->addWidget(m_byDays);
    top->addWidget(m_from);
    auto* until = new QLabel(tr("&to"), this);
    until->setBuddy(m_to);
    top->addWidget(until);
    top->addWidget(m_to);
    top->addStretch(1);
    top->addWidget(m_verify);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_bar);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    setFocusProxy(m_view);
    reload();
}

ReadAudit AuditPage::request() const
{
    ReadAudit wanted;
    wanted.most = linesAtOnce;
    wanted.action = m_action->currentData().toString();
    if (m_byDays->isChecked()) {
        wanted.from = m_from->date();
        wanted.to = m_to->date();
    }
    return wanted;
}

void AuditPage::reload()
{
    m_model->clear();
    m_details->clear();
    readMore();
}

void AuditPage::readMore()
{
    if (!m_link)
        return;
    ReadAudit wanted = request();
    wanted.before = m_model->oldest();
    const quint64 reading = ++m_reading;
    m_more->setEnabled(false);
    m_link->call(wanted).then(this, [this, reading](const Result<zvonok::AuditPage>& page) {
        if (reading != m_reading)
            return;
        if (!page) {
            m_more->setEnabled(true);
            m_bar->show({QStringLiteral("audit"),
                         MessageLevel::Error,
                         AdminTexts::failure(page.error()),
                         {},
                         {},
                         true});
            return;
        }
        m_model->append(page->lines);
        m_more->setEnabled(page->lines.size() == linesAtOnce);
    });
}

void AuditPage::verify()
{
    if (!m_link)
        return;
    m_verify->setEnabled(false);
    m_link->call(VerifyAudit{})
        .timeout(forTheWholeLog)
        .then(this, [this](const Result<AuditVerified>& verified) {
            m_verify->setEnabled(true);
            const QString key = QStringLiteral("verify");
            if (!verified) {
                m_bar->show({key, MessageLevel::Error, AdminTexts::failure(verified.error()), {}, {}, true});
            } else if (verified->damages.isEmpty()) {
                m_bar->show({key,
                             MessageLevel::Good,
                             tr("%n line(s) read. Nobody has altered the log.", nullptr, int(verified->rows)),
                             {},
                             {},
                             true});
            } else {
                m_bar->show({key,
                             MessageLevel::Error,
                             tr("The log was altered at %n place(s), first at line %1. Keep a copy of the "
                                "database and compare with a backup.",
                                nullptr, int(verified->damages.size()))
                                 .arg(verified->damages.first().sequence),
                             {},
                             {},
                             true});
            }
        });
}

void AuditPage::currentChanged()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        m_details->clear();
        return;
    }
    const AuditLine& line = m_model->line(current.row());
    m_details->setPlainText(tr("Line %1, %2\nBefore: %3\nAfter: %4")
                                .arg(QString::number(line.sequence), line.action, line.before, line.after));
}

} // namespace zvonok::client
