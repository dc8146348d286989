// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/save_terms.h"

namespace makegood::work
{

Expected<SavedTerms> saveTerms(Workspace &workspace, const std::vector<TextChange> &changes,
                               const Actor &actor, const std::string &why, const MayCommit &mayCommit)
{
    std::vector<std::string> ids;
    for (const TextChange &change : changes)
        ids.push_back(change.contract);
    SavedTerms out;
    out.changes = changes;
    out.reported = watchReported(workspace, ids, actor.at);
    if (mayCommit && !mayCommit())
        return interrupted("it was cancelled");
    if (const auto saved = workspace.contracts().saveTexts(changes, actor, why); !saved)
        return tl::unexpected(saved.error());
    return out;
}

} // namespace makegood::work
