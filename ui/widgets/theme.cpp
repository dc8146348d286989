// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

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

Role Theme::wordRole(Status status)
{
    switch (status) {
    case Status::Met:
    case Status::OnTrack:
        return Role::Met;
    case Status::AtRisk:
        return Role::Risk;
    case Status::Breached:
        return Role::Breach;
    case Status::Undecided:
    case Status::NoData:
    case Status::Pending:
    case Status::None:
        break;
    }
    return Role::Nodata;
}

QPalette Theme::palette(bool dark)
{
    static constexpr std::array<std::pair<QPalette::ColorRole, Role>, 20> places{{
        {QPalette::Window, Role::Window},
        {QPalette::WindowText, Role::Text},
        {QPalette::Base, Role::Surface},
        {QPalette::AlternateBase, Role::Surface2},
        {QPalette::Text, Role::Text},
        {QPalette::Button, Role::Surface},
        {QPalette::ButtonText, Role::Text},
        {QPalette::ToolTipBase, Role::Surface},
        {QPalette::ToolTipText, Role::Text},
        {QPalette::PlaceholderText, Role::Text3},
        {QPalette::BrightText, Role::OnAccent},
        // A chosen row is a tint, so that the colours of a status stay readable in it.
        {QPalette::Highlight, Role::Selected},
        {QPalette::HighlightedText, Role::Text},
        {QPalette::Link, Role::Accent},
        {QPalette::LinkVisited, Role::Accent},
        {QPalette::Light, Role::Surface},
        {QPalette::Midlight, Role::Hover},
        {QPalette::Mid, Role::Line},
        {QPalette::Dark, Role::LineStrong},
        {QPalette::Shadow, Role::LineStrong},
    }};
    QPalette p;
    for (const auto &[place, role] : places)
        p.setColor(place, roleColour(role, dark));
    for (const auto place : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, place, roleColour(Role::Disabled, dark));
    p.setColor(QPalette::Disabled, QPalette::Base, roleColour(Role::Surface2, dark));
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
    // Asked for by every stroke of the style: grey values will do.
    return qGray(palette.color(QPalette::WindowText).rgb()) > qGray(palette.color(QPalette::Window).rgb());
}

} // namespace makegood::ui

#include "moc_theme.cpp"
