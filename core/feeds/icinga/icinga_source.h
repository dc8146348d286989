// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// Icinga 2's database as a source.
class IcingaSource final : public SettingsSource<IcingaSettings, icingaName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of the table of kinds.
SourceKind icingaKind();

} // namespace makegood::feeds
