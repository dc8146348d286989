// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace makegood::ui
{

/// Name and meaning of a key of the terms, untranslated.
struct ParameterRow {
    const char *key; ///< without the names of rows: `class.measure.extent`
    const char *name;
    const char *meaning;
    std::span<const std::string_view> choices; ///< empty: any value
    bool isText;
};

/// The keys of [class.measure], in the order of docs/policy-reference.md.
std::span<const ParameterRow> measureParameterRows();
/// Those of periods, rights, the life of services and groups.
std::span<const ParameterRow> periodParameterRows();

} // namespace makegood::ui
