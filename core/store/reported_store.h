// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "store/ledger.h"

namespace makegood::store
{

/// A month as it was reported. Version 1 is the first report, each later version a restatement.
struct FrozenMonth {
    Month month{};
    std::int64_t version = 1;
    Actor frozen;
    std::string reason; ///< of the restatement; only version 1 may have none
    std::string evaluation; ///< the result as JSON (docs/formats.md, "Result")
};

/// Reported months. A stored version is never changed or removed.
class ReportedStore
{
public:
    virtual ~ReportedStore() = default;

    /// Every version of every reported month, by month and version.
    virtual Expected<std::vector<FrozenMonth>> months(const std::string &contractId) = 0;
    /// Adds a version. Refused: a version that does not follow the last one, because the month was frozen or
    /// restated meanwhile; a restatement without a reason; no evaluation.
    virtual Expected<void> freeze(const std::string &contractId, const FrozenMonth &frozen) = 0;

protected:
    ReportedStore() = default;
};

} // namespace makegood::store
