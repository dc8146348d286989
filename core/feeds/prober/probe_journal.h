// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QLockFile>

#include "feeds/prober/probe_record.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// The journal of a prober, open for writing by one program at a time. Files are appended to and nothing
/// else: one a UTC day, `probes-2026-11-30.jsonl`. What a call writes is on the disk when it returns, whole
/// or not at all.
class ProbeJournal
{
public:
    struct Attempt {
        std::unique_ptr<ProbeJournal> journal; ///< null: another program probes
        std::string holder; ///< that program, `makegood (process 4711 on desk)`; meaningless with a journal
    };
    /// Makes the folder `asked` for where it is missing. A line that was not written to its end is removed,
    /// which the journal says. Errors: the folder or a file cannot be written (unreachable).
    static Expected<Attempt> open(const std::string &asked, Instant now);
    /// Who writes the journal now; empty: nobody.
    static std::string writerOf(const std::string &folder);

    ~ProbeJournal(); ///< gives the journal back
    ProbeJournal(const ProbeJournal &) = delete;
    ProbeJournal &operator=(const ProbeJournal &) = delete;

    /// When the last result was taken, by this run or an earlier one.
    const std::optional<Instant> &lastProbe() const { return m_lastProbe; }
    /// The seal of the last line: kept elsewhere it proves that nothing before it was changed since.
    const std::string &seal() const { return m_seal; }

    // Errors: not written (unreachable); the journal is as before then.
    Expected<void> addStart(Instant at, const std::string &program, Duration interval, std::size_t targets);
    Expected<void> addStop(Instant at);
    /// The results of one round, which all have the instant `at`; before them the pause that ends with it.
    Expected<void> addRound(Instant at, const std::vector<ProbeRecord> &records,
                            const std::optional<Interval> &pause);

private:
    ProbeJournal(std::string folder, std::unique_ptr<QLockFile> lock);
    Expected<void> add(Instant at, std::vector<std::string> texts);

    const std::string m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::string m_seal;
    std::optional<Instant> m_lastProbe;
    std::string m_file; ///< path of the last file; empty: none
};

} // namespace makegood::feeds
