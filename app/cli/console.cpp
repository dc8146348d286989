// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <algorithm>
#include <cstdio>

#include "interrupt.h"
#include "text_table.h"

namespace makegood::cli
{

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Refused:
        return Refused;
    case ErrorKind::Usage:
        return WrongUsage;
    case ErrorKind::Unreachable:
        return Unreachable;
    case ErrorKind::Interrupted:
        return Interrupted;
    }
    return Refused;
}

ExitCode exitCodeOf(const Errors &errors)
{
    ExitCode code = Refused;
    for (const Error &error : errors)
        code = std::max(code, exitCodeOf(error));
    return code;
}

bool print(std::string_view text)
{
    // An interruption must not cut a result off.
    const InterruptDeferred whole;
    const bool written
        = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (!written)
        tell("The result could not be written to standard output.");
    return written;
}

void tell(std::string_view sentence)
{
    const std::string line = "makegood-cli: " + harmless(std::string(sentence)) + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

std::string sentence(const Error &error)
{
    std::string text = error.text();
    // File names and keys keep their case; any other first word gets a capital.
    if (error.file.empty() && error.key.empty() && !text.empty() && text.front() >= 'a'
        && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (!text.empty() && text.back() != '.' && text.back() != '?')
        text += '.';
    return text;
}

int fail(const Error &error)
{
    tell(sentence(error));
    if (error.is == ErrorCase::Damaged)
        tell("Nothing was made of it; `makegood-cli check` says what else is damaged, and `makegood-cli "
             "restore` puts a copy in its place.");
    return exitCodeOf(error);
}

int fail(const Errors &errors)
{
    for (const Error &error : errors)
        tell(sentence(error));
    return exitCodeOf(errors);
}

int fail(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    return fail(error);
}

int finish(std::string_view result)
{
    return print(result) ? Done : Unreachable;
}

} // namespace makegood::cli
