// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include <map>

#include "store/attachment_rows.h"
#include "store/change_rows.h"
#include "store/chunk_rows.h"
#include "store/journal_rows.h"
#include "store/month_number.h"
#include "store/sample_rows.h"
#include "store/sql_store.h"

namespace makegood::store
{

namespace
{

// Rows of a table in words; a table of a later upgrade by its name.
std::string wordsOfTable(const std::string &table)
{
    static const std::map<std::string, std::string> words{
        {"contract", "the terms and prices"},
        {"contract_terms", "the terms that hold from later days on"},
        {"policy_text", "the texts of policies"},
        {"incident", "incidents"},
        {"bridge", "bridges"},
        {"agreed_remedy", "agreed remedies"},
        {"maintenance_window", "maintenance windows"},
        {"edited_window", "edits of maintenance windows"},
        {"ticket", "tickets"},
        {"ticket_event", "events of tickets"},
        {"call", "calls"},
        {"backup_row", "backups"},
        {"price_notice", "price notices"},
        {"proof_row", "proofs"},
        {"claim", "claims"},
        {"claim_mark", "the history of claims"},
        {"provider_figure", "the provider's figures"},
        {"invoice_credit", "credits on invoices"},
        {"frozen_month", "reported months"},
        {"obligation_record", "records of obligations"},
        {"incident_evidence", "files and references kept with incidents"},
        {"decision", "what people decided"},
        {"customer", "customers"},
        {"contract_state", "contracts that are put away"},
    };
    const auto known = words.find(table);
    return known == words.end() ? "rows of " + table : known->second;
}

Finding outside(const Database &database, FindingAbout about, const std::string &what)
{
    Finding out{storeError(ErrorKind::Refused, database.path(), what)};
    out.about = about;
    return out;
}

Finding failed(FindingAbout about, const Error &error)
{
    Finding out{error};
    out.about = error.is == ErrorCase::Damaged ? about : FindingAbout::Unread;
    out.detail = error.what;
    return out;
}

void compareRows(Database &database, std::vector<Finding> &found)
{
    const auto different = rowDifferences(database);
    if (!different) {
        found.push_back(failed(FindingAbout::Journal, different.error()));
        found.back().entry = soundEntries(database) + 1;
        return;
    }
    for (const RowDifference &one : *different) {
        found.push_back(outside(
            database, one.entry > 0 ? FindingAbout::Rows : FindingAbout::UnknownRows,
            wordsOfTable(one.rows.table)
                + (one.rows.contract.empty() ? "" : " of contract '" + one.rows.contract + "'")
                + " were changed from outside"
                + (one.entry > 0
                       ? ": they are not as entry " + std::to_string(one.entry) + " of the journal left them"
                       : ": no entry of the journal has them")));
        found.back().table = one.rows.table;
        found.back().contract = one.rows.contract;
        found.back().entry = one.entry;
    }
}

// The SHA-256 that `text` names after `before`; empty when it names none.
std::string namedSha256(const std::string &text, const std::string &before)
{
    const auto at = text.find(before);
    return at == std::string::npos ? std::string() : text.substr(at + before.size(), 64);
}

// Policy texts under their SHA-256, and reported months under the one that the journal gave them.
Expected<void> compareTexts(Database &database, std::vector<Finding> &found)
{
    Statement texts(database, "select_policy_texts");
    while (texts.next())
        if (sha256Of(texts.text(1)) != texts.text(0)) {
            found.push_back(outside(database, FindingAbout::PolicyText,
                                    "the text of a policy was changed from outside: it is not the one of "
                                    "SHA-256 "
                                        + texts.text(0)));
            found.back().detail = texts.text(0);
        }
    if (const auto done = texts.outcome(); !done)
        return done;
    std::map<std::string, std::map<std::string, std::string>> named; // by contract, month and version
    Statement entries(database, "select_freeze_entries");
    while (entries.next()) {
        const std::string payload = entries.text(1);
        const std::string mark = " evaluation sha256 ";
        named[entries.text(0)][payload.substr(0, payload.find(mark))] = namedSha256(payload, mark);
    }
    if (const auto done = entries.outcome(); !done)
        return done;
    for (const auto &[contract, months] : named) {
        Statement results(database, "select_frozen_results");
        results.bind(contract);
        while (results.next()) {
            const Month reported = monthNumbered(results.number(1));
            const std::string month = formatMonth(reported);
            const auto entry = months.find(month + " version " + std::to_string(results.number(2)));
            if (entry != months.end() && entry->second == sha256Of(results.text(0)))
                continue;
            found.push_back(outside(database, FindingAbout::ReportedMonth,
                                    "the reported result of " + month + " of contract '" + contract
                                        + "' was changed from outside: it is not the one that was locked"));
            found.back().contract = contract;
            found.back().month = reported;
        }
        if (const auto done = results.outcome(); !done)
            return done;
    }
    return {};
}

Expected<void> checksAreWhole(Database &database, const std::string &contract)
{
    return readChecks(database, contract, LoadChecks::HeadsAndBodies, {Policy{}, {}})
        .and_then([&](const std::vector<CheckSeries> &checks) { return headsFitBodies(database, checks); });
}

Expected<void> attachmentsAreWhole(Database &database, const std::string &contract)
{
    const auto attachments = readAttachments(database, contract);
    if (!attachments)
        return tl::unexpected(attachments.error());
    for (const Attachment &one : *attachments)
        if (one.isFile())
            if (const auto bytes = readAttached(database, contract, one); !bytes)
                return tl::unexpected(bytes.error());
    return {};
}

// What of each kind is damaged first, with the contract that it belongs to.
void readWholeContract(Database &database, const std::string &contract, std::vector<Finding> &found)
{
    const auto take = [&](const char *table, const auto &read) {
        if (read)
            return;
        found.push_back(failed(FindingAbout::Stored, read.error()));
        found.back().what = "contract '" + contract + "': " + found.back().what;
        found.back().contract = contract;
        found.back().table = table;
    };
    take("check_chunk", checksAreWhole(database, contract));
    take("state_change", readChanges(database, contract));
    take("request_sample", readRequests(database, contract));
    take("value_sample", readValues(database, contract));
    take("attachment", attachmentsAreWhole(database, contract));
}

} // namespace

std::vector<Finding> findDamage(Database &database)
{
    std::vector<Finding> found;
    const Transaction moment(database, Transaction::Kind::Read);
    if (const auto begun = moment.begun(); !begun)
        return {failed(FindingAbout::Unread, begun.error())};
    if (const auto whole = database.engine().care().checkIntegrity(database); !whole)
        found.push_back(failed(FindingAbout::File, whole.error()));
    compareRows(database, found);
    if (const auto done = compareTexts(database, found); !done)
        found.push_back(failed(FindingAbout::Unread, done.error()));
    // One contract at a time bounds the memory to that of the largest.
    Statement ids(database, "select_contract_ids");
    while (ids.next())
        readWholeContract(database, ids.text(0), found);
    if (const auto done = ids.outcome(); !done)
        found.push_back(failed(FindingAbout::Unread, done.error()));
    return found;
}

} // namespace makegood::store
