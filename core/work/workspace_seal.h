// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "store/workspace.h"
#include "work/keyring.h"

namespace makegood::work
{

/// What a signature says about the journal's head.
enum class SealState {
    Unsigned, ///< nothing on this computer has signed it yet
    Signed, ///< the entries up to `count` are those that were signed
    NoKeyring, ///< no keyring keeps a key on this computer: nothing is signed
    OtherKey, ///< signed with a key that this computer does not have; the signature fits the journal
    Broken ///< other entries, or another workspace, than what was signed
};

/// Why a seal is broken.
enum class SealFault {
    None,
    OtherWorkspace, ///< another one lies here than the one that this computer signed
    Cut, ///< the journal has fewer entries than were signed
    WrittenAnew, ///< the last entry that was signed is another one now
    Removed, ///< there is no signature any more
    Unfitting, ///< the signature does not fit the entries
    WrongKey ///< it was made with another key than that of this workspace
};

struct Seal {
    SealState state = SealState::Unsigned;
    std::int64_t count = 0; ///< entries that were signed
    std::string what; ///< one sentence without a full stop, in English
    SealFault fault = SealFault::None;
    std::int64_t present = 0; ///< with Cut: entries that are there
    std::string key = {}; ///< with OtherKey: its public part
};

/// Compares the journal with the last signature of its head (Ed25519) and with what the keyring remembers of
/// the workspace at this path: a chain that was cut, one that was calculated anew, an older copy and another
/// workspace in its place are told. Reads only.
Expected<Seal> verifySeal(Workspace &workspace, const Keyring &keyring);

/// Signs the head with the workspace's key, which is made at the first time; the private part is in the
/// keyring only. Without a keyring nothing is signed, and the seal says so. Refused: a broken seal, which
/// stays as it is.
Expected<Seal> sealJournal(Workspace &workspace, const Keyring &keyring);

/// Signs the head whatever was signed before: a person put this workspace here.
Expected<Seal> sealAnew(Workspace &workspace, const Keyring &keyring);

} // namespace makegood::work
