// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/base/error.h"

namespace makegood::cli
{

/// Exit codes (docs/formats.md, "Exit codes").
enum ExitCode {
    Done = 0,
    Refused = 1,
    WrongUsage = 2,
    Unreachable = 3,
    Interrupted = 4,
    Busy = 5, ///< another program syncs the workspace or probes the source
    Failed = 6 ///< out of memory, or a fault of the program; nothing half-done
};

ExitCode exitCodeOf(const Error &error);
/// The highest exit code of all errors.
ExitCode exitCodeOf(const Errors &errors);

/// Writes a result to standard output. False, with a message, when it could not be written
/// completely.
[[nodiscard]] bool print(std::string_view text);
/// Writes a message to standard error: the program's name, the sentence and a line end. What a terminal would
/// obey in texts from outside becomes blanks.
void tell(std::string_view sentence);

/// Writes the error as a message and returns its exit code.
int fail(const Error &error);
int fail(const Errors &errors);
int fail(ErrorKind kind, std::string what);

/// Prints a result and returns the exit code: Unreachable when standard output is full or closed.
int finish(std::string_view result);

/// The error as one sentence with a full stop.
std::string sentence(const Error &error);

} // namespace makegood::cli
