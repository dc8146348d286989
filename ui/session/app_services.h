// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "session/source_services.h"
#include "session/storage_watch.h"
#include "session/workspace_handle.h"
#include "sla/evidence/calendar_contents.h"

namespace makegood::work
{
class ActivityLog;
}

namespace makegood::ui
{

class Notifier;

/// Services of the program for the window: the clock, files, and readers that `ui` does not link. Functions
/// run on a worker thread unless noted.
struct AppServices {
    Clock now;
    /// An opener of the workspace in this file, for any thread.
    std::function<WorkspaceOpener(const QString &path)> workspaceAt;
    /// Makes the sample workspace if there is none; returns its path.
    std::function<Expected<QString>()> sampleWorkspace;
    /// The month shown first of the sample.
    std::optional<Month> sampleMonth;
    /// The path at which the first import makes a workspace when none is open.
    QString firstWorkspace;
    /// Reads a case folder; reports all errors at once.
    std::function<Checked<CaseData>(const QString &folder)> readCase;
    /// Reads tickets of the contract from a JSON or CSV file; reports all errors at once, references into
    /// nothing among them.
    std::function<Checked<std::vector<Ticket>>(const QString &file, const CaseData &terms)> readTickets;
    /// Read a provider's figures of outages, and credits on invoices, from a CSV file.
    std::function<Checked<std::vector<ProviderFigure>>(const QString &file, const Contract &)> readFigures;
    std::function<Checked<std::vector<InvoiceCredit>>(const QString &file, const Contract &)> readInvoices;
    /// Maintenance windows as an iCalendar text, stamped with the instant; on the window's thread.
    std::function<std::string(const std::vector<MaintenanceWindow> &, Instant)> calendarText;
    /// Reads an iCalendar file; times without a zone are in the calendar's, else in `zone`. Lists what is
    /// refused and what is ignored; fails when the file is no whole calendar.
    std::function<Checked<CalendarContents>(const QString &file, const Zone &zone)> readCalendar;
    /// Shows reminders of deadlines; null: the window shows them. Outlives the window.
    Notifier *notifier = nullptr;
    /// Asks about the place of a workspace; empty: the system.
    StorageProbe storage;
    QStringList languages; ///< codes of the languages that the program speaks, such as `de`
    /// What the program did, for those who help; null: nothing is written. Outlives the window.
    work::ActivityLog *log = nullptr;
    QString who; ///< the user's name for journal entries
    SourceServices sources;
};

} // namespace makegood::ui
