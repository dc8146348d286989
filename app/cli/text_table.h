// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::cli
{

/// Rows of cells as plain text, the columns aligned by the number of characters. Text is written without its
/// control characters, so that data cannot steer the terminal.
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
    std::string text() const; ///< every line ends with a line end; no blanks before it

private:
    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// The text without control characters.
std::string harmless(const std::string &text);

} // namespace makegood::cli
