// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <algorithm>
#include <cmath>

#include <QApplication>

#include "widgets/heading.h"

namespace makegood::ui
{

namespace
{

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemPalette(QApplication::palette())
    , m_systemFont(QApplication::font())
{
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    m_dark = choice == ThemeChoice::System ? isDark(m_systemPalette) : choice == ThemeChoice::Dark;
    QApplication::setPalette(palette(m_dark));
    emit changed();
}

void Theme::setTextPercent(int percent)
{
    m_percent = std::clamp(percent, 100, 200);
    QFont font = m_systemFont;
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(points * m_percent / 100.0);
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets())
        if (auto *heading = qobject_cast<Heading *>(widget))
            heading->follow();
    emit changed();
}

QColor Theme::statusColour(Status status, bool dark)
{
    // Bluish green and vermilion differ with red-green blindness; shapes and words carry the same
    // information.
    switch (status) {
    case Status::Met:
    case Status::OnTrack:
        return dark ? QColor(0x4f, 0xcf, 0xa6) : QColor(0x00, 0x6b, 0x4f);
    case Status::AtRisk:
        return dark ? QColor(0xf2, 0xb8, 0x3c) : QColor(0x82, 0x52, 0x00);
    case Status::Breached:
        return dark ? QColor(0xff, 0x92, 0x6b) : QColor(0xb0, 0x2d, 0x00);
    case Status::Undecided:
    case Status::NoData:
    case Status::Pending:
    case Status::None:
        return dark ? QColor(0xac, 0xb4, 0xbe) : QColor(0x56, 0x5d, 0x66);
    }
    return {};
}

QPalette Theme::palette(bool dark)
{
    const auto set = [](QPalette &p, QPalette::ColorRole role, const char *colour) {
        p.setColor(role, QColor(QLatin1String(colour)));
    };
    QPalette p;
    set(p, QPalette::Window, dark ? "#1e2126" : "#f3f4f6");
    set(p, QPalette::WindowText, dark ? "#e8eaed" : "#1a1d21");
    set(p, QPalette::Base, dark ? "#16191d" : "#ffffff");
    set(p, QPalette::AlternateBase, dark ? "#1c2025" : "#f8f9fb");
    set(p, QPalette::Text, dark ? "#e8eaed" : "#1a1d21");
    set(p, QPalette::Button, dark ? "#2a2f36" : "#e9ebef");
    set(p, QPalette::ButtonText, dark ? "#e8eaed" : "#1a1d21");
    set(p, QPalette::ToolTipBase, dark ? "#2a2f36" : "#ffffff");
    set(p, QPalette::ToolTipText, dark ? "#e8eaed" : "#1a1d21");
    set(p, QPalette::PlaceholderText, dark ? "#a3abb5" : "#5c646e");
    set(p, QPalette::BrightText, "#ffffff");
    set(p, QPalette::Highlight, dark ? "#2f6fb8" : "#1f5fa8");
    set(p, QPalette::HighlightedText, "#ffffff");
    set(p, QPalette::Link, dark ? "#7db4f5" : "#1f5fa8");
    set(p, QPalette::LinkVisited, dark ? "#b9a3f0" : "#5b3fa0");
    set(p, QPalette::Light, dark ? "#3a4048" : "#ffffff");
    set(p, QPalette::Midlight, dark ? "#30353c" : "#eef0f3");
    set(p, QPalette::Mid, dark ? "#3a4048" : "#d0d5dc");
    set(p, QPalette::Dark, dark ? "#0f1114" : "#a6aeb8");
    set(p, QPalette::Shadow, "#000000");
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(QLatin1String(dark ? "#7c848e" : "#858d97")));
    return p;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor Theme::mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto part = [&](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {part(colour.red(), ground.red()), part(colour.green(), ground.green()),
            part(colour.blue(), ground.blue())};
}

bool Theme::isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

} // namespace makegood::ui

#include "moc_theme.cpp"
