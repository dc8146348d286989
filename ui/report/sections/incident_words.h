// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "charts/status_shape.h"
#include "report/sections/sections.h"

namespace makegood::ui::sections
{

/// What happened once, an outage or work on the service, as a person tells it.
struct Happening {
    Instant start{};
    Mark mark = Mark::Open;
    QString title; ///< `Thu 15 Oct, 11:20 to 13:22`
    QString text;
    QString amount; ///< what it adds to the credit; a dash where it adds none of its own
};

/// Outages and maintenance of a service in the month, by time.
std::vector<Happening> happeningsOf(const Context &c, const ServiceResult &service);

/// What became of a maintenance window under the agreement, in one sentence.
QString windowVerdict(const Context &c, const WindowResult &window);

/// Whether the window is about the service.
bool concerns(const MaintenanceWindow &window, const ServiceResult &service);

} // namespace makegood::ui::sections
