// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/review.h"
#include "store/database.h"

namespace makegood::store
{

/// Attachments of a contract by incident and ordinal, without the bytes of files.
Expected<std::vector<Attachment>> readAttachments(Database &database, const std::string &contract);

/// Adds, moves or removes attachments. Refused: a new file without its bytes, with too many bytes or with
/// bytes that do not match its SHA-256; a change of the file itself. Returns the number of changed rows.
/// Inside the caller's transaction.
Expected<std::int64_t> writeAttachments(Database &database, const std::string &contract,
                                        const std::vector<Edit<Attachment>> &edits);

/// As EvidenceStore::attachedBytes().
Expected<std::vector<std::uint8_t>> readAttached(Database &database, const std::string &contract,
                                                 const Attachment &attachment);

} // namespace makegood::store
