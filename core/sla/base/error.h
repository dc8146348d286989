// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// Kind of failure; programs map it to exit codes and to the remedies that they offer.
enum class ErrorKind {
    Refused, ///< the data is wrong: unknown key, wrong type, out of range, empty period (exit 1)
    Usage, ///< the program was called wrongly (exit 2)
    Unreachable, ///< a file, source or store could not be reached (exit 3)
    Interrupted, ///< cancelled; no change was made in part (exit 4)
};

/// What programs act upon beyond the kind. None of them reads the sentence, which is for people.
enum class ErrorCase {
    Plain,
    ChangeUnconfirmed, ///< the change is stored, but the disk did not confirm it: a power cut may undo it
    NewFileUnconfirmed, ///< the new file is there, but not its name for sure: it may be missing after a power
                        ///< cut
    FileUnconfirmed, ///< the file took the place of another, which may be back after a power cut
    Uncertain, ///< the program failed while it wrote: nobody knows what is there
    Damaged, ///< what is stored was written by no version of this program
    NeverSignedIn, ///< with needsSignIn: no password or token was entered for this server
};

/// A failure as a value: its place, the value found and the values allowed. Fields that do not apply are
/// empty, `line` is 0 when unknown (lines count from 1).
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    std::string what; ///< one plain sentence without a full stop: what is wrong
    std::string file; ///< file or address it was found in
    int line = 0; ///< 1-based line, 0: not known or not a text file
    std::string key; ///< key, column or field
    std::string found; ///< the value found
    std::string allowed; ///< the values allowed
    /// With Refused or Unreachable of a source: its password or token is missing or was refused, so that
    /// asking again is no use until a person acts.
    bool needsSignIn = false;
    ErrorCase is = ErrorCase::Plain;

    /// The whole error on one line: `file:line: key: what (found …; allowed …)`.
    std::string text() const;
};

using Errors = std::vector<Error>;

template <typename T> using Expected = tl::expected<T, Error>;
template <typename T> using Checked = tl::expected<T, Errors>; ///< for readers that report all errors at once

inline tl::unexpected<Error> refused(std::string what)
{
    Error e;
    e.what = std::move(what);
    return tl::unexpected<Error>(std::move(e));
}

/// A failure of a work that was cancelled before it changed anything.
inline tl::unexpected<Error> interrupted(std::string what)
{
    Error e;
    e.kind = ErrorKind::Interrupted;
    e.what = std::move(what);
    return tl::unexpected<Error>(std::move(e));
}

} // namespace makegood::sla
