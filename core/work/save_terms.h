// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "work/restating.h"

namespace makegood::work
{

/// Texts that were saved. The reported months of these contracts are not restated yet: that takes longer and
/// is the business of Restating::after(), once for each of `reported`.
struct SavedTerms {
    std::vector<TextChange> changes;
    std::vector<Restating> reported;
};

/// Saves the texts of contracts, all or none, after judging their reported months. Interrupted when
/// `mayCommit` returns false; else fails as Workspace::saveTexts() does.
Expected<SavedTerms> saveTerms(Workspace &workspace, const std::vector<TextChange> &changes,
                               const Actor &actor, const std::string &why, const MayCommit &mayCommit = {});

} // namespace makegood::work
