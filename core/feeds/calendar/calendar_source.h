// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/calendar/calendar_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// A calendar as a source of maintenance windows.
class CalendarSource final : public Source
{
public:
    explicit CalendarSource(CalendarSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    CalendarSettings m_settings;
    SourceTerms m_terms;
};

/// The row of builtInKinds().
SourceKind calendarKind();

} // namespace makegood::feeds
