// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/alertmanager/alertmanager_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// An Alertmanager as a source of maintenance windows.
class AlertmanagerSource final : public SettingsSource<AlertmanagerSettings, alertmanagerName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of builtInKinds().
SourceKind alertmanagerKind();

} // namespace makegood::feeds
