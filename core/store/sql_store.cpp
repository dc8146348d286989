// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_store.h"

#include <QCryptographicHash>

#include "store/change_rows.h"
#include "store/chunk_rows.h"
#include "store/journal_rows.h"
#include "store/sample_rows.h"

namespace makegood::store
{

std::string sha256Of(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

Expected<void> SqlStore::coverRest()
{
    return appendRest(m_database);
}

tl::unexpected<Error> SqlStore::refuse(ErrorKind kind, std::string what) const
{
    return tl::unexpected(storeError(kind, m_database.path(), std::move(what)));
}

Expected<void> SqlStore::requireContract(const std::string &id)
{
    Statement select(m_database, "select_contract_texts");
    const bool found = select.bind(id).next();
    if (const auto done = select.outcome(); !done)
        return done;
    if (!found)
        return refuse(ErrorKind::Refused, "there is no contract '" + id + "' in this workspace");
    return {};
}

Expected<void> SqlStore::append(const Actor &actor, const char *kind, const std::string &contract,
                                const std::string &payload)
{
    return appendToJournal(m_database, {0, actor.at, actor.who, kind, contract, payload});
}

Expected<void> SqlStore::note(const StoreSummary &summary, const Actor &actor, const char *kind,
                              const std::string &contract, const std::string &texts)
{
    if (!summary.changedAnything() && !summary.keptIsNew)
        return {};
    std::string kept;
    for (const KeptRow &row : summary.kept)
        kept += "; " + row.name + " stays as decided here (" + row.here + "), outside: " + row.outside;
    const auto some = [](std::uint64_t count, const char *what) {
        return count > 0 ? std::to_string(count) + ' ' + what + ", " : std::string();
    };
    return append(actor, kind, contract,
                  std::to_string(summary.checksAdded) + " checks, "
                      + some(summary.changesAdded, "state changes")
                      + some(summary.requestsAdded, "rows of requests") + some(summary.valuesAdded, "values")
                      + std::to_string(summary.rowsChanged) + " rows" + texts
                      + (summary.windowsKept > 0 ? "; " + std::to_string(summary.windowsKept)
                                 + " maintenance windows stay as they were edited here"
                                                 : std::string())
                      + kept);
}

Expected<void> SqlStore::join(const std::string &contract, const std::vector<CheckSeries> &all,
                              StoreSummary &summary)
{
    for (const CheckSeries &series : all) {
        const auto added = joinChecks(m_database, contract, series);
        if (!added)
            return tl::unexpected(added.error());
        summary.checksAdded += added->checks;
        summary.rowsChanged += added->otherMonths;
    }
    return {};
}

Expected<void> SqlStore::join(const std::string &contract, const std::vector<ChangeSeries> &all,
                              StoreSummary &summary)
{
    for (const ChangeSeries &series : all) {
        const auto added = joinChanges(m_database, contract, series);
        if (!added)
            return tl::unexpected(added.error());
        summary.changesAdded += static_cast<std::uint64_t>(*added);
    }
    return {};
}

Expected<void> SqlStore::join(const std::string &contract, const std::vector<RequestSeries> &all,
                              StoreSummary &summary)
{
    for (const RequestSeries &series : all) {
        const auto added = joinSamples(m_database, contract, series);
        if (!added)
            return tl::unexpected(added.error());
        summary.requestsAdded += static_cast<std::uint64_t>(*added);
    }
    return {};
}

Expected<void> SqlStore::join(const std::string &contract, const std::vector<ValueSeries> &all,
                              StoreSummary &summary)
{
    for (const ValueSeries &series : all) {
        const auto added = joinSamples(m_database, contract, series);
        if (!added)
            return tl::unexpected(added.error());
        summary.valuesAdded += static_cast<std::uint64_t>(*added);
    }
    return {};
}

} // namespace makegood::store
