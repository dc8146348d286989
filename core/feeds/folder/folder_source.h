// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/folder/folder_settings.h"
#include "feeds/source/file_feed.h"
#include "feeds/source/settings_source.h"

namespace makegood::feeds
{

/// A watched folder as a source. Names that begin with a dot, or end as programs name files that they are
/// still writing (.tmp, .part, .partial, .crdownload, ~), are left alone.
class FolderSource final : public SettingsSource<FolderSettings, folderKindName>, public FileFeed
{
public:
    using SettingsSource::SettingsSource;
    const FileFeed *fileFeed() const override { return this; }

    Expected<ListedFiles> list(Instant now) const override;
    Expected<FileMark> mark(const std::string &name) const override;
    Checked<FileContents> read(const std::string &name,
                               const std::function<bool()> &isCancelled) const override;

protected:
    Expected<std::unique_ptr<SourceConnection>> open(const SourceAccess &access) const override;
};

/// The row of the table of kinds.
SourceKind folderKind();

} // namespace makegood::feeds
