// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/column_guess.h"

namespace makegood::feeds
{

/// A column of a table's first rows, and what its cells could be.
struct SampleColumn {
    CellRef ref;
    std::string name; ///< for sentences
    std::vector<std::string_view> texts; ///< cells that are not empty, of the sample
    std::vector<TimePattern> times;
    GuessedStates states;
    bool isTaken = false;

    bool isState() const { return states.known > 0 && states.strange.empty() && times.empty(); }

    /// 1 under `type` or `priority` says nothing about up and down, and names no probe.
    bool isNumbers() const;

    /// How far a problem is, such as PROBLEM and RESOLVED: beside a start and an end that is no state, and an
    /// outage that is over is not "up".
    bool tellsProgress() const;
};

std::vector<SampleColumn> columnsOfSample(const TablePreview &sample);

/// Whether the times of `second` are never before those of `first` in the same row, and mostly after them.
bool followsAlways(const TablePreview &sample, const std::vector<SampleColumn> &columns, std::size_t first,
                   std::size_t second);

/// Headings, in the languages that the window speaks, of when something began, ended, and of states.
bool isBeginHeading(const SampleColumn &column);
bool isEndHeading(const SampleColumn &column);
bool isStateHeading(const SampleColumn &column);

} // namespace makegood::feeds
