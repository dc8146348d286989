// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::cli
{

/// Rows of cells as plain text, with columns aligned by the number of characters. Drops control characters,
/// so that data cannot send escape sequences to the terminal.
class TextTable
{
public:
    enum class Align {
        Left,
        Right
    };

    explicit TextTable(std::vector<Align> columns);
    void add(std::vector<std::string> row);
    bool empty() const { return m_rows.empty(); }
    std::string text() const; ///< each line ends with a line end, without trailing blanks

private:
    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// The text with a blank for each control character.
std::string harmless(const std::string &text);

} // namespace makegood::cli
