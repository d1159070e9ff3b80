// SPDX-License-Identifier: GPL-3.0-or-later
// One person at one workstation: link, outbox in a folder of its own, a desk, the journal page on it.
#pragma once

#include "client/journal/JournalView.h"
#include "client/link/ChangeRouter.h"
#include "client/store/ReplyStore.h"
#include "tests/support/OnePin.h"
#include "tests/support/ServerProcess.h"

#include <QTemporaryDir>
#include <QTest>

namespace zvonok::test {

// Logs in once, changes the first password, resumes the session afterwards.
class PersonGreeter final : public client::Greeter
{
public:
    explicit PersonGreeter(const ServerProcess::Account& account) : m_account(account) {}

    void greet(client::ServerLink& link, Done done) override
    {
        if (!m_token.isEmpty()) {
            link.callWhileGreeting(ResumeSession{m_token}).then(&link, [done](const Result<LoggedIn>& in) {
                done(in ? Result<Nothing>(Nothing{}) : Result<Nothing>(tl::unexpected(in.error())));
            });
            return;
        }
        link.callWhileGreeting(LogIn{m_account.login, m_account.password, QStringLiteral("test")})
            .then(&link, [this, &link, done](const Result<LoggedIn>& in) {
                if (!in)
                    return done(tl::unexpected(in.error()));
                who = in->who;
                m_token = in->token;
                if (!who.mustChangePassword)
                    return done(Nothing{});
                link.callWhileGreeting(
                        ChangePassword{m_account.password, QStringLiteral("three calm words of one's own")})
                    .then(&link, [done](const Result<PasswordChanged>& changed) {
                        done(changed ? Result<Nothing>(Nothing{})
                                     : Result<Nothing>(tl::unexpected(changed.error())));
                    });
            });
    }

    Who who;

private:
    const ServerProcess::Account m_account;
    QByteArray m_token;
};

class MemorySettings final : public client::Settings
{
public:
    QByteArray read(const QString& key) const override { return m_values.value(key); }
    void write(const QString& key, const QByteArray& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QByteArray> m_values;
};

class PersonDesk final : public client::Desk
{
public:
    PersonDesk(client::ServerLink& link, client::ChangeRouter& changes, client::Outbox& outbox,
               const Who& who, client::Settings& settings)
        : m_link(link), m_changes(changes), m_outbox(outbox), m_who(who), m_actions(m_theme),
          m_settings(settings)
    {
    }
    client::ServerLink& link() override { return m_link; }
    client::ChangeRouter& changes() override { return m_changes; }
    client::Outbox& outbox() override { return m_outbox; }
    client::ReplyStore* store() override { return kept; }
    const client::Theme& theme() const override { return m_theme; }
    client::Actions& actions() override { return m_actions; }
    client::Settings& settings() override { return m_settings; }
    const Who& who() const override { return m_who; }
    bool openPage(const QString& page, const QString& place) override
    {
        opened.append(page + u':' + place);
        return true;
    }
    void tell(const client::BarMessage& message) override { told.append(message.text); }
    void takeBack(const QString&) override {}
    void preview(const QList<reports::ReportDocument>& documents, const QString& reportId) override
    {
        previewed.append(reportId);
        previewedDocuments = documents;
    }
    void addPaletteSource(client::PaletteSource* source) override { sources.append(source); }

    client::ReplyStore* kept = nullptr;
    QStringList opened;
    QStringList told;
    QStringList previewed;
    QList<reports::ReportDocument> previewedDocuments;
    QList<client::PaletteSource*> sources;

private:
    client::Theme m_theme;
    client::ServerLink& m_link;
    client::ChangeRouter& m_changes;
    client::Outbox& m_outbox;
    const Who& m_who;
    client::Actions m_actions;
    client::Settings& m_settings;
};

class JournalPerson
{
public:
    // keeps: journals are kept for a day without the server.
    JournalPerson(const ServerProcess& server, const ServerProcess::Account& account, bool keeps = false)
        : pins(server.key()), greeter(account), port(server.port()), m_keeps(keeps)
    {
        sitDown();
    }
    ~JournalPerson() { standUp(); }
    // Everything of the program ends, what is on the disk stays.
    void standUp()
    {
        view.reset();
        desk.reset();
        store.reset();
        outbox.reset();
        router.reset();
        link.reset();
    }
    void sitDown(bool online = true)
    {
        client::LinkTimes times;
        times.lastRetry = std::chrono::milliseconds(300);
        link = std::make_unique<client::ServerLink>(pins, times);
        link->setGreeter(&greeter);
        router = std::make_unique<client::ChangeRouter>(*link);
        outbox =
            std::move(*client::Outbox::open(folder.path(), QStringLiteral("school"), QStringLiteral("me")));
        outbox->sendThrough(link.get());
        desk = std::make_unique<PersonDesk>(*link, *router, *outbox, greeter.who, settings);
        if (m_keeps)
            openStore();
        view = std::make_unique<client::JournalView>(*desk);
        view->resize(1280, 800);
        view->show();
        if (online)
            link->connectToServer(QStringLiteral("127.0.0.1"), port);
    }

    client::JournalModel& model() { return view->model(); }
    client::GridView& grid() { return view->widget().grid(); }
    bool isReady() { return view && view->isCurrent() && model().rowCount() > 0; }
    QString text(int row, int column) { return model().cell(row, column).text; }
    void type(int row, int column, const QString& text)
    {
        grid().controller().moveTo(row, column);
        QTest::keyClicks(&grid(), text);
        QTest::keyClick(&grid(), Qt::Key_Return);
    }
    // Rows of the last column in which nothing stands and something may be put.
    QVector<int> emptyRows(int column)
    {
        QVector<int> rows;
        for (int row = 0; row < model().rowCount(); ++row)
            if (text(row, column).isEmpty() && model().lockReason(row, column).isEmpty())
                rows.append(row);
        return rows;
    }

    OnePin pins;
    PersonGreeter greeter;
    const quint16 port;
    QTemporaryDir folder;
    MemorySettings settings;
    std::unique_ptr<client::ServerLink> link;
    std::unique_ptr<client::ChangeRouter> router;
    std::unique_ptr<client::Outbox> outbox;
    std::unique_ptr<client::ReplyStore> store;
    std::unique_ptr<PersonDesk> desk;
    std::unique_ptr<client::JournalView> view;

private:
    void openStore()
    {
        store = std::make_unique<client::ReplyStore>(folder.filePath(QStringLiteral("kept")),
                                                     QStringLiteral("school"), QStringLiteral("me"), m_clock);
        store->open(QStringLiteral("three calm words"));
        if (!QTest::qWaitFor([this] { return !store->isOpening(); }, 20'000))
            qFatal("the store does not open");
        if (store->lastFound() == client::ReplyStore::Found::Nothing)
            store->prove(QStringLiteral("three calm words"));
        desk->kept = store.get();
    }

    const SystemClock m_clock;
    const bool m_keeps;
};

} // namespace zvonok::test
