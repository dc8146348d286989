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
    Interrupted = 4
};

ExitCode exitCodeOf(const Error &error);
/// The gravest of them: what could not be reached before what was refused.
ExitCode exitCodeOf(const Errors &errors);

/// A result, to standard output. False when it could not be written whole; the reason was told then.
[[nodiscard]] bool print(std::string_view text);
/// A message, to standard error: the program's name, the sentence and a line end.
void tell(std::string_view sentence);

/// Tells what is wrong and returns the exit code for it.
int fail(const Error &error);
int fail(const Errors &errors);
int fail(ErrorKind kind, std::string what);

/// Prints a result: Done, or Unreachable when standard output is full or closed.
int finish(std::string_view result);

/// The error as one sentence.
std::string sentence(const Error &error);

} // namespace makegood::cli
