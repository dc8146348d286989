// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"
#include "feeds/zabbix/zabbix_settings.h"

namespace makegood::feeds
{

/// A Zabbix server as a source.
class ZabbixSource final : public Source
{
public:
    explicit ZabbixSource(ZabbixSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return zabbixToJson(m_settings); }
    bool tellsFigures() const override { return true; }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    ZabbixSettings m_settings;
    SourceTerms m_terms;
};

/// What connecting one asks for.
std::vector<SourceField> zabbixFields();

/// The row of the table of kinds.
SourceKind zabbixKind();

} // namespace makegood::feeds
