// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/settings_source.h"
#include "feeds/zabbix/zabbix_settings.h"

namespace makegood::feeds
{

/// A Zabbix server as a source.
class ZabbixSource final : public SettingsSource<ZabbixSettings, zabbixName>
{
public:
    using SettingsSource::SettingsSource;
    bool tellsFigures() const override { return true; }

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// What connecting one asks for.
std::vector<SourceField> zabbixFields();

/// The row of the table of kinds.
SourceKind zabbixKind();

} // namespace makegood::feeds
