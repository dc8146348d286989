// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_texts.h"

#include "store/service_list.h"
#include "store/sql_store.h"

namespace makegood::store
{

namespace
{

std::string spanText(const Interval &when)
{
    return formatInstant(when.start) + ' ' + formatInstant(when.end);
}

std::string quoted(const char *before, const std::string &text)
{
    return text.empty() ? text : before + ('"' + text + '"');
}

} // namespace

std::string rowText(const Incident &row)
{
    return row.service + ' ' + spanText(row.when) + ' ' + wordOf(row.cause)
        + (row.postMortemAt ? " post-mortem " + formatInstant(*row.postMortemAt) : std::string())
        + (row.identifiedAt ? " identified " + formatInstant(*row.identifiedAt) : std::string())
        + (row.affected ? " affected " + row.affected->text : std::string()) + quoted(" notes ", row.notes);
}

std::string rowText(const Bridge &row)
{
    return row.by + ' ' + formatInstant(row.at) + quoted(" ", row.reason);
}

std::string rowText(const AgreedRemedy &row)
{
    return std::to_string(row.amount.minor) + " minor units, " + row.by + quoted(" ", row.reason);
}

std::string rowText(const ProviderFigure &row)
{
    return (row.downtime ? "downtime " + formatDuration(*row.downtime) : std::string("no downtime"))
        + (row.amount ? " amount " + std::to_string(row.amount->minor) : std::string())
        + quoted(" note ", row.note);
}

std::string rowText(const InvoiceCredit &row)
{
    return formatDate(row.invoicedOn) + ' ' + std::to_string(row.amount.minor) + " minor units"
        + quoted(" note ", row.note);
}

std::string rowText(const MaintenanceWindow &row)
{
    std::string out = spanText(row.when) + ' ' + wordOf(row.status);
    for (const std::string &service : row.services)
        out += (&service == row.services.data() ? " for " : ", ") + service;
    out += row.notifiedAt ? " announced " + formatInstant(*row.notifiedAt) : " not announced";
    return out + (row.channel ? " by " + *row.channel : std::string()) + quoted(" ", row.summary);
}

std::string rowText(const Ticket &row)
{
    const auto named = [](const char *what, const std::optional<Instant> &at) {
        return at ? std::string(what) + formatInstant(*at) : std::string();
    };
    std::string out = "opened " + formatInstant(row.openedAt) + " by " + row.channel
        + (row.service.empty() ? std::string() : " for " + row.service) + (row.inScope ? "" : " out of scope")
        + named(" cost quoted ", row.costQuotedAt) + named(" work started ", row.workStartedAt)
        + named(" escalated ", row.escalatedAt) + named(" escalation answered ", row.escalationAnsweredAt);
    for (const TicketEvent &event : row.events)
        out += std::string(", ") + wordOf(event.kind)
            + (event.severity.empty() ? std::string() : ' ' + event.severity) + ' ' + formatInstant(event.at);
    return out;
}

std::string rowName(const Ticket &row)
{
    return "ticket '" + row.id + "'";
}

std::string termsText(const ContractTexts &texts)
{
    std::string out = "contract text sha256 " + sha256Of(texts.contractToml) + "; policy sha256 "
        + sha256Of(texts.policyToml);
    for (const LaterText &later : texts.later)
        out += "; policy from " + formatDate(later.from) + " sha256 " + sha256Of(later.policyToml);
    return out;
}

std::string rowName(const Incident &row)
{
    return "incident '" + row.id + "'";
}

std::string rowName(const Bridge &row)
{
    return "the bridge of " + row.service + " from " + formatInstant(row.when.start);
}

std::string rowName(const AgreedRemedy &row)
{
    return "the agreed remedy of " + row.service + " for " + formatMonth(row.month);
}

std::string rowName(const ProviderFigure &row)
{
    return "the provider's figure for " + row.service + " from " + formatInstant(row.outageStart);
}

std::string rowName(const InvoiceCredit &row)
{
    return "the credit of " + row.service + " for " + formatMonth(row.month) + " on invoice '" + row.invoice
        + "'";
}

std::string rowName(const MaintenanceWindow &row)
{
    return "the maintenance window '" + row.uid + "' from " + formatInstant(row.seriesStart());
}

std::string rowKey(const Incident &row)
{
    return row.id;
}

std::string rowKey(const Bridge &row)
{
    return escapedLines({row.service, formatInstant(row.when.start), formatInstant(row.when.end)});
}

std::string rowKey(const AgreedRemedy &row)
{
    return escapedLines({row.service, formatMonth(row.month), formatInstant(row.at)});
}

std::string rowKey(const ProviderFigure &row)
{
    return escapedLines({row.service, formatInstant(row.outageStart)});
}

std::string rowKey(const InvoiceCredit &row)
{
    return escapedLines({row.invoice, row.service, formatMonth(row.month)});
}

} // namespace makegood::store
