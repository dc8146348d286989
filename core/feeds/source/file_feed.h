// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "sla/samples/check_series.h"
#include "sla/samples/request_count.h"
#include "sla/samples/state_change.h"
#include "sla/samples/value_series.h"

namespace makegood::feeds
{

/// A file as it stood when it was looked at. Equal marks: it was not changed since.
struct FileMark {
    std::string name; ///< within its folder
    std::uint64_t size = 0; ///< bytes
    Instant modified{};
    std::string sha256; ///< in hexadecimal; empty: not worked out

    bool operator==(const FileMark &) const = default;
};

struct ListedFiles {
    std::vector<FileMark> ready; ///< the oldest first
    std::vector<std::string> waiting; ///< changed so lately that somebody may still be writing them
};

/// What one file says; its series are mapped by the labels `service`, `probe` and `file`.
struct FileContents {
    std::vector<CheckSeries> checks;
    std::vector<ChangeSeries> changes;
    std::vector<RequestSeries> requests;
    std::vector<ValueSeries> values;
    std::vector<std::string> notes; ///< sentences for the person
};

/// A source that keeps its data in files: each file is read as a whole and committed alone.
class FileFeed
{
public:
    virtual ~FileFeed() = default;

    /// The files that there are. Errors: the folder cannot be read (unreachable).
    virtual Expected<ListedFiles> list(Instant now) const = 0;
    /// The mark of a file as it stands now, with its hash. Errors: unreachable.
    virtual Expected<FileMark> mark(const std::string &name) const = 0;
    /// Reads a file. Fails with every problem and its line; cancelled (interrupted).
    virtual Checked<FileContents> read(const std::string &name,
                                       const std::function<bool()> &isCancelled) const = 0;
};

} // namespace makegood::feeds
