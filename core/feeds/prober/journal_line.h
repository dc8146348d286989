// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "feeds/prober/probe_record.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// Lines of the prober's journal (docs/formats.md, "Journal of the prober"): JSON objects, each of which ends
/// with the SHA-256 of the seal before it and of its own text, so that a line that was changed, put in or
/// taken out later shows.

/// The text of a line without its seal and without the closing brace.
std::string recordText(const ProbeRecord &record);
std::string startText(Instant at, const std::string &program, Duration interval, std::size_t targets);
std::string stopText(Instant at);
/// No probe was made at the instants from `pause.start` up to, and without, `pause.end`.
std::string pauseText(Instant at, const Interval &pause);
/// `bytes` of a line that was not written to its end were removed.
std::string tornText(Instant at, std::size_t bytes);
/// The first line of the day's file; `previous` is the last seal of the file before.
std::string headText(Instant at, const std::string &previous);

/// The seal of the very first file: there is none before it.
extern const std::string noSealBefore;

struct SealedLine {
    std::string line; ///< with line end
    std::string seal; ///< hexadecimal
};
SealedLine sealed(const std::string &text, const std::string &sealBefore);

/// A line taken apart; `text` is what the seal is about.
struct OpenedLine {
    std::string_view text;
    std::string_view seal;
};
/// Empty: not a line of the journal.
std::optional<OpenedLine> opened(std::string_view line);
bool isSealedAfter(const OpenedLine &line, const std::string &sealBefore);
/// The instant that stands in front; empty: none does.
std::optional<Instant> instantOf(const OpenedLine &line);

/// What a line says. At most one of the three is there: starts, stops and torn lines say nothing of a target.
struct LineContent {
    std::optional<ProbeRecord> record;
    std::optional<Interval> pause;
    std::optional<std::string> previous; ///< of a file's first line
};
/// Empty: not a line that this version understands.
std::optional<LineContent> contentOf(const OpenedLine &line);

} // namespace makegood::feeds
