// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source.h"
#include "feeds/table/table_mapping.h"

namespace makegood::feeds
{

/// A folder whose files are tables of one layout.
struct FolderSettings {
    std::string path; ///< absolute
    std::string pattern = "*"; ///< of file names, with * ? and [ ]
    std::string tableName; ///< a shipped mapping; empty: `table` stands in the settings itself
    TableMapping table; ///< how the files are read
    std::string zone; ///< of times that tell no offset, instead of the table's; may be empty
    Duration settle = std::chrono::seconds(10); ///< how long a file must be unchanged; 0 s to 1 h
    std::vector<MappingRow> mapping; ///< as SourceTerms::mapping; labels: service, probe, file
    Duration overlap = SourceTerms().overlap;
};

/// The settings that every kind has.
SourceTerms termsOf(const FolderSettings &settings);

/// Everything wrong with them, each with its key.
Checked<void> checkSettings(const FolderSettings &settings);

/// Text for the store, and back (docs/formats.md, "Source settings"). Refused: every problem with its key;
/// values are not quoted.
std::string settingsToJson(const FolderSettings &settings);
Checked<FolderSettings> readFolderSettings(std::string_view json, const std::string &file = {});

/// The word for this kind in settings and in the store.
extern const char *const folderKindName;

} // namespace makegood::feeds
