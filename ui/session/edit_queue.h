// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>

#include "session/workspace_edit.h"
#include "session/workspace_handle.h"

namespace makegood::ui
{

class Judging;
class Ledgers;
class MaintenanceCalendars;
class ReportedMonths;

/// Saves edits in the order of the calls and judges the changed contracts anew. An edit that is refused takes
/// the waiting ones with it: they were decided on top of it. When another workspace is opened, waiting edits
/// are still saved in their own.
class EditQueue : public QObject
{
    Q_OBJECT
public:
    /// Where saved edits show; all of it outlives the queue.
    struct Followers {
        Judging *judging = nullptr;
        MaintenanceCalendars *calendars = nullptr;
        Ledgers *ledgers = nullptr;
        ReportedMonths *reported = nullptr;
    };

    EditQueue(WorkspaceHandle *workspace, const Followers &followers, QObject *parent = nullptr);

    /// Ends in saved() for each contract of the edit, or in refused(). `why` goes to the journal. Does
    /// nothing while no workspace is open.
    void perform(const WorkspaceEdit &edit, const std::string &who, const std::string &why);
    bool isSaving() const { return !m_waiting.empty(); }

signals:
    void saved(const QString &contract);
    /// Neither the edit nor those behind it were saved; its contracts are read anew.
    void refused(const QString &contract, const makegood::sla::Error &error);

private:
    void accept(quint64 number, const WorkspaceEdit &edit, const ContractLedger &ledger);
    void refuse(const WorkspaceEdit &edit, const Error &error);

    WorkspaceHandle *m_workspace;
    Followers m_followers;
    std::map<quint64, WorkspaceEdit> m_waiting; ///< by the number of the job, in the order of the calls
    std::shared_ptr<std::atomic<bool>> m_isBroken; ///< an edit was refused: those behind it are not saved
};

} // namespace makegood::ui
