// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_kinds.h"
#include "feeds/uptime_kuma/kuma_settings.h"

namespace makegood::feeds
{

/// Uptime Kuma's database as a source.
class KumaSource final : public Source
{
public:
    explicit KumaSource(KumaSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    KumaSettings m_settings;
    SourceTerms m_terms;
};

/// The row of the table of kinds.
SourceKind kumaKind();

} // namespace makegood::feeds
