// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source.h"
#include "feeds/source/source_fields.h"

namespace makegood::feeds
{

/// One kind of source.
struct SourceKind {
    std::string name; ///< as settings and the store name it
    std::string example; ///< settings as JSON, for help texts
    /// Reads settings. `file` is named in errors.
    std::function<Checked<std::unique_ptr<Source>>(std::string_view settings, const std::string &file)> read;
    // For the form that connects one; English, as in SourceField.
    std::string title = {}; ///< the product's name; empty: `name`
    std::string about = {}; ///< one sentence: what it reads
    std::vector<SourceField> fields = {}; ///< empty: its settings are written as JSON
};

/// The kinds that a program knows.
class SourceKinds
{
public:
    explicit SourceKinds(std::vector<SourceKind> kinds);

    const std::vector<SourceKind> &all() const { return m_kinds; }
    /// Null: no kind of this name.
    const SourceKind *find(std::string_view name) const;
    /// Reads settings from outside; their key `kind` says which kind it is. Refused: every error of the
    /// settings at once, a kind that is not known.
    Checked<std::unique_ptr<Source>> read(std::string_view settings, const std::string &file) const;
    /// Reads the settings of a recorded source. A kind that is not known gives a source that keeps its text
    /// and has no mapping and no connection: a newer program wrote it.
    Checked<std::unique_ptr<Source>> recorded(const std::string &kind, const std::string &settings,
                                              const std::string &file) const;

private:
    std::vector<SourceKind> m_kinds;
};

} // namespace makegood::feeds
