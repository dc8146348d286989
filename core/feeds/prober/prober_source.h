// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prober/prober_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// The built-in prober as a source: it reads what a ProbeRunner wrote into its journal.
class ProberSource final : public SettingsSource<ProberSettings, proberKindName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of the table of kinds.
SourceKind proberKind();

} // namespace makegood::feeds
