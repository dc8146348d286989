// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/calendar/calendar_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// A calendar as a source of maintenance windows.
class CalendarSource final : public SettingsSource<CalendarSettings, calendarName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of builtInKinds().
SourceKind calendarKind();

} // namespace makegood::feeds
