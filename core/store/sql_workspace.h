// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_customers.h"
#include "store/sql_stores.h"
#include "store/terms_rows.h"
#include "store/workspace.h"

namespace makegood::store
{

/// A workspace in an SQL database: one connection and the stores over it.
class SqlWorkspace final : public Workspace
{
public:
    /// `notice`: as Workspace::notice().
    SqlWorkspace(std::unique_ptr<Database> database, WorkspaceNotice notice)
        : m_database(std::move(database))
        , m_notice(notice)
        , m_terms(*m_database)
        , m_contracts(*m_database, m_terms)
        , m_customers(*m_database)
        , m_evidence(*m_database, m_terms)
        , m_ledger(*m_database)
        , m_reported(*m_database)
        , m_sources(*m_database)
        , m_journal(*m_database)
        , m_upkeep(*m_database)
    {
    }

    const std::string &path() const override { return m_database->path(); }
    bool isReadOnly() const override { return m_database->isReadOnly(); }
    WorkspaceNotice notice() const override { return m_notice; }
    bool isCurrent() override { return m_database->isCurrent(); }

    ContractStore &contracts() override { return m_contracts; }
    CustomerStore &customers() override { return m_customers; }
    EvidenceStore &evidence() override { return m_evidence; }
    LedgerStore &ledger() override { return m_ledger; }
    ReportedStore &reported() override { return m_reported; }
    SourceStore &sources() override { return m_sources; }
    JournalStore &journal() override { return m_journal; }
    UpkeepStore &upkeep() override { return m_upkeep; }

private:
    std::unique_ptr<Database> m_database;
    WorkspaceNotice m_notice;
    TermsRows m_terms;
    SqlContracts m_contracts;
    SqlCustomers m_customers;
    SqlEvidence m_evidence;
    SqlLedger m_ledger;
    SqlReported m_reported;
    SqlSources m_sources;
    SqlJournal m_journal;
    SqlUpkeep m_upkeep;
};

} // namespace makegood::store
