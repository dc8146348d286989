// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "session/ui_settings.h"

namespace makegood::ui
{

/// Workspaces that were open before, the last one first.
QStringList recentFiles(const UiSettings &settings);
/// Puts it first; the oldest of more than eight is forgotten.
void rememberRecent(UiSettings &settings, const QString &path);
void forgetRecent(UiSettings &settings, const QString &path);

} // namespace makegood::ui
