// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "feeds/source/up_rule.h"
#include "feeds/table/local_clock.h"
#include "feeds/table/table_format.h"
#include "feeds/table/time_pattern.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// A cell of each row: by the name of its column (in JSON lines: a path), or its number from 1 on.
struct CellRef {
    std::string column;
    int number = 0; ///< 0: by name
    std::string match = {}; ///< regular expression: its first group, or all that it matches; empty: the cell

    bool isSet() const { return number > 0 || !column.empty(); }
    bool operator==(const CellRef &) const = default;
};

/// A time in one cell, or its date and its time of day in two.
struct TimeCells {
    CellRef date;
    CellRef clock = {}; ///< unset: `date` has both
    TimePattern pattern = {};
    TimePattern clockPattern = {};
};

enum class LengthUnit {
    Milliseconds,
    Seconds,
    Minutes,
    Hours,
    Clock ///< `H:MM:SS`, perhaps with `N d ` or `N days, ` before it
};

struct LengthCell {
    CellRef cell;
    LengthUnit unit = LengthUnit::Seconds;
};

/// What a row is.
enum class RowKind {
    Check, ///< a result at an instant
    Change, ///< from here on the state is another one
    Outage, ///< down from start to end
    Interval, ///< a state from start to end
    Count, ///< requests that were counted from an instant on
    Value ///< what was measured at an instant
};

/// What is made of a state that the mapping does not list.
enum class OtherState {
    Refuse,
    Skip,
    Up,
    Down,
    Unknown
};

/// How a cell tells up from down: by words, whatever their case, then by number.
struct StateCells {
    CellRef cell;
    std::vector<std::string> up;
    std::vector<std::string> down;
    std::vector<std::string> unknown;
    std::vector<std::string> skip; ///< rows of these words are left out
    std::optional<UpRule> number;
    OtherState other = OtherState::Refuse;
};

/// A name that is made of cells: text in which `{column}` or `{3}` stands for a cell, and `{*}` for the name
/// of a spread column; or one cell of which a regular expression takes a part.
struct NameRule {
    std::string text;
    CellRef cell = {}; ///< set: instead of `text`
};

/// Rows that count: those whose cell is one of the words, whatever their case, or matches.
struct RowFilter {
    CellRef cell; ///< its `match`, if any, must match
    std::vector<std::string> is; ///< empty: `match` alone decides
    bool isNot = false; ///< rows that fit are left out instead
};

/// The numbers of rows that count requests or measure a value.
struct FigureCells {
    CellRef total; ///< Count
    CellRef failed; ///< Count; or `good`
    CellRef good; ///< Count
    CellRef value; ///< Value; unset with spread columns
    std::string scale; ///< Value: what it is multiplied by, a decimal; empty: 1

    bool operator==(const FigureCells &) const = default;
};

/// How a table becomes checks, state changes, counted requests or values (docs/formats.md, "Import mapping").
struct TableMapping {
    std::string name;
    std::string title;
    std::vector<std::string> recognise; ///< columns by which a file of this kind is known
    TableFormat file;
    RowKind row = RowKind::Check;
    TimeCells time;
    std::optional<TimeCells> end;
    std::optional<LengthCell> length;
    std::string zone; ///< of times that tell no offset; empty: such times are refused
    RepeatedHour repeated = RepeatedHour::ByOrder;
    std::optional<StateCells> state;
    FigureCells figures;
    NameRule service;
    NameRule probe;
    std::vector<RowFilter> only;
    std::vector<std::string>
        spread; ///< columns that are series of their own; `*`: all that nothing else uses
    char decimal = '.';
    /// Of outages: the span in which everything between them is up. Absent: only outages are known.
    std::optional<Interval> covers;
};

} // namespace makegood::feeds

namespace makegood::sla
{

template <>
inline constexpr auto wordsOf<feeds::RowKind> = wordList<feeds::RowKind::Value>("check", "change", "outage",
                                                                                "interval", "count", "value");
template <> inline constexpr auto
    wordsOf<feeds::LengthUnit> = wordList<feeds::LengthUnit::Clock>("ms", "s", "min", "h", "clock");
template <>
inline constexpr auto wordsOf<feeds::OtherState> = wordList<feeds::OtherState::Unknown>("refuse", "skip",
                                                                                        "up", "down",
                                                                                        "unknown");

} // namespace makegood::sla
