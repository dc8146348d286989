// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/judging.h"

namespace makegood::ui
{

/// Saves tickets of a file and obligations that a person judges.
class SupportRecords : public QObject
{
    Q_OBJECT
public:
    SupportRecords(WorkspaceHandle *workspace, Judging *judging, QObject *parent = nullptr);

    /// Adds tickets, each in the place of the one with its id; then ticketsImported() or
    /// WorkspaceHandle::failed().
    void importTickets(const std::string &contract, std::vector<Ticket> tickets, const std::string &who);
    /// Records how an obligation went; then obligationRecorded() or WorkspaceHandle::failed().
    void recordObligation(const std::string &contract, const ObligationRecord &record);

signals:
    void ticketsImported(const QString &contract, quint64 rows);
    void obligationRecorded(const QString &contract);

private:
    WorkspaceHandle *m_workspace;
    Judging *m_judging;
};

} // namespace makegood::ui
