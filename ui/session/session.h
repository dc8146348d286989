// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/agreements.h"
#include "session/case_import.h"
#include "session/customers.h"
#include "session/deadlines.h"
#include "session/edit_queue.h"
#include "session/journal_reader.h"
#include "session/judging.h"
#include "session/ledgers.h"
#include "session/maintenance_calendars.h"
#include "session/reported_months.h"
#include "session/source_syncs.h"
#include "session/support_records.h"
#include "session/workspace_handle.h"
#include "session/workspace_probes.h"

namespace makegood::ui
{

/// Owns the open workspace and what the window reads, judges and saves of it. The order of the members is the
/// order in which they follow a change of workspace.
class Session : public QObject
{
public:
    Session(JobTracker *jobs, Clock now, SourceServices sources = {}, QObject *parent = nullptr);

    WorkspaceHandle *workspace() { return &m_workspace; }
    Judging *judging() { return &m_judging; }
    Customers *customers() { return &m_customers; }
    ReportedMonths *reported() { return &m_reported; }
    Ledgers *ledgers() { return &m_ledgers; }
    MaintenanceCalendars *calendars() { return &m_calendars; }
    EditQueue *edits() { return &m_edits; }
    Agreements *agreements() { return &m_agreements; }
    SupportRecords *support() { return &m_support; }
    CaseImport *imports() { return &m_imports; }
    JournalReader *journal() { return &m_journal; }
    Deadlines *deadlines() { return &m_deadlines; }
    SourceSyncs *syncs() { return &m_syncs; }
    WorkspaceProbes *probes() { return &m_probes; }

private:
    WorkspaceHandle m_workspace;
    Judging m_judging;
    Customers m_customers;
    ReportedMonths m_reported;
    Ledgers m_ledgers;
    MaintenanceCalendars m_calendars;
    EditQueue m_edits;
    Agreements m_agreements;
    SupportRecords m_support;
    CaseImport m_imports;
    JournalReader m_journal;
    Deadlines m_deadlines;
    SourceSyncs m_syncs;
    WorkspaceProbes m_probes;
};

} // namespace makegood::ui
