// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "feeds/prober/probe_record.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// A file of the journal: one UTC day.
struct JournalFile {
    std::string path;
    LocalDate day{};
};

/// The files of a journal, the oldest first. A folder that is not there has none. Errors: it may not be read
/// (unreachable).
Expected<std::vector<JournalFile>> journalFiles(const std::string &folder);

/// `probes-2026-11-30.jsonl`.
std::string journalFileName(LocalDate day);
/// The UTC day of an instant.
LocalDate journalDay(Instant at);

/// What the journal holds of a stretch of time.
struct JournalReading {
    std::vector<ProbeRecord> records; ///< in the order in which they were written
    std::vector<Interval> pauses; ///< those that meet the stretch
    /// Sentences for the person: lines that were changed after they were written, or not to their end. They
    /// are left out.
    std::vector<std::string> remarks;
    std::size_t changedLines = 0; ///< of the remarks, those about changed lines
};

/// Reads what the journal holds of `when`, and checks the seals of all lines of the days concerned. Errors: a
/// file cannot be read (unreachable), cancelled (interrupted).
Expected<JournalReading> readJournal(const std::string &folder, const Interval &when,
                                     const std::function<bool()> &isCancelled = {});

/// The end of a journal, for whoever writes on.
struct JournalEnd {
    std::string seal; ///< of the last whole line
    std::optional<Instant> lastProbe; ///< when the last result was taken
    std::optional<Instant> lastLine;
    std::uint64_t wholeBytes = 0; ///< of the last file, without a torn line at its end
    std::uint64_t tornBytes = 0;
    std::string file; ///< path of the last file; empty: none
};
Expected<JournalEnd> journalEnd(const std::string &folder);

/// The instant of the first line. Empty: there is none.
Expected<std::optional<Instant>> journalBegin(const std::string &folder);

} // namespace makegood::feeds
