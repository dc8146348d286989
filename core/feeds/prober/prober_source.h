// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prober/prober_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// The built-in prober as a source: it reads what a ProbeRunner wrote into its journal.
class ProberSource final : public Source
{
public:
    explicit ProberSource(ProberSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return proberSettingsText(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

    const ProberSettings &settings() const { return m_settings; }

private:
    ProberSettings m_settings;
    SourceTerms m_terms;
};

/// The row of the table of kinds.
SourceKind proberKind();

} // namespace makegood::feeds
