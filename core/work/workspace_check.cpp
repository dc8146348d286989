// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workspace_check.h"

#include <algorithm>

#include "work/open_workspace.h"

namespace makegood::work
{

namespace
{

// What is safe and what to do. A finding that names no contract is about the whole workspace.
std::string adviceFor(const std::vector<store::Finding> &found)
{
    const bool onlyContracts = std::ranges::none_of(found, &std::string::empty, &store::Finding::contract);
    return std::string(onlyContracts ? "Contracts that are not named here are as they were written. "
                                     : "Until you know what changed it, nothing in this file is sure. ")
        + "The file was left as it is. Keep it, and report or claim nothing from "
        + (onlyContracts ? "the contracts named" : "it")
        + "; the last copies that Makegood wrote are beside it (.backups, .before-N), and `makegood-cli "
          "restore` puts one in its place.";
}

} // namespace

std::string CheckReport::text() const
{
    return "The workspace is as it was written.\nJournal: " + std::to_string(head.count)
        + (head.count == 1 ? " entry, head " : " entries, head ") + head.hash + "\nSignature: " + seal.what
        + '\n';
}

Expected<CheckReport> checkWorkspace(const std::string &path, const Keyring &keyring)
{
    const auto workspace = openAsPermitted(path);
    if (!workspace)
        return tl::unexpected(workspace.error());
    CheckReport out;
    out.found = (*workspace)->upkeep().findings();
    const auto head = (*workspace)->journal().head();
    if (!head)
        return tl::unexpected(head.error());
    out.head = *head;
    const bool signs = out.found.empty() && !(*workspace)->isReadOnly();
    const auto seal = signs ? sealJournal(**workspace, keyring) : verifySeal(**workspace, keyring);
    if (!seal)
        return tl::unexpected(seal.error());
    out.seal = *seal;
    if (seal->state == SealState::Broken) {
        store::Finding broken{store::storeError(ErrorKind::Refused, path, seal->what)};
        broken.about = store::FindingAbout::Signature;
        out.found.push_back(std::move(broken));
    }
    if (!out.found.empty())
        out.advice = adviceFor(out.found);
    return out;
}

} // namespace makegood::work
