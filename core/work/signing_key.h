// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QByteArray>

#include "work/keyring.h"

namespace makegood::work
{

/// A new secret key of Ed25519 that the keyring keeps under `name`. None: no keyring keeps it beyond this
/// run, and nothing of it stays, or what is signed next in this run would have a key that nobody keeps. Needs
/// sodium_init().
std::optional<QByteArray> newSigningKey(const Keyring &keyring, const std::string &name);

} // namespace makegood::work
