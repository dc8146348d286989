// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "store/attachment_rows.h"
#include "store/chunk_rows.h"
#include "store/journal_rows.h"
#include "store/sample_rows.h"

namespace makegood::store
{

Expected<void> checkIntegrity(Database &database)
{
    if (const auto whole = database.engine().checkIntegrity(database); !whole)
        return whole;
    if (const auto chain = verifyJournal(database); !chain)
        return chain;
    // One contract at a time bounds the memory to that of the largest.
    Statement ids(database, "select_contract_ids");
    while (ids.next()) {
        const std::string contract = ids.text(0);
        if (const auto checks = readChecks(database, contract, LoadChecks::HeadsAndBodies, {Policy{}, {}});
            !checks)
            return tl::unexpected(checks.error());
        const auto requests = readRequests(database, contract);
        if (!requests)
            return tl::unexpected(requests.error());
        const auto values = readValues(database, contract);
        if (!values)
            return tl::unexpected(values.error());
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
