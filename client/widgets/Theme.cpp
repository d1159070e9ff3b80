// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/Theme.h"

#include "client/widgets/ThemeIconEngine.h"
#include "client/widgets/ThemeStyle.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace zvonok::client {

namespace {

constexpr std::array<const char*, size_t(themeRoleCount)> roleNames{
    "window",    "base",      "alternate",  "text",         "muted",       "disabled",    "header",
    "today",     "todayText", "line",       "strongLine",   "edge",        "accent",      "accentText",
    "selection", "crosshair", "focus",      "poor",         "absence",     "locked",      "outside",
    "cross",     "pending",   "conflict",   "conflictText", "willChange",  "refused",     "refusedText",
    "info",      "infoText",  "good",       "goodText",     "warning",     "warningText", "error",
    "errorText", "button",    "buttonText", "tooltip",      "tooltipText", "link",        "shadow"};

QJsonObject table()
{
    QFile file(QStringLiteral(":/zvonok/styles/palette.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the palette table is missing from the program");
    return QJsonDocument::fromJson(file.readAll()).object();
}

ThemeRole roleOf(const QString& name)
{
    for (size_t i = 0; i < roleNames.size(); ++i)
        if (name == QLatin1String(roleNames[i]))
            return ThemeRole(i);
    qFatal("the palette table names an unknown role");
    return ThemeRole::Window;
}

double luminance(const QColor& colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent)
{
    const QPalette desktop = QGuiApplication::palette();
    m_systemIsDark = desktop.color(QPalette::Window).lightness() < 128;
    m_systemFont = QGuiApplication::font();
    load();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || m_choice == ThemeChoice::HighContrast ||
           (m_choice == ThemeChoice::System && m_systemIsDark);
}

void Theme::load()
{
    m_colours =
        coloursOf(m_choice == ThemeChoice::System ? (m_systemIsDark ? ThemeChoice::Dark : ThemeChoice::Light)
                                                  : m_choice);
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    load();
    if (m_applied)
        applyToApplication();
    Q_EMIT changed();
}

void Theme::setFontPercent(int percent)
{
    percent = std::clamp(percent, 75, 200);
    if (percent == m_fontPercent)
        return;
    m_fontPercent = percent;
    if (m_applied)
        applyToApplication();
    Q_EMIT changed();
}

QFont Theme::font() const
{
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_fontPercent / 100.0);
    else
        font.setPixelSize(std::max(6, font.pixelSize() * m_fontPercent / 100));
    return font;
}

std::array<QColor, size_t(themeRoleCount)> Theme::coloursOf(ThemeChoice choice)
{
    QString name = QStringLiteral("light");
    if (choice == ThemeChoice::Dark)
        name = QStringLiteral("dark");
    else if (choice == ThemeChoice::HighContrast)
        name = QStringLiteral("contrast");
    const QJsonObject theme = table().value(QLatin1String("themes")).toObject().value(name).toObject();
    std::array<QColor, size_t(themeRoleCount)> colours;
    for (size_t i = 0; i < roleNames.size(); ++i)
        colours[i] = QColor(theme.value(QLatin1String(roleNames[i])).toString());
    return colours;
}

QList<ThemePair> Theme::pairs()
{
    QList<ThemePair> pairs;
    const QJsonArray listed = table().value(QLatin1String("pairs")).toArray();
    for (const QJsonValue value : listed) {
        const QJsonArray pair = value.toArray();
        pairs.append({roleOf(pair.at(0).toString()), roleOf(pair.at(1).toString()), pair.at(2).toDouble()});
    }
    return pairs;
}

double Theme::contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ThemeRole from) { palette.setColor(role, colour(from)); };
    set(QPalette::Window, ThemeRole::Window);
    set(QPalette::WindowText, ThemeRole::Text);
    set(QPalette::Base, ThemeRole::Base);
    set(QPalette::AlternateBase, ThemeRole::Alternate);
    set(QPalette::Text, ThemeRole::Text);
    set(QPalette::PlaceholderText, ThemeRole::Muted);
    set(QPalette::Button, ThemeRole::Button);
    set(QPalette::ButtonText, ThemeRole::ButtonText);
    set(QPalette::BrightText, ThemeRole::Poor);
    set(QPalette::ToolTipBase, ThemeRole::Tooltip);
    set(QPalette::ToolTipText, ThemeRole::TooltipText);
    set(QPalette::Highlight, ThemeRole::Accent);
    set(QPalette::HighlightedText, ThemeRole::AccentText);
    set(QPalette::Link, ThemeRole::Link);
    set(QPalette::LinkVisited, ThemeRole::Link);
    set(QPalette::Light, ThemeRole::Base);
    set(QPalette::Midlight, ThemeRole::Header);
    set(QPalette::Mid, ThemeRole::StrongLine);
    set(QPalette::Dark, ThemeRole::Edge);
    set(QPalette::Shadow, ThemeRole::Shadow);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(ThemeRole::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(ThemeRole::StrongLine));
    return palette;
}

void Theme::applyToApplication()
{
    auto* application = qobject_cast<QApplication*>(QCoreApplication::instance());
    if (!application)
        return;
    if (!m_applied)
        QApplication::setStyle(new ThemeStyle);
    m_applied = true;
    QApplication::setPalette(palette());
    QApplication::setFont(font());
    application->setStyleSheet(QStringLiteral("QToolTip { color: %1; background: %2; border: 1px solid %3;"
                                              " padding: 5px 7px; }")
                                   .arg(colour(ThemeRole::TooltipText).name(),
                                        colour(ThemeRole::Tooltip).name(), colour(ThemeRole::Edge).name()));
}

QStringList Theme::iconNames()
{
    QStringList names =
        QDir(QStringLiteral(":/zvonok/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (QString& name : names)
        name.chop(4);
    return names;
}

QByteArray Theme::iconSource(const QString& name, const QColor& colour) const
{
    QFile file(QStringLiteral(":/zvonok/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray source = file.readAll();
    source.replace("currentColor", colour.name().toLatin1());
    return source;
}

QIcon Theme::icon(const QString& name) const { return QIcon(new ThemeIconEngine(this, name)); }

} // namespace zvonok::client
