// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prometheus/prometheus_settings.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// A Prometheus-compatible server as a source.
class PrometheusSource final : public SettingsSource<PrometheusSettings, prometheusName>
{
public:
    using SettingsSource::SettingsSource;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// What connecting one asks for.
std::vector<SourceField> prometheusFields();

/// The row of the table of kinds.
SourceKind prometheusKind();

} // namespace makegood::feeds
