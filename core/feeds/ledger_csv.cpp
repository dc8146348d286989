// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/ledger_csv.h"

#include <map>

#include "feeds/csv_cells.h"

namespace makegood::feeds
{

namespace
{

using AllowedWords = std::string_view;

std::string serviceIn(CsvCells &cells, const CsvRow &row, CsvProblems &problems, std::size_t column,
                      const Contract &contract)
{
    std::string name = cells.name(column);
    if (!name.empty() && contract.serviceNamed(name) == nullptr) {
        std::string allowed;
        for (const Service &service : contract.services)
            allowed += (allowed.empty() ? "" : ", ") + service.id;
        problems.add(row.line, column, "not a service of the contract", name, allowed);
    }
    return name;
}

// Reports a second row of the same name, with the line of the first.
template <typename Key> class Once
{
public:
    void check(const Key &key, const CsvRow &row, CsvProblems &problems, const std::string &what)
    {
        const auto [first, isNew] = m_lines.emplace(key, row.line);
        if (!isNew)
            problems.add(row.line, "a second row for " + what,
                         "the first on line " + std::to_string(first->second), "one row");
    }

private:
    std::map<Key, int> m_lines;
};

// Reads a column that may be absent.
std::string optionalText(CsvCells &cells, const CsvRow &row, std::size_t column)
{
    return column < row.fields.size() ? cells.text(column) : std::string();
}

template <typename T>
T read(const Expected<T> &value, const CsvRow &row, CsvProblems &problems, std::size_t column)
{
    if (!value)
        problems.add(row.line, column, value.error().what, row.fields[column], value.error().allowed);
    return value.value_or(T{});
}

} // namespace

Checked<std::vector<ProviderFigure>> readProviderFiguresCsv(std::string_view text, const std::string &file,
                                                            const Contract &contract)
{
    static constexpr std::array<AllowedWords, 5> columns
        = {"outage_start", "service", "downtime", "amount", "note"};
    std::vector<ProviderFigure> out;
    Once<std::pair<std::string, Instant>> once;
    const auto done = readCsv(text, file, columns, 4, [&](const CsvRow &row, CsvProblems &problems) {
        CsvCells cells(row, problems);
        ProviderFigure figure;
        figure.outageStart = cells.instant(0);
        figure.service = serviceIn(cells, row, problems, 1, contract);
        if (!row.fields[2].empty())
            figure.downtime = read(parseDuration(row.fields[2]), row, problems, 2);
        if (!row.fields[3].empty())
            figure.amount = cells.money(3, contract.currency);
        if (!figure.downtime && !figure.amount)
            problems.add(row.line, "says nothing", "neither a downtime nor an amount",
                         "at least one of the two");
        figure.note = optionalText(cells, row, 4);
        once.check({figure.service, figure.outageStart}, row, problems, "this outage");
        out.push_back(std::move(figure));
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Checked<std::vector<InvoiceCredit>> readInvoicesCsv(std::string_view text, const std::string &file,
                                                    const Contract &contract)
{
    static constexpr std::array<AllowedWords, 6> columns
        = {"invoice", "service", "month", "invoiced_on", "amount", "note"};
    std::vector<InvoiceCredit> out;
    Once<std::tuple<std::string, std::string, Month>> once;
    const auto done = readCsv(text, file, columns, 5, [&](const CsvRow &row, CsvProblems &problems) {
        CsvCells cells(row, problems);
        InvoiceCredit credit;
        credit.invoice = cells.name(0);
        credit.service = serviceIn(cells, row, problems, 1, contract);
        credit.month = read(parseMonth(row.fields[2]), row, problems, 2);
        credit.invoicedOn = read(parseDate(row.fields[3]), row, problems, 3);
        credit.amount = cells.money(4, contract.currency);
        credit.note = optionalText(cells, row, 5);
        once.check({credit.invoice, credit.service, credit.month}, row, problems,
                   "this invoice, service and month");
        out.push_back(std::move(credit));
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace makegood::feeds
