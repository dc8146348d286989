// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sla/base/words.h"
#include "sla/evidence/edit.h"
#include "sla/time/instant.h"
#include "store/ledger.h"

namespace makegood::store
{

/// A connection that live data comes from, for any number of contracts; the mapping in its settings says
/// which. `settings` is the text of its kind and holds no secret; a kind that this program does not know
/// keeps its text.
struct StoredSource {
    std::string id;
    std::string contract; ///< of mapping rows that name none; empty: none
    std::string kind;
    std::string settings;
    /// By contract that the source feeds: every check of it before the instant is stored.
    std::map<std::string, Instant> cursors = {};
    std::optional<Instant> syncedAt = {}; ///< when checks last came; set by EvidenceStore::addPages() only
    bool paused = false; ///< a person stopped its syncs
    std::optional<Duration> every
        = {}; ///< between two syncs, above zero; empty: as the program does by default

    /// Up to where every contract with a cursor has been read; empty when none has one.
    std::optional<Instant> readUpTo() const
    {
        std::optional<Instant> first;
        for (const auto &[fed, at] : cursors)
            first = first ? std::min(*first, at) : at;
        return first;
    }
    /// Whether the two differ in their progress at most.
    bool isAs(const StoredSource &other) const
    {
        return id == other.id && contract == other.contract && kind == other.kind
            && settings == other.settings && paused == other.paused && every == other.every;
    }
};

/// How a run of a source ended.
enum class SourceRunOutcome {
    Done,
    Failed,
    NotLetIn, ///< the password or token is missing or was refused: a person has to act
    Interrupted ///< a person or the end of the program stopped it
};

} // namespace makegood::store

namespace makegood::sla
{
template <> inline constexpr auto
    wordsOf<store::SourceRunOutcome> = wordList<store::SourceRunOutcome::Interrupted>("done", "failed",
                                                                                      "not-let-in",
                                                                                      "interrupted");
} // namespace makegood::sla

namespace makegood::store
{

/// One sync of a source, as it ended. The pages committed before an error are stored.
struct SourceRun {
    static constexpr std::size_t mostUnmapped = 200; ///< series

    Instant began{};
    Instant ended{};
    SourceRunOutcome outcome = SourceRunOutcome::Done;
    std::uint64_t pages = 0; ///< committed
    std::uint64_t checks = 0; ///< new in the workspace, state changes too
    std::string error = {}; ///< one sentence without a full stop; empty: none
    /// Samples by series that no mapping row leads to a contract.
    std::map<std::string, std::uint64_t> unmapped = {};

    bool operator==(const SourceRun &) const = default;
};

/// Sources of live data.
class SourceStore
{
public:
    virtual ~SourceStore() = default;

    /// Every source, by id.
    virtual Expected<std::vector<StoredSource>> list() = 0;
    /// What the source gave at its last sync for the next one; empty: nothing.
    virtual Expected<std::string> memory(const std::string &id) = 0;
    /// Adds, changes or removes a source, with its cursors as given: a contract without one is read from its
    /// start. The journal records the former settings. Refused: a stored source that differs from `before`,
    /// its progress apart; an unknown contract.
    virtual Expected<void> save(const Edit<StoredSource> &edit, const Actor &actor) = 0;

    static constexpr int keptRuns = 200; ///< of each source

    /// Appends to the history of runs and drops what is older than the last `keptRuns`. Runs are no acts of a
    /// person: the journal leaves them out. Refused: an unknown source.
    virtual Expected<void> addRun(const std::string &source, const SourceRun &run) = 0;
    /// At most `most` runs, the newest first; the first one that has pages comes with its unmapped series,
    /// the others without. Empty for a source that never ran or is not there.
    virtual Expected<std::vector<SourceRun>> runs(const std::string &source, int most = keptRuns) = 0;

protected:
    SourceStore() = default;
};

} // namespace makegood::store
