// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "session/session.h"

namespace makegood::ui
{

class Notifier;

/// What the window needs of the program around it: the clock, files and readers that `ui` does not link.
/// Functions run on a worker thread unless they say otherwise.
struct AppServices {
    Clock now;
    /// How to open the workspace in this file, for any thread.
    std::function<WorkspaceOpener(const QString &path)> workspaceAt;
    /// Makes or finds the sample workspace and says where it is.
    std::function<Expected<QString>()> sampleWorkspace;
    /// The month that the sample opens on.
    std::optional<Month> sampleMonth;
    /// Where the first import makes a workspace when none is open.
    QString firstWorkspace;
    /// Reads a case folder; all that is wrong with it at once.
    std::function<Checked<CaseData>(const QString &folder)> readCase;
    /// Reads tickets from a JSON or CSV file; all that is wrong with it at once.
    std::function<Checked<std::vector<Ticket>>(const QString &file)> readTickets;
    /// Read what a provider says of outages, and credits on invoices, from a CSV file.
    std::function<Checked<std::vector<ProviderFigure>>(const QString &file, const Contract &)> readFigures;
    std::function<Checked<std::vector<InvoiceCredit>>(const QString &file, const Contract &)> readInvoices;
    /// Maintenance windows as an iCalendar text, stamped with the instant; on the window's thread.
    std::function<std::string(const std::vector<MaintenanceWindow> &, Instant)> calendarText;
    /// Reads a calendar file; times without a zone are in the one that is given. All that is wrong with it at
    /// once.
    std::function<Checked<std::vector<MaintenanceWindow>>(const QString &file, const Zone &zone)>
        readCalendar;
    /// Where deadlines are told; null: in the window alone. Outlives the window.
    Notifier *notifier = nullptr;
    QString who; ///< for the journal
    /// The portfolio is painted before the pages behind it are built.
    bool pagesLater = false;
};

} // namespace makegood::ui
