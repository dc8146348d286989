// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "sla/evidence/edit.h"
#include "store/database.h"
#include "store/ledger.h"
#include "store/row_texts.h"
#include "store/store_summary.h"

namespace makegood::store
{

/// Kinds of rows that a person may decide, as the table `decision` names them. Maintenance windows keep
/// theirs in `edited_window`, because the calendar's version of each is judged again when a person takes the
/// edit back.
namespace decided
{
inline constexpr const char *incident = "incident";
inline constexpr const char *bridge = "bridge";
inline constexpr const char *remedy = "remedy";
inline constexpr const char *figure = "figure";
inline constexpr const char *invoice = "invoice";
inline constexpr const char *terms = "terms";
} // namespace decided

/// A row as text: equal rows have equal texts, and people read it. None: there is no such row.
using RowText = std::optional<std::string>;

/// What a person decided about one row.
struct Decision {
    RowText given; ///< as a file or source last said it
    Actor decided;
};

/// What people decided in one contract. A decided row stands over what comes from outside until the decision
/// is taken back: by making the row as it was given. Inside the caller's transaction.
class DecidedRows
{
public:
    /// Reads them.
    static Expected<DecidedRows> of(Database &database, const std::string &contract);

    /// A person made a row from `before` to `after`.
    Expected<void> decide(const char *kind, const std::string &key, const RowText &before,
                          const RowText &after, const Actor &actor);
    /// Something from outside says `outside` about a row that is stored as `here`. True: a person decided the
    /// row, which stays; the difference is added to `summary` under `name`. Another word from outside than
    /// before is remembered.
    Expected<bool> stands(const char *kind, const std::string &key, const RowText &here,
                          const std::string &outside, const std::string &name, StoreSummary &summary);
    bool has(const char *kind, const std::string &key) const { return m_all.count({kind, key}) > 0; }
    /// Keys of decided rows of the ledger that files have too, by kind.
    std::set<std::pair<std::string, std::string>> ledgerRows() const;

private:
    DecidedRows(Database &database, std::string contract)
        : m_database(&database)
        , m_contract(std::move(contract))
    {
    }
    Expected<void> write(const char *kind, const std::string &key, const Decision &decision);

    Database *m_database;
    std::string m_contract;
    std::map<std::pair<std::string, std::string>, Decision> m_all;
};

/// The rows by key, those of one key as one text in their order.
template <typename T> std::map<std::string, std::string> textsByKey(const std::vector<T> &rows)
{
    std::map<std::string, std::string> out;
    for (const T &row : rows) {
        std::string &text = out[rowKey(row)];
        text += (text.empty() ? "" : "; ") + rowText(row);
    }
    return out;
}

/// DecidedRows::decide() for every key that the edits name. `before` and `after`: every row of the contract.
template <typename T>
Expected<void> decideEdits(DecidedRows &decisions, const char *kind, const std::vector<Edit<T>> &edits,
                           const std::vector<T> &before, const std::vector<T> &after, const Actor &actor)
{
    std::map<std::string, std::pair<std::vector<T>, std::vector<T>>> named;
    for (const Edit<T> &edit : edits)
        for (const std::optional<T> *side : {&edit.before, &edit.after})
            if (*side)
                named.try_emplace(rowKey(**side));
    if (named.empty())
        return {};
    for (const T &row : before)
        if (const auto at = named.find(rowKey(row)); at != named.end())
            at->second.first.push_back(row);
    for (const T &row : after)
        if (const auto at = named.find(rowKey(row)); at != named.end())
            at->second.second.push_back(row);
    const auto textOf = [](const std::vector<T> &rows) {
        return rows.empty() ? RowText() : RowText(textsByKey(rows).begin()->second);
    };
    for (const auto &[key, sides] : named)
        if (const auto done = decisions.decide(kind, key, textOf(sides.first), textOf(sides.second), actor);
            !done)
            return done;
    return {};
}

/// The rows from outside that no person decided; DecidedRows::stands() for the others.
template <typename T> Expected<std::vector<T>> undecided(DecidedRows &decisions, const char *kind,
                                                         const std::vector<T> &outside,
                                                         const std::vector<T> &stored, StoreSummary &summary)
{
    std::map<std::string, std::string> theirs;
    std::vector<T> out;
    for (const T &row : outside) {
        if (!decisions.has(kind, rowKey(row))) {
            out.push_back(row);
            continue;
        }
        if (theirs.empty())
            theirs = textsByKey(outside);
    }
    if (theirs.empty())
        return out;
    const auto ours = textsByKey(stored);
    for (const T &row : outside) {
        const auto said = theirs.find(rowKey(row));
        if (said == theirs.end())
            continue;
        const auto here = ours.find(said->first);
        const auto done
            = decisions.stands(kind, said->first, here == ours.end() ? RowText() : RowText(here->second),
                               said->second, rowName(row), summary);
        if (!done)
            return tl::unexpected(done.error());
        theirs.erase(said); // once a key
    }
    return out;
}

} // namespace makegood::store
