// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sla/evidence/case_data.h"

namespace makegood {

/// What an import or a sync changed.
struct StoreSummary {
    std::uint64_t checksAdded = 0;
    std::uint64_t rowsAdded = 0;   ///< everything that is no check: calls, windows, incidents, tickets, …
    std::uint64_t rowsChanged = 0;
    bool changedAnything() const { return checksAdded + rowsAdded + rowsChanged > 0; }
};

/// Who did something and when; goes to the journal.
struct Actor {
    std::string who;
    Instant at{};
};

/// A row of the portfolio list; reading it touches no checks.
struct ContractRow {
    std::string id;
    std::string customer;
    std::string policyId;
    std::string policyName;
};

/// The workspace: one SQLite file that holds contracts, policies, check series, calls, maintenance, incidents,
/// decisions, tickets, claims and the journal. An object belongs to the thread that opened it; open the same file
/// again for another thread. Nothing acknowledged is lost and nothing half-done is kept: each call that writes is
/// one transaction.
class Workspace {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens a workspace, upgrading an older schema (after a backup). Errors: not there (unreachable), not a
    /// workspace or a newer schema (refused), not writable (unreachable).
    static Expected<std::unique_ptr<Workspace>> open(const std::string &path, Mode mode = Mode::ReadWrite);
    /// Makes a new, empty one; refuses to overwrite a file.
    static Expected<std::unique_ptr<Workspace>> create(const std::string &path);
    virtual ~Workspace() = default;

    virtual const std::string &path() const = 0;
    virtual bool isReadOnly() const = 0;

    virtual Expected<std::vector<ContractRow>> contracts() = 0;
    /// Everything that evaluate() takes for one contract.
    virtual Expected<CaseData> load(const std::string &contractId) = 0;

    /// Adds or refreshes one contract's data. Doing it twice changes nothing the second time.
    virtual Expected<StoreSummary> importCase(const CaseData &data, const Actor &actor) = 0;
    /// Adds checks to what is there, as CheckSeriesBuilder joins them.
    virtual Expected<StoreSummary> addChecks(const std::string &contractId, const CheckSeries &series,
                                             const Actor &actor) = 0;

protected:
    Workspace() = default;
};

} // namespace makegood
