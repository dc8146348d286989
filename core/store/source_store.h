// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/edit.h"
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
    std::optional<Instant> syncedAt = {}; ///< when checks last came; set by EvidenceStore::addChecks() only

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
            && settings == other.settings;
    }
};

/// Sources of live data.
class SourceStore
{
public:
    virtual ~SourceStore() = default;

    /// Every source, by id.
    virtual Expected<std::vector<StoredSource>> list() = 0;
    /// Adds, changes or removes a source, with its cursors as given: a contract without one is read from its
    /// start. The journal records the former settings. Refused: a stored source that differs from `before`,
    /// its progress apart; an unknown contract.
    virtual Expected<void> save(const Edit<StoredSource> &edit, const Actor &actor) = 0;

protected:
    SourceStore() = default;
};

} // namespace makegood::store
