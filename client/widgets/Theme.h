// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, icons and the size of the interface font, from one palette table (resources/styles/palette.json).
// By default follows the desktop: dark where the desktop's palette is dark. GUI thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <array>

namespace zvonok::client {

enum class ThemeRole {
    Window,
    Base,
    Alternate,
    Text,
    Muted,
    Disabled,
    Header,
    Today,
    TodayText,
    Line,
    StrongLine,
    Edge,
    Accent,
    AccentText,
    Selection,
    Crosshair,
    Focus,
    Poor,
    Absence,
    Locked,
    Outside,
    Cross,
    Pending,
    Conflict,
    ConflictText,
    WillChange,
    Refused,
    RefusedText,
    Info,
    InfoText,
    Good,
    GoodText,
    Warning,
    WarningText,
    Error,
    ErrorText,
    Button,
    ButtonText,
    Tooltip,
    TooltipText,
    Link,
    Shadow
};
inline constexpr int themeRoleCount = int(ThemeRole::Shadow) + 1;

enum class ThemeChoice { System, Light, Dark, HighContrast };

struct ThemePair {
    ThemeRole text;
    ThemeRole ground;
    double least; // WCAG contrast
};

class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr); // reads the desktop's palette: before any apply()

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    bool isDark() const;
    int fontPercent() const { return m_fontPercent; }
    void setFontPercent(int percent); // 75…200, on top of the desktop's scaling
    // The interface font at its set size. Fonts of other sizes are made from it.
    QFont font() const;

    QColor colour(ThemeRole role) const { return m_colours[size_t(role)]; }
    QPalette palette() const;
    // A stroke icon of resources/icons by name, in the colour of the text and the size asked for.
    QIcon icon(const QString& name) const;
    QByteArray iconSource(const QString& name, const QColor& colour) const;

    // Style, palette, font and sheet of the whole program; repeats itself when the theme changes.
    void applyToApplication();

    static QList<ThemePair> pairs();
    static std::array<QColor, size_t(themeRoleCount)> coloursOf(ThemeChoice choice);
    static double contrast(const QColor& one, const QColor& other);
    static QStringList iconNames();

Q_SIGNALS:
    void changed();

private:
    void load();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    bool m_applied = false;
    int m_fontPercent = 100;
    QFont m_systemFont;
    std::array<QColor, size_t(themeRoleCount)> m_colours;
};

} // namespace zvonok::client
