// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"
#include "feeds/statuspage/statuspage_settings.h"

namespace makegood::feeds
{

/// A provider's status page as a source.
class StatuspageSource final : public Source
{
public:
    explicit StatuspageSource(StatuspageSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    bool tellsFigures() const override { return m_settings.service == PageService::Statuspage; }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    StatuspageSettings m_settings;
    SourceTerms m_terms;
};

/// The row of builtInKinds().
SourceKind statuspageKind();

} // namespace makegood::feeds
