// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

#include "feeds/table/table_mapping.h"

namespace makegood::feeds
{

/// A cell of a mapping in the table at hand.
struct BoundCell {
    std::size_t index = 0;
    std::string column; ///< its name, for messages
    std::optional<QRegularExpression> match;
};

/// Finds the cells of a mapping among the columns of a table: by exact name, else by name whatever its case
/// and the blanks round it. Refused: a column that is not there, or of whose name there are several.
class ColumnBinder
{
public:
    explicit ColumnBinder(const std::vector<std::string> &columns)
        : m_columns(columns)
    {
    }
    BoundCell bind(const CellRef &cell);
    const Errors &errors() const { return m_errors; }

private:
    const std::vector<std::string> &m_columns;
    Errors m_errors;
};

/// `text` without blanks round it.
std::string_view trimmed(std::string_view text);
/// Whether the texts are the same, whatever the case of ASCII letters.
bool isSameWord(std::string_view a, std::string_view b);

/// The cell's text without blanks round it, or what its expression takes of it, kept in `buffer`. Nothing
/// when the expression does not match.
std::optional<std::string_view> cellText(const TableRow &row, const BoundCell &cell, std::string &buffer);

/// What is wrong with a cell.
tl::unexpected<Error> cellError(const BoundCell &cell, std::string what, std::string_view found,
                                std::string allowed);

/// Reads states as StateCells says.
class StateReader
{
public:
    explicit StateReader(const StateCells &cells, char decimal);

    enum class Outcome {
        State,
        Skip,
        Refused
    };
    struct Read {
        Outcome outcome = Outcome::Refused;
        CheckState state = CheckState::Unknown;
    };
    Read read(std::string_view text);
    std::string allowed() const; ///< for messages

private:
    Read look(std::string_view text) const;

    StateCells m_cells;
    char m_decimal;
    std::vector<std::pair<std::string, Read>> m_seen; ///< few texts make up a file
};

/// A length of time as `unit` writes it, exact. Nothing for other text, and for digits finer than
/// milliseconds.
std::optional<Duration> lengthOf(std::string_view text, LengthUnit unit, char decimal);

} // namespace makegood::feeds
