// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/value_text.h"

#include <algorithm>

namespace makegood::sla
{

bool isBlankOrControl(std::string_view text)
{
    return text.find_first_not_of(" \t\n") == std::string_view::npos
        || std::any_of(text.begin(), text.end(), [](char c) {
               return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
           });
}

std::string withHint(const std::string &what, const std::string &hint)
{
    return hint.empty() ? what : hint;
}

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

} // namespace makegood::sla
