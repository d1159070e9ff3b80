// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/Desktop.h"

#include "client/app/Pictures.h"
#include "client/link/FailureText.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace zvonok::client {

namespace {

const QString serverKey = QStringLiteral("last/server");
const QString loginKey = QStringLiteral("last/login");
const QString languageKey = QStringLiteral("look/language");
const QString themeKey = QStringLiteral("look/theme");
const QString deviceKey = QStringLiteral("secret/device");
const QString fontKey = QStringLiteral("look/font");

ThemeChoice themeNamed(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (name == QLatin1String("contrast"))
        return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

QByteArray nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return "system";
    case ThemeChoice::Light:
        return "light";
    case ThemeChoice::Dark:
        return "dark";
    case ThemeChoice::HighContrast:
        return "contrast";
    }
    return {};
}

} // namespace

Desktop::Folders Desktop::Folders::standard()
{
    const auto beside = [](const char* variable, const QString& otherwise) {
        const QString given = qEnvironmentVariable(variable);
        return QDir(given.isEmpty() ? QDir::home().filePath(otherwise) : given)
            .filePath(QStringLiteral("zvonok"));
    };
#ifdef Q_OS_WIN
    const QString local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return {local, QDir(local).filePath(QStringLiteral("state"))};
#else
    return {QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                .filePath(QStringLiteral("zvonok")),
            beside("XDG_STATE_HOME", QStringLiteral(".local/state"))};
#endif
}

Result<std::unique_ptr<Desktop>> Desktop::make(const Options& options, const Folders& folders)
{
    for (const QString& folder : {folders.configuration, folders.state})
        if (!QDir().mkpath(folder))
            return fail(FailureCode::StorageFailed, {}, {folder});
    auto pins = FilePinStore::open(QDir(folders.configuration).filePath(QStringLiteral("servers.json")));
    if (!pins)
        return tl::unexpected(pins.error());
    return std::unique_ptr<Desktop>(new Desktop(options, folders, std::move(*pins)));
}

Desktop::Desktop(const Options& options, const Folders& folders, FilePinStore pins)
    : m_options(options), m_folders(folders), m_pins(std::move(pins)),
      m_workstation(folders.configuration, QStringLiteral("workstation")), m_link(m_pins), m_session(m_link),
      m_changes(m_link), m_page(options.page)
{
    m_theme.setChoice(themeNamed(options.theme.isEmpty() ? QString::fromUtf8(m_workstation.read(themeKey))
                                                         : options.theme));
    if (const int percent = m_workstation.read(fontKey).toInt(); percent > 0)
        m_theme.setFontPercent(percent);
    m_theme.applyToApplication();
    QString language = options.language;
    if (language.isEmpty())
        language = QString::fromUtf8(m_workstation.read(languageKey));
    setLanguage(language.isEmpty() ? QStringLiteral("ru") : language);
    connect(&m_session, &Session::opened, this, &Desktop::opened);
    QByteArray device = m_workstation.read(deviceKey);
    if (device.isEmpty()) {
        quint32 bits[8];
        QRandomGenerator::system()->fillRange(bits);
        device = QByteArray(reinterpret_cast<const char*>(bits), sizeof bits)
                     .toBase64(QByteArray::Base64UrlEncoding);
        m_workstation.write(deviceKey, device);
    }
    m_session.setDevice(QString::fromLatin1(device));
    const QString kept = QDir(m_folders.state).filePath(QStringLiteral("kept"));
    KeptFolder::dropOld(kept, SystemClock());
    m_session.keepIn(kept);
    makeEntrance();
}

Desktop::~Desktop()
{
    closeWindow();
    m_link.disconnectFromServer();
}

void Desktop::setLanguage(const QString& code)
{
    m_language = code;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_buttons);
    // English too has a file: of plural forms.
    if (m_words.load(QStringLiteral("zvonok_") + code, QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_words);
    if (m_buttons.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_buttons);
    QLocale::setDefault(QLocale(code));
}

void Desktop::makeEntrance()
{
    m_entrance = std::make_unique<Entrance>(m_link, m_session, m_theme);
    m_entrance->resize(900, 640);
    m_entrance->setWindowIcon(m_theme.icon(QStringLiteral("bell")));
    m_entrance->form().setServer(m_options.host.isEmpty()
                                     ? QString::fromUtf8(m_workstation.read(serverKey))
                                     : QStringLiteral("%1:%2").arg(m_options.host).arg(m_options.port));
    m_entrance->form().setLogin(m_options.user.isEmpty() ? QString::fromUtf8(m_workstation.read(loginKey))
                                                         : m_options.user);
}

void Desktop::start()
{
    m_entrance->show();
    m_entrance->form().lookForServers();
    m_entrance->form().focusFirstEmpty();
    if (!m_options.host.isEmpty() && !m_options.user.isEmpty() && !m_options.password.isEmpty())
        m_entrance->enter(QStringLiteral("%1:%2").arg(m_options.host).arg(m_options.port), m_options.user,
                          m_options.password, m_options.fingerprint);
    if (!m_options.screenshots.isEmpty() || m_options.exitWhenLoaded) // nobody looks at the form
        connect(m_entrance.get(), &Entrance::failed, this, [this](const Failure& failure) {
            qWarning("zvonok: %s", qPrintable(FailureText::sentence(failure)));
            Q_EMIT finished(3);
        });
}

void Desktop::opened(const Who& who)
{
    if (m_window && m_account == who.account) {
        m_store = m_session.store();
        return; // came back: the window and what is in it stand
    }
    closeWindow();
    m_store = m_session.store();
    m_account = who.account;
    m_workstation.write(serverKey, m_link.server().toUtf8());
    m_workstation.write(loginKey, who.login.toUtf8());
    const QString name = QStringLiteral("%1 %2").arg(m_link.server(), who.login);
    m_settings = std::make_unique<FileSettings>(m_folders.configuration, name);
    auto outbox = Outbox::open(m_folders.state, m_link.server(), who.login);
    if (!outbox) {
        m_session.logOut();
        m_entrance->form().showProblem(
            outbox.error().code == FailureCode::Busy
                ? tr("This account is already at work in another window of this workstation.")
                : FailureText::sentence(outbox.error()));
        return;
    }
    m_outbox = std::move(*outbox);
    m_outbox->sendThrough(&m_link);
    openWindow();
}

void Desktop::openWindow()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_link, m_session, m_changes, *m_outbox,
                                                              m_theme, *m_settings, *m_entrance, m_store},
                                            m_language);
    connect(m_window.get(), &MainWindow::logOutRequested, this, &Desktop::logOut, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::themeChosen, this, &Desktop::rememberLook);
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this](const QString& code) {
            m_workstation.write(languageKey, code.toUtf8());
            const QString place = m_window->currentPlace();
            const QByteArray geometry = m_window->saveGeometry();
            m_window.reset();
            setLanguage(code);
            makeEntrance();
            openWindow();
            m_window->restoreGeometry(geometry);
            m_window->openPage(place.section(u':', 0, 0), place.section(u':', 1));
        },
        Qt::QueuedConnection);
    m_entrance->hide();
    m_window->show();
    if (!m_page.isEmpty()) {
        const QString page = std::exchange(m_page, {});
        if (!m_window->openPage(page.section(u':', 0, 0), page.section(u':', 1)))
            tellNoPage(page);
    }
    Q_EMIT windowMade();
    if (!m_options.screenshots.isEmpty())
        takePictures();
    if (m_options.exitWhenLoaded)
        awaitPage();
}

// A link that was mistyped, or is not for this account.
void Desktop::tellNoPage(const QString& page)
{
    const QString sentence =
        tr("There is no page “%1” for you; the list on the left has those that there are").arg(page);
    qWarning("zvonok: %s", qPrintable(sentence));
    m_window->messages().show({QStringLiteral("no page"), MessageLevel::Warning, sentence, {}, {}, true});
    if (!m_options.screenshots.isEmpty() || m_options.exitWhenLoaded)
        Q_EMIT finished(2);
}

void Desktop::awaitPage()
{
    constexpr std::chrono::milliseconds often{5};
    QTimer::singleShot(often, this, [this] {
        if (!m_window || !m_window->currentPage() || !m_window->currentPage()->isLoaded())
            return awaitPage();
        m_window->repaint();
        Q_EMIT finished(0);
    });
}

void Desktop::closeWindow()
{
    m_window.reset();
    m_outbox.reset(); // what was typed is on the disk when it returns
    m_settings.reset();
    m_store.reset();
}

void Desktop::logOut()
{
    m_session.logOut();
    closeWindow();
    m_account = {};
    makeEntrance();
    m_entrance->form().setLogin({});
    m_entrance->show();
    m_entrance->form().focusFirstEmpty();
}

void Desktop::rememberLook()
{
    m_workstation.write(themeKey, nameOf(m_theme.choice()));
    m_workstation.write(fontKey, QByteArray::number(m_theme.fontPercent()));
}

void Desktop::takePictures()
{
    auto* pictures = new Pictures(*m_window, m_options.screenshots, this);
    connect(pictures, &Pictures::finished, this, &Desktop::finished);
    pictures->start();
}

} // namespace zvonok::client
