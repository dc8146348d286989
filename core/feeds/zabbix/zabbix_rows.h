// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/json_document.h"
#include "feeds/source/label_mapping.h"
#include "feeds/zabbix/zabbix_settings.h"

namespace makegood::feeds
{

/// A row of an answer. Zabbix writes numbers as text, later versions some of them as numbers: both are read.
class ZabbixRow
{
public:
    explicit ZabbixRow(const Json &row)
        : m_row(row)
    {
    }

    /// Text or a number as text; empty when the field is missing or something else.
    std::string text(const char *field) const;
    /// Refused: no whole number, or one out of range.
    Expected<std::int64_t> number(const char *field, std::int64_t least, std::int64_t most) const;
    /// `clock` (or another field) and `ns` as an instant, cut to whole milliseconds. `ns` may be missing.
    Expected<Instant> instant(const char *clock, const char *ns) const;
    /// A list of objects; an empty one when the field is missing.
    const Json &list(const char *field) const;

private:
    const Json &m_row;
};

/// Refused unless `result` is a list of objects. `what` names them in the error.
Expected<void> checkRows(const Json &result, const char *what);

/// Rows of tag and value, added to those that are there.
void addTags(const Json &rows, std::vector<ZabbixTag> &tags);

/// Adds `tag_NAME` for each tag, characters other than letters and digits as `_`; values of one name joined
/// with `, ` in their order.
void addTagLabels(const std::vector<ZabbixTag> &tags, Labels &labels);

/// Reads `90s`, `5m`, `31d`, `2w` or a plain number of seconds; nothing when it is none, such as a macro.
std::optional<Duration> zabbixDuration(const std::string &text);

/// Whole seconds since 1970, cut.
std::int64_t secondsOf(Instant at);

} // namespace makegood::feeds
