// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/nagios/nagios_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// Nagios as a source: its logs, or its CGI.
class NagiosSource final : public Source
{
public:
    explicit NagiosSource(NagiosSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    NagiosSettings m_settings;
    SourceTerms m_terms;
};

/// The row of builtInKinds().
SourceKind nagiosKind();

} // namespace makegood::feeds
