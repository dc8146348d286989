// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include <QSqlError>

#include "store/attachment_rows.h"
#include "store/chunk_rows.h"
#include "store/journal.h"

namespace makegood::store
{

namespace
{

// The first row of a check's answer; none when the check has nothing to say.
Expected<std::optional<std::string>> answerOf(Database &database, const char *check)
{
    QSqlQuery query(database.handle());
    if (!query.exec(QLatin1String(check)))
        return tl::unexpected(database.failure(query.lastError()));
    if (query.next())
        return query.value(0).toString().toStdString();
    if (query.lastError().isValid())
        return tl::unexpected(database.failure(query.lastError()));
    return std::nullopt;
}

} // namespace

Expected<void> checkIntegrity(Database &database)
{
    const auto pages = answerOf(database, "PRAGMA integrity_check");
    if (!pages)
        return tl::unexpected(pages.error());
    if (*pages != "ok")
        return tl::unexpected(database.damaged(pages->value_or("SQLite says nothing")));
    const auto orphan = answerOf(database, "PRAGMA foreign_key_check");
    if (!orphan)
        return tl::unexpected(orphan.error());
    if (*orphan)
        return tl::unexpected(database.damaged("rows of " + **orphan + " have lost what they belong to"));
    if (const auto chain = verifyJournal(database); !chain)
        return chain;
    // One contract at a time, so that memory stays that of the largest.
    Statement ids(database, "select_contract_ids");
    while (ids.next()) {
        const std::string contract = ids.text(0);
        if (const auto checks = readChecks(database, contract, LoadChecks::HeadsAndBodies, Policy{}); !checks)
            return tl::unexpected(checks.error());
        const auto attachments = readAttachments(database, contract);
        if (!attachments)
            return tl::unexpected(attachments.error());
        for (const Attachment &one : *attachments)
            if (one.isFile())
                if (const auto bytes = readAttached(database, contract, one); !bytes)
                    return tl::unexpected(bytes.error());
    }
    return ids.outcome();
}

} // namespace makegood::store
