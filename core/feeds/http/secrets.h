// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <QByteArray>

#include "sla/base/floors.h"

namespace makegood::feeds
{

/// Secrets of one source by their names in the keyring: password or token, secret headers, the passphrase of
/// a key. Never written to a log, a file or an error.
using Secrets = std::map<std::string, QByteArray>;

} // namespace makegood::feeds
