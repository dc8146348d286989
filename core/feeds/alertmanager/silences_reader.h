// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/raw_series.h"

namespace makegood::feeds
{

/// The answer of `/api/v2/silences` as maintenance: one window a silence, with the id as its UID. Labels are
/// the names and values of the matchers, and `createdBy`. A matcher of plain alternatives (`web-1|web-2`)
/// gives the window once for each; any other regular expression is a label as it is written. A silence with a
/// matcher that leaves something out (`!=`, `!~`) is no maintenance of what the others name: it becomes a
/// remark. The entry is `updatedAt`, which Alertmanager sets when a silence is made, but no later than
/// `startsAt`: a silence that is made longer or ended was entered before it began. One that ended before it
/// began is no window any more.
///
/// Refused: what is no such answer, a silence without id or times, more than 100,000 windows.
Expected<SourcePage> silencesOf(std::string_view json);

/// The version in the answer of `/api/v2/status`; empty when it says none.
std::string alertmanagerVersion(std::string_view json);

} // namespace makegood::feeds
