// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/settings_source.h"
#include "feeds/statuspage/statuspage_settings.h"

namespace makegood::feeds
{

/// A provider's status page as a source.
class StatuspageSource final : public SettingsSource<StatuspageSettings, statuspageName>
{
public:
    using SettingsSource::SettingsSource;
    bool tellsFigures() const override { return settings().service == PageService::Statuspage; }

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of builtInKinds().
SourceKind statuspageKind();

} // namespace makegood::feeds
