// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// Icinga 2's database as a source.
class IcingaSource final : public Source
{
public:
    explicit IcingaSource(IcingaSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    IcingaSettings m_settings;
    SourceTerms m_terms;
};

/// The row of the table of kinds.
SourceKind icingaKind();

} // namespace makegood::feeds
