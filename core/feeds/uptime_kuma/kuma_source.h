// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/settings_source.h"
#include "feeds/uptime_kuma/kuma_settings.h"

namespace makegood::feeds
{

/// Uptime Kuma's database as a source.
class KumaSource final : public SettingsSource<KumaSettings, kumaName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of the table of kinds.
SourceKind kumaKind();

} // namespace makegood::feeds
