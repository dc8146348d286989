// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/checkmk/checkmk_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// A Livestatus as a source.
class CheckmkSource final : public Source
{
public:
    explicit CheckmkSource(CheckmkSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    CheckmkSettings m_settings;
    SourceTerms m_terms;
};

/// The row of builtInKinds().
SourceKind checkmkKind();

} // namespace makegood::feeds
