// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "store/contract_store.h"
#include "store/customer_store.h"
#include "store/evidence_store.h"
#include "store/journal_store.h"
#include "store/ledger_store.h"
#include "store/reported_store.h"
#include "store/source_store.h"
#include "store/upkeep_store.h"
#include "store/workspace_notice.h"

namespace makegood::store
{

class Engine;

/// The workspace: contracts, policies, check series, calls, maintenance, incidents, decisions, tickets,
/// claims and the journal. Hands out a store for each concern; a store lives as long as its workspace. An
/// object belongs to the thread that opened it: open the same workspace again for another thread. Each call
/// that writes is one transaction: after a crash an acknowledged change is stored, and an unfinished one left
/// no trace.
class Workspace
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly
    };

    /// Opens a workspace, upgrading an older schema after a backup. A newer schema opens for reading only,
    /// with a notice(). Unreachable: no workspace there, or it cannot be written. Refused: a database that is
    /// not a workspace, a newer schema that this program cannot read, an older one opened for reading only.
    /// Without an engine, the location decides (engineOf()).
    static Expected<std::unique_ptr<Workspace>> open(const std::string &path, Mode mode = Mode::ReadWrite,
                                                     const Engine *engine = nullptr);
    /// Creates an empty workspace; refuses to overwrite a file.
    static Expected<std::unique_ptr<Workspace>> create(const std::string &path,
                                                       const Engine *engine = nullptr);
    virtual ~Workspace() = default;

    virtual const std::string &path() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual WorkspaceNotice notice() const = 0;
    /// False when another database took the place of this one, or when its schema or its write permission
    /// changed since it was opened: open it again.
    virtual bool isCurrent() = 0;

    virtual ContractStore &contracts() = 0;
    virtual CustomerStore &customers() = 0;
    virtual EvidenceStore &evidence() = 0;
    virtual LedgerStore &ledger() = 0;
    virtual ReportedStore &reported() = 0;
    virtual SourceStore &sources() = 0;
    virtual JournalStore &journal() = 0;
    virtual UpkeepStore &upkeep() = 0;

protected:
    Workspace() = default;
};

} // namespace makegood::store
