// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>

#include "maintenance/maintenance_draft.h"

namespace makegood::ui
{

/// A draft as it is kept between two starts of the program.
QJsonObject toJson(const MaintenanceDraft &draft);

/// Empty: the object holds no draft. What a calendar adds to a window, and this form does not edit, is taken
/// from `stored`, the window that is edited.
std::optional<MaintenanceDraft> maintenanceDraftOf(const QJsonObject &object,
                                                   const std::optional<MaintenanceWindow> &stored);

} // namespace makegood::ui
