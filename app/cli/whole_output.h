// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QByteArray>

#include "sla/base/error.h"
#include "sla/base/floors.h"
#include "work/keyring.h"

namespace makegood::cli
{

/// Writes a result as a file that is there whole or not at all; an interruption waits until it is. Nothing
/// may hold an InterruptDeferred meanwhile. Unreachable as work::writeWholeFile().
Expected<void> writeOutput(const std::string &path, const QByteArray &bytes);

/// The same for a report; with a keyring, its detached signature with this computer's key beside it, as
/// FILE.sig.
Expected<void> writeReportFile(const std::string &path, const QByteArray &pdf,
                               const std::optional<work::Keyring> &signer);

} // namespace makegood::cli
