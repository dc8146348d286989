// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include <QPageSize>

#include "charts/colour_role.h"

namespace makegood::ui
{

Paper paperOf(PaperSize size)
{
    const QPageSize page(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter);
    const QSizeF points = page.size(QPageSize::Point);
    Paper out;
    out.width = points.width() * pt;
    out.height = points.height() * pt;
    return out;
}

Typography::Typography(const QLocale &locale, const QColor &given)
    : ink(roleColour(Role::Text, false))
    , brand(given.isValid() ? given : ink)
    , hasBrand(given.isValid())
    , soft(roleColour(Role::Text2, false))
    , rule(roleColour(Role::Line, false))
    , strongRule(roleColour(Role::Text3, false))
    , shade(roleColour(Role::Surface2, false))
{
    // Noto Sans (Debian: fonts-noto-core), else DejaVu Sans. The families after them cover other scripts.
    m_families = {QStringLiteral("Noto Sans")};
    if (locale.language() == QLocale::Arabic)
        m_families << QStringLiteral("Noto Sans Arabic");
    m_families << QStringLiteral("DejaVu Sans") << QStringLiteral("Noto Sans CJK SC")
               << QStringLiteral("Droid Sans Fallback");
    constexpr auto leading = TextStyle::Edge::Leading;
    display = {font(24.5, true), ink, leading, 0.96};
    figure = {font(20, true), ink, leading, 0.98};
    title = {font(18.5, true), ink, leading, 1.0};
    subtitle = {font(13, true), ink};
    body = {font(10), ink, leading, 1.06};
    strong = {font(10, true), ink, leading, 1.06};
    lead = {font(10), soft, leading, 1.06};
    quiet = {font(9), soft};
    cell = {font(8.5), ink};
    cellStrong = {font(8.5, true), ink};
    cellHead = {font(8.5), soft};
    axis = {font(8.5), soft};
    running = {font(9), soft};
}

QFont Typography::font(double points, bool bold) const
{
    QFont out;
    out.setFamilies(m_families);
    out.setPixelSize(static_cast<int>(points * pt));
    out.setBold(bold);
    out.setHintingPreference(QFont::PreferNoHinting);
    out.setStyleStrategy(QFont::PreferMatch);
    return out;
}

} // namespace makegood::ui
