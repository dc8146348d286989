// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include "explain/status.h"

namespace makegood::ui
{

enum class ThemeChoice {
    System,
    Light,
    Dark
};

/// Light or dark palette and text size of the application. Painted views take their colours from here. Each
/// colour has a contrast of at least 4.5:1 on the palette's base and window; met and breached differ for
/// colour-blind users.
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

    QColor colourOf(Status status) const { return statusColour(status, m_dark); }
    static QColor statusColour(Status status, bool dark);
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
