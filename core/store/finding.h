// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sla/base/error.h"
#include "sla/time/instant.h"

namespace makegood::store
{

/// What a finding of the check is about; it decides which of Finding's facts are set.
enum class FindingAbout {
    File, ///< the file itself: `detail` in the engine's words
    Journal, ///< `entry` does not follow from the one before
    Rows, ///< rows of `table`, of `contract` or of all, are not as `entry` left them
    UnknownRows, ///< rows of `table`, of `contract` or of all, that no entry has
    PolicyText, ///< the text of a policy is not the one of the SHA-256 `detail`
    ReportedMonth, ///< the result of `month` of `contract` is not the one that was locked
    Stored, ///< what is stored in `table` of `contract` cannot be what was written
    Signature, ///< the journal's signature (work::Seal)
    Unread ///< a part could not be read, for the reason of the error
};

/// One thing that is damaged or was changed by another program: the facts, and as an error in English.
struct Finding : Error {
    FindingAbout about = FindingAbout::Unread;
    std::string contract = {}; ///< its id; empty: of the whole workspace
    std::string table = {}; ///< as the schema names it
    std::int64_t entry = 0; ///< number of an entry of the journal
    std::optional<Month> month = {};
    std::string detail = {};
};

} // namespace makegood::store
