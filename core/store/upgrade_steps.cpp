// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upgrade_steps.h"

#include <map>

#include "store/change_rows.h"
#include "store/checksum.h"
#include "store/journal_rows.h"

namespace makegood::store
{

namespace
{

std::vector<std::string> contractIds(Database &database)
{
    std::vector<std::string> out;
    Statement select(database, "select_contract_ids");
    while (select.next())
        out.push_back(select.text(0));
    return out;
}

struct HeadPlace {
    std::string service;
    std::string probe;
    std::int64_t month = 0;
    std::vector<std::uint8_t> bytes;
};

Expected<void> sumHeads(Database &database, const std::string &contract)
{
    std::vector<HeadPlace> heads;
    {
        Statement select(database, "select_heads");
        select.bind(contract);
        while (select.next())
            heads.push_back({select.text(0), select.text(1), select.number(2), select.bytes(3)});
        if (const auto done = select.outcome(); !done)
            return done;
    }
    Statement body(database, "select_body");
    Statement update(database, "update_head_sums");
    for (const HeadPlace &one : heads) {
        body.bind(contract).bind(one.service).bind(one.probe).bind(one.month);
        std::vector<std::uint8_t> bytes;
        while (body.next())
            bytes = body.bytes(0);
        const std::int64_t bodySum = checksumOf(bytes);
        update.bind(checksumOf(one.bytes, {contract, one.service, one.probe, one.month}, bodySum));
        update.bind(bodySum).bind(one.month).bind(contract).bind(one.service).bind(one.probe).run();
    }
    for (const Statement *statement : {&body, &update})
        if (const auto done = statement->outcome(); !done)
            return done;
    return {};
}

Expected<void> sumSamples(Database &database, const std::string &contract, std::int64_t kind)
{
    std::vector<HeadPlace> months;
    {
        Statement select(database, "select_sample_months");
        select.bind(contract).bind(kind);
        while (select.next())
            months.push_back({select.text(0), select.text(1), select.number(2), select.bytes(3)});
        if (const auto done = select.outcome(); !done)
            return done;
    }
    Statement update(database, "update_sample_sum");
    for (const HeadPlace &one : months) {
        update.bind(checksumOf(one.bytes, {contract, one.service, one.probe, one.month}, kind));
        update.bind(contract).bind(kind).bind(one.service).bind(one.probe).bind(one.month).run();
    }
    return update.outcome();
}

Expected<void> sumChangesOfAll(Database &database)
{
    for (const std::string &contract : contractIds(database))
        if (const auto done = sumAllChanges(database, contract); !done)
            return done;
    return {};
}

// People's edits of incidents, as the journal of older programs has them: `id service start end …`. What the
// file said of them is not known any more.
Expected<void> decisionsFromJournal(Database &database)
{
    struct Edited {
        std::string contract;
        std::string id;
        Actor decided;
    };
    std::vector<Edited> all;
    {
        Statement select(database, "select_incident_entries");
        while (select.next()) {
            const std::string payload = select.text(1);
            all.push_back(
                {select.text(0), payload.substr(0, payload.find(' ')), {select.text(3), select.instant(2)}});
        }
        if (const auto done = select.outcome(); !done)
            return done;
    }
    Statement upsert(database, "upsert_old_decision");
    for (const Edited &one : all)
        upsert.bind(one.contract)
            .bind(one.id)
            .bind(one.decided.at)
            .bind(one.decided.who)
            .bind(one.contract)
            .run();
    return upsert.outcome();
}

} // namespace

Expected<void> runUpgradeStep(Database &database, std::int64_t number)
{
    if (const auto done = database.engine().schema().afterUpgrade(database, number); !done)
        return done;
    if (number == 11)
        return sumChangesOfAll(database);
    if (number != 9)
        return {};
    for (const std::string &contract : contractIds(database)) {
        auto done = sumHeads(database, contract);
        for (const std::int64_t kind : {0, 1})
            if (done)
                done = sumSamples(database, contract, kind);
        if (!done)
            return done;
    }
    return decisionsFromJournal(database);
}

std::vector<RowSet> differentBefore(Database &database, std::int64_t version)
{
    std::vector<RowSet> out;
    if (version < 9)
        return out;
    if (const auto found = rowDifferences(database))
        for (const RowDifference &one : *found)
            out.push_back(one.rows);
    return out;
}

Expected<void> coverAllRows(Database &database, std::int64_t before, const std::vector<RowSet> &different)
{
    Statement last(database, "select_last_entry");
    const bool hasEntries = last.next();
    const Instant at = hasEntries ? last.instant(0) : Instant();
    if (const auto done = last.outcome(); !done)
        return done;
    const auto sets = database.engine().schema().rowSets(database);
    if (!sets)
        return tl::unexpected(sets.error());
    if (!hasEntries && sets->empty())
        return {}; // a new workspace
    auto rows = rowHashes(database, {sets->begin(), sets->end()});
    if (!rows)
        return tl::unexpected(rows.error());
    std::string what = "the workspace was brought from schema " + std::to_string(before)
        + " to the next; every row has its hash in the journal from here on";
    if (before < 9)
        what += ", and every month of checks has its checksums";
    if (before < 11)
        what += ", and every month of state changes has its checksum";
    for (const RowSet &one : different)
        what += "; before it, rows of " + one.table + (one.contract.empty() ? "" : " of " + one.contract)
            + " were not as the journal left them";
    return appendToJournal(database, {0, at, "makegood", "upgrade", {}, what, std::move(*rows)});
}

} // namespace makegood::store
