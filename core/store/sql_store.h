// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/samples/check_series.h"
#include "sla/samples/state_change.h"
#include "store/database.h"
#include "store/ledger.h"
#include "store/store_summary.h"

namespace makegood::store
{

/// The SHA-256 of a text in hexadecimal: the journal names texts by it.
std::string sha256Of(const std::string &text);

/// Base of the stores over SQL: each change is one transaction and appends to the journal.
class SqlStore
{
protected:
    explicit SqlStore(Database &database)
        : m_database(database)
    {
    }

    /// Runs `work` in one transaction, which is rolled back unless `work` succeeds.
    template <typename F> Expected<void> write(F &&work)
    {
        if (m_database.isReadOnly())
            return refuse(ErrorKind::Unreachable,
                          "the workspace is open for reading only; nothing was changed");
        Transaction transaction(m_database);
        auto done = transaction.begun();
        if (done)
            done = work();
        if (done)
            done = coverRest();
        return done ? transaction.commit() : done;
    }

    /// Runs `work`, which returns the number of changed rows, in one transaction on a contract. Appends
    /// `kind` and `payload` to the journal when a row changed.
    template <typename F> Expected<void> change(const std::string &contract, const Actor &actor,
                                                const char *kind, const std::string &payload, F &&work)
    {
        return write([&]() -> Expected<void> {
            if (const auto there = requireContract(contract); !there)
                return there;
            const Expected<std::int64_t> rows = work();
            if (!rows)
                return tl::unexpected(rows.error());
            return *rows == 0 ? Expected<void>() : append(actor, kind, contract, payload);
        });
    }

    /// Runs a statement once. Returns the number of changed rows.
    template <typename... T> Expected<std::int64_t> run(const char *statement, const T &...values)
    {
        Statement s(m_database, statement);
        (s.bind(values), ...);
        const std::int64_t rows = s.run();
        return s.outcome().map([&] { return rows; });
    }

    /// `value`, unless the statement failed.
    template <typename T> static Expected<T> after(const Statement &statement, T &&value)
    {
        if (const auto done = statement.outcome(); !done)
            return tl::unexpected(done.error());
        return std::move(value);
    }

    /// Has the journal cover what no entry of the transaction covers.
    Expected<void> coverRest();
    tl::unexpected<Error> refuse(ErrorKind kind, std::string what) const;
    Expected<void> requireContract(const std::string &id);
    Expected<void> append(const Actor &actor, const char *kind, const std::string &contract,
                          const std::string &payload);
    /// Appends the counts of `summary`, followed by `texts`, when something changed.
    Expected<void> note(const StoreSummary &summary, const Actor &actor, const char *kind,
                        const std::string &contract, const std::string &texts = {});
    /// Joins series with the stored checks or changes of a contract and adds to `summary`.
    Expected<void> join(const std::string &contract, const std::vector<CheckSeries> &all,
                        StoreSummary &summary);
    Expected<void> join(const std::string &contract, const std::vector<RequestSeries> &all,
                        StoreSummary &summary);
    Expected<void> join(const std::string &contract, const std::vector<ValueSeries> &all,
                        StoreSummary &summary);
    Expected<void> join(const std::string &contract, const std::vector<ChangeSeries> &all,
                        StoreSummary &summary);

    Database &m_database;
};

} // namespace makegood::store
