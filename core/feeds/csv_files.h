// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/series_builders.h"
#include "sla/evidence/evidence.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::feeds
{

/// Fills the series of one case from its check files, by service and probe.
class SeriesCollector
{
public:
    /// Reads the whole `checks.csv` or fails with every problem and its line. Messages name `file`, the
    /// checks' origins name `source`. The collector must not be used after a failure.
    Checked<void> readChecksCsv(std::string_view text, const std::string &file, const std::string &source);

    /// Sorted by service and probe; leaves the collector empty.
    std::vector<CheckSeries> build() { return m_builders.build(); }

private:
    SeriesBuilders<CheckSeriesBuilder> m_builders;
};

/// The other CSV files of a case (docs/formats.md, "Case folder"). Each reads the whole text or fails with
/// every problem and its line.
Checked<std::vector<Call>> readCallsCsv(std::string_view text, const std::string &file);
Checked<std::vector<BackupRow>> readBackupsCsv(std::string_view text, const std::string &file);
Checked<std::vector<PriceNotice>> readNoticesCsv(std::string_view text, const std::string &file,
                                                 const Currency &currency);
Checked<std::vector<ProofRow>> readEvidenceCsv(std::string_view text, const std::string &file);

} // namespace makegood::feeds
