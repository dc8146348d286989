// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/gatus/gatus_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// A Gatus as a source.
class GatusSource final : public SettingsSource<GatusSettings, gatusName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of builtInKinds().
SourceKind gatusKind();

} // namespace makegood::feeds
