// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/review.h"
#include "store/database.h"

namespace makegood::store
{

/// What is kept with the incidents of a contract, by incident and ordinal, without the files' bytes.
Expected<std::vector<Attachment>> readAttachments(Database &database, const std::string &contract);

/// Adds, moves or takes away one. Refused, with nothing written: a new file whose bytes are not at hand, are
/// too many or are not those of its SHA-256; a change of the file itself. How many rows changed. Inside the
/// caller's transaction.
Expected<std::int64_t> writeAttachment(Database &database, const std::string &contract,
                                       const Edit<Attachment> &edit);

/// The bytes of a file. Refused: it is not there any more, it is a reference, or its bytes are not those that
/// were kept.
Expected<std::vector<std::uint8_t>> readAttached(Database &database, const std::string &contract,
                                                 const Attachment &attachment);

} // namespace makegood::store
