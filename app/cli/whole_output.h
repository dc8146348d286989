// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QByteArray>

#include "sla/base/error.h"
#include "sla/base/floors.h"

namespace makegood::cli
{

/// Writes a result as a file that is there whole or not at all; an interruption waits until it is. Nothing
/// may hold an InterruptDeferred meanwhile. Unreachable as work::writeWholeFile().
Expected<void> writeOutput(const std::string &path, const QByteArray &bytes);

/// Writes the detached signature of a report beside it, as FILE.sig, with this computer's key.
Expected<void> signOutput(const std::string &path, const QByteArray &bytes);

} // namespace makegood::cli
