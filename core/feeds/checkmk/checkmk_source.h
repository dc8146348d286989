// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/checkmk/checkmk_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// A Livestatus as a source.
class CheckmkSource final : public SettingsSource<CheckmkSettings, checkmkName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of builtInKinds().
SourceKind checkmkKind();

} // namespace makegood::feeds
