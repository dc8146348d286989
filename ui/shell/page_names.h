// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "shell/navigation_rail.h"

namespace makegood::ui
{

/// A page as the rail, the Go menu and the palette name it.
struct PageName {
    QString id; ///< of PageHost::showPage()
    QString icon;
    QString title;
    NavigationRail::Group group;
};

/// In the order of the rail, whose places Ctrl+1 to Ctrl+9 and Ctrl+0 open.
std::vector<PageName> pageNames();

/// The id of the page that a link, a setting or the command line names, such as `incidents` for `outages`;
/// what stands behind a slash names a section of it. Empty: there is no such page.
QString pageIdOf(const QString &name);

} // namespace makegood::ui
