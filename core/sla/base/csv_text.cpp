// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/base/csv_text.h"

#include <string_view>

namespace makegood::sla
{

std::string csvText(const std::string &text)
{
    const bool formula
        = !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
    const std::string safe = formula ? '\'' + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string out = "\"";
    for (const char c : safe)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

std::string csvRecord(const std::vector<std::string> &cells)
{
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += (i > 0 ? "," : "") + cells[i];
    return out + "\r\n";
}

} // namespace makegood::sla
