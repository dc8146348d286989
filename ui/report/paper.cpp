// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include <QPageSize>

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

Typography::Typography(const QLocale &locale)
    : ink(0x1a, 0x1d, 0x21)
    , soft(0x56, 0x5d, 0x66)
    , rule(0xd0, 0xd5, 0xdc)
    , shade(0xf3, 0xf5, 0xf8)
    , accent(0x00, 0x5a, 0x8f)
    , good(0x00, 0x6b, 0x4f)
    , bad(0xb0, 0x3c, 0x00)
    , unsure(0x56, 0x5d, 0x66)
{
    // Noto Sans (Debian: fonts-noto-core), else DejaVu Sans. The families after them cover other scripts.
    m_families = {QStringLiteral("Noto Sans")};
    if (locale.language() == QLocale::Arabic)
        m_families << QStringLiteral("Noto Sans Arabic");
    m_families << QStringLiteral("DejaVu Sans") << QStringLiteral("Noto Sans CJK SC")
               << QStringLiteral("Droid Sans Fallback");
    display = {font(26, true), ink};
    title = {font(16, true), ink};
    subtitle = {font(11, true), accent};
    body = {font(9), ink};
    strong = {font(9, true), ink};
    quiet = {font(8), soft};
    cell = {font(7.75), ink};
    cellStrong = {font(7.75, true), ink};
    cellHead = {font(7.25, true), soft};
    running = {font(7.25), soft};
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
