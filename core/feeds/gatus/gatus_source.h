// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/gatus/gatus_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// A Gatus as a source.
class GatusSource final : public Source
{
public:
    explicit GatusSource(GatusSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    GatusSettings m_settings;
    SourceTerms m_terms;
};

/// The row of builtInKinds().
SourceKind gatusKind();

} // namespace makegood::feeds
