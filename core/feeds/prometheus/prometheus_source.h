// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prometheus/prometheus_settings.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// A Prometheus-compatible server as a source.
class PrometheusSource final : public Source
{
public:
    explicit PrometheusSource(PrometheusSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return settingsToJson(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;

private:
    PrometheusSettings m_settings;
    SourceTerms m_terms;
};

/// What connecting one asks for.
std::vector<SourceField> prometheusFields();

/// The row of the table of kinds.
SourceKind prometheusKind();

} // namespace makegood::feeds
