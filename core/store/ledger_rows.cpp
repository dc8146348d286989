// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_rows.h"

#include "store/month_number.h"

namespace makegood::store
{

namespace
{

template <typename Row, typename Take> Expected<std::vector<Row>>
readAll(Database &database, const char *name, const std::string &contract, Take &&take)
{
    Statement select(database, name);
    select.bind(contract);
    std::vector<Row> out;
    while (select.next())
        out.push_back(take(select));
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

// Runs a statement once with these values.
template <typename... T> Expected<void> run(Database &database, const char *name, const T &...values)
{
    Statement statement(database, name);
    (statement.bind(values), ...);
    statement.run();
    return statement.outcome();
}

std::int64_t dayNumber(LocalDate date)
{
    return date.time_since_epoch().count();
}

// The row that an edit removes: it is deleted, or its key changes.
template <typename T> const T *rowGoneBy(const Edit<T> &edit)
{
    const bool gone = edit.before && (!edit.after || !isSameRecord(*edit.before, *edit.after));
    return gone ? &*edit.before : nullptr;
}

template <typename To, typename From> std::optional<To> mapped(const std::optional<From> &value)
{
    return value ? std::optional(To{*value}) : std::nullopt;
}

} // namespace

Expected<std::vector<StoredClaim>> readClaims(Database &database, const std::string &contract)
{
    return readAll<StoredClaim>(database, "select_claims", contract, [](Statement &s) {
        return StoredClaim{s.text(0),
                           s.instant(1),
                           s.text(2),
                           {s.number(3)},
                           s.text(6),
                           {s.text(5), s.instant(4)},
                           s.optionalInstant(7),
                           s.flag(8)};
    });
}

Expected<std::vector<InvoiceCredit>> readInvoices(Database &database, const std::string &contract)
{
    return readAll<InvoiceCredit>(database, "select_invoice_credits", contract, [](Statement &s) {
        return InvoiceCredit{s.text(0),
                             s.text(1),
                             monthNumbered(s.number(2)),
                             LocalDate(std::chrono::days(s.number(3))),
                             {s.number(4)},
                             s.text(5),
                             s.text(7),
                             s.instant(6)};
    });
}

Expected<ContractLedger> readLedger(Database &database, const std::string &contract)
{
    auto claims = readClaims(database, contract);
    if (!claims)
        return tl::unexpected(claims.error());
    auto history = readAll<ClaimMark>(database, "select_claim_marks", contract, [](Statement &s) {
        return ClaimMark{s.text(0),     s.instant(1), s.text(2),
                         {s.number(3)}, s.text(4),    {s.text(6), s.instant(5)},
                         s.flag(7)};
    });
    if (!history)
        return tl::unexpected(history.error());
    auto figures = readAll<ProviderFigure>(database, "select_provider_figures", contract, [](Statement &s) {
        return ProviderFigure{s.text(0),
                              s.instant(1),
                              mapped<Duration>(s.optionalNumber(2)),
                              mapped<Money>(s.optionalNumber(3)),
                              s.text(4),
                              s.text(6),
                              s.instant(5)};
    });
    if (!figures)
        return tl::unexpected(figures.error());
    auto invoices = readInvoices(database, contract);
    if (!invoices)
        return tl::unexpected(invoices.error());
    return ContractLedger{std::move(*claims), std::move(*history), std::move(*figures), std::move(*invoices)};
}

Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<StoredClaim> &edit,
                         const Actor &actor)
{
    const auto mark = [&](const StoredClaim &claim, const std::string &state) {
        return run(database, "insert_claim_mark", contract, claim.service, claim.forPeriod, claim.outageStart,
                   state, claim.amount.minor, claim.note, actor.at, actor.who);
    };
    if (const StoredClaim *gone = rowGoneBy(edit)) {
        const auto done
            = run(database, "delete_claim", contract, gone->service, gone->forPeriod, gone->outageStart)
                  .and_then([&] { return mark(*gone, {}); });
        if (!done || !edit.after)
            return done;
    }
    const StoredClaim &row = *edit.after;
    return run(database, "upsert_claim", contract, row.service, row.forPeriod, row.outageStart, row.outageEnd,
               row.state, row.amount.minor, row.changed.at, row.changed.who, row.note)
        .and_then([&] { return mark(row, row.state); });
}

Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<ProviderFigure> &edit)
{
    if (const ProviderFigure *gone = rowGoneBy(edit)) {
        const auto done = run(database, "delete_provider_figure", contract, gone->service, gone->outageStart);
        if (!done || !edit.after)
            return done;
    }
    const ProviderFigure &row = *edit.after;
    const auto downtime = row.downtime ? std::optional<std::int64_t>(row.downtime->count()) : std::nullopt;
    const auto amount = row.amount ? std::optional<std::int64_t>(row.amount->minor) : std::nullopt;
    return run(database, "upsert_provider_figure", contract, row.service, row.outageStart, downtime, amount,
               row.note, row.at, row.by);
}

Expected<void> writeEdit(Database &database, const std::string &contract, const Edit<InvoiceCredit> &edit)
{
    if (const InvoiceCredit *gone = rowGoneBy(edit)) {
        const auto done = run(database, "delete_invoice_credit", contract, gone->invoice, gone->service,
                              monthNumber(gone->month));
        if (!done || !edit.after)
            return done;
    }
    const InvoiceCredit &row = *edit.after;
    return run(database, "upsert_invoice_credit", contract, row.invoice, row.service, monthNumber(row.month),
               dayNumber(row.invoicedOn), row.amount.minor, row.note, row.at, row.by);
}

} // namespace makegood::store
