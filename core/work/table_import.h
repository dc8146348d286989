// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "feeds/table/mapping_detection.h"
#include "feeds/table/table_import.h"
#include "store/workspace.h"
#include "work/ignored_evidence.h"

namespace makegood::work
{

/// What files say for one contract, before anything is stored.
struct TablesRead {
    ContractPage page;
    std::uint64_t rows = 0;
    std::vector<std::string> notes; ///< sentences about single files, for the person

    std::uint64_t checks() const;
    std::uint64_t changes() const;
    std::uint64_t requests() const; ///< rows of counted requests
    std::uint64_t values() const;
    /// The first and the last instant of all of them; empty when there is none.
    std::optional<Interval> when() const;
};

/// Reads files by one mapping; the name of each is the origin of what it brings. Series of one service and
/// probe are joined. Fails with the problems of the first file that has any.
Checked<TablesRead> readTables(const std::vector<std::string> &files, const TableMapping &mapping,
                               const std::string &contract, const TableHooks &hooks = {});

/// Stores what was read, in one transaction; doing it twice changes nothing. Fails as
/// EvidenceStore::addPages() does, and as interrupted where `mayCommit` says no.
Expected<StoreSummary> importTables(Workspace &workspace, const TablesRead &read, const Actor &actor);

/// Series that the contract's agreement does not read. Fails as ContractStore::texts() does and when the
/// texts cannot be read.
Checked<std::vector<IgnoredEvidence>> ignoredOf(Workspace &workspace, const ContractPage &page);

/// A shipped mapping by name, a file, or `auto`: proposed for `sample` and refused while it leaves something
/// to ask but `answered`, keys of questions that the caller answers.
Checked<TableMapping> mappingFor(const std::string &nameOrFile, const std::string &sample,
                                 const std::set<std::string> &answered = {});

/// The questions of a proposal as errors of the file.
Errors questionsOf(const MappingProposal &proposal, const std::string &file);

/// A mapping as text and back (docs/formats.md, "Import mapping"); refused with every problem and its key.
std::string mappingText(const TableMapping &mapping);
Checked<TableMapping> mappingFromText(const std::string &text);
/// The shipped mappings.
std::vector<TableMapping> shippedMappingList();

/// Proposes a mapping for a file, with the shipped ones as known. Fails as proposeMapping() does.
Expected<MappingProposal> proposeFor(const std::string &file);

} // namespace makegood::work
