// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/colour_role.h"

#include <array>

namespace makegood::ui
{

namespace
{

struct RolePair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<RolePair, roleCount> rolePairs{{
    {0xf3f5f8, 0x12161c}, // window
    {0xe9edf2, 0x0d1116}, // rail
    {0xffffff, 0x1a2028}, // surface
    {0xf8f9fb, 0x20272f}, // surface-2
    {0xeef2f7, 0x262e38}, // hover
    {0xe3edfb, 0x1d3352}, // selected
    {0xdce2ea, 0x2e3743}, // line
    {0xc3ccd8, 0x414c5a}, // line-strong
    {0x7f8a9a, 0x758294}, // control
    {0x141b26, 0xe9edf3}, // text
    {0x46515f, 0xb6c0cd}, // text-2
    {0x5c6776, 0x97a3b3}, // text-3
    {0x8d97a5, 0x6c7786}, // disabled
    {0x1b5fc1, 0x78acff}, // accent
    {0x1b5fc1, 0x2c69cc}, // accent-fill
    {0x164fa3, 0x3070d8}, // accent-hover
    {0xffffff, 0xffffff}, // on-accent
    {0x1b5fc1, 0x9cc3ff}, // focus
    {0x00694f, 0x55d0a6}, // met
    {0x2f9274, 0x3fa985}, // met-fill
    {0xe2f3ec, 0x14322a}, // met-tint
    {0x7a4e00, 0xf3be55}, // risk
    {0xc98200, 0xe0a32e}, // risk-fill
    {0xfdf1da, 0x372a10}, // risk-tint
    {0xa82c00, 0xff9470}, // breach
    {0xbf3a0a, 0xf07048}, // breach-fill
    {0xfce9e2, 0x3d1e15}, // breach-tint
    {0x4f5a69, 0xaab5c3}, // nodata
    {0x7f8a9a, 0x758294}, // nodata-fill
    {0xedf0f4, 0x262d36}, // nodata-tint
    {0xe6effc, 0x182c47}, // info-tint
    {0x4b6fa8, 0x7fa6e0}, // maint
    {0x6b5ba5, 0xb0a0ec}, // excl
    {0x141b26, 0xe9edf3}, // now
    {0xffffff, 0x0d1116}, // on-status
    {0x141b26, 0x0d1116}, // on-risk
}};

} // namespace

QColor roleColour(Role role, bool dark)
{
    const RolePair &pair = rolePairs[static_cast<std::size_t>(role)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

} // namespace makegood::ui
