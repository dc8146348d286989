// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/folder/folder_settings.h"
#include "feeds/source/file_feed.h"
#include "feeds/source/source_kinds.h"

namespace makegood::feeds
{

/// A watched folder as a source. Names that begin with a dot, or end as programs name files that they are
/// still writing (.tmp, .part, .partial, .crdownload, ~), are left alone.
class FolderSource final : public Source, public FileFeed
{
public:
    explicit FolderSource(FolderSettings settings);

    const std::string &kind() const override;
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override { return folderSettingsText(m_settings); }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override;
    const FileFeed *fileFeed() const override { return this; }

    Expected<ListedFiles> list(Instant now) const override;
    Expected<FileMark> mark(const std::string &name) const override;
    Checked<FileContents> read(const std::string &name,
                               const std::function<bool()> &isCancelled) const override;

private:
    FolderSettings m_settings;
    SourceTerms m_terms;
};

/// The row of the table of kinds.
SourceKind folderKind();

} // namespace makegood::feeds
