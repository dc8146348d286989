// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/nagios/nagios_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// Nagios as a source: its logs, or its CGI.
class NagiosSource final : public SettingsSource<NagiosSettings, nagiosName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of builtInKinds().
SourceKind nagiosKind();

} // namespace makegood::feeds
