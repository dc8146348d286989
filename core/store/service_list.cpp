// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/service_list.h"

namespace makegood::store
{

std::string escapedLines(const std::vector<std::string> &services)
{
    std::string out;
    for (const std::string &service : services) {
        for (const char c : service)
            out += c == '\n' ? "\\n" : c == '\\' ? "\\\\" : std::string(1, c);
        out += '\n';
    }
    return out;
}

std::vector<std::string> splitEscapedLines(const std::string &text)
{
    std::vector<std::string> out;
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            out.push_back(std::move(name));
            name.clear();
        } else if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            name += text[i] == 'n' ? '\n' : text[i];
        } else {
            name += text[i];
        }
    }
    return out;
}

} // namespace makegood::store
