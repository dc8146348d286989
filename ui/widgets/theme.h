// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include "charts/colour_role.h"
#include "explain/status.h"

namespace makegood::ui
{

enum class ThemeChoice {
    System,
    Light,
    Dark
};

/// Light or dark palette and text size of the application. Every colour is a role: what a role has no place
/// for in QPalette is asked for with colour().
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const { return m_dark; }

    /// 100 to 200.
    void setTextPercent(int percent);
    int textPercent() const { return m_percent; }

    QColor colour(Role role) const { return roleColour(role, m_dark); }
    static QColor colour(Role role, bool dark) { return roleColour(role, dark); }
    /// As the palette of a widget is light or dark.
    static QColor colour(Role role, const QPalette &palette) { return roleColour(role, isDark(palette)); }
    /// Of the word of a status; its mark is painted by paintMark().
    static QColor statusColour(Status status, bool dark) { return roleColour(wordRole(status), dark); }
    static Role wordRole(Status status);
    static QPalette palette(bool dark);
    /// WCAG contrast ratio, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);
    /// Blends `colour` over `ground`: 0 is the ground, 1 the colour.
    static QColor mixed(const QColor &colour, const QColor &ground, double share);
    /// Whether the text is lighter than the window.
    static bool isDark(const QPalette &palette);

signals:
    void changed();

private:
    QPalette m_systemPalette;
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_dark = false;
    int m_percent = 100;
};

} // namespace makegood::ui
