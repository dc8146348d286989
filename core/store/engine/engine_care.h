// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "sla/base/error.h"

namespace makegood::store
{

class Database;

/// Whether a file that has the name of a new one already makes way.
enum class Over {
    Nothing,
    AnotherFile ///< a person chose to replace it
};

/// What an engine does for the safety of its databases. Without state, as Engine.
class EngineCare
{
public:
    virtual ~EngineCare() = default;

    /// Writes a whole, consistent copy to `location` while other connections read and write. Unreachable:
    /// `location` is in use or cannot be written.
    virtual Expected<void> copyTo(Database &database, const std::string &location,
                                  Over over = Over::Nothing) const = 0;
    /// Says what is wrong with the whole copy at a location; nothing may be written into it.
    using CheckFresh = std::function<Expected<void>(const std::string &fresh)>;
    /// Puts a whole copy of `copy` in the place of what is at `location`, which is kept as `aside` with its
    /// rollback journal; both names are of one folder. `check` sees the very file that is put there, under a
    /// name of its own and before anything is moved; whatever becomes of `copy` meanwhile does not count.
    /// Refused: as `check` says, or another program has `location` open. Unreachable: the disk or missing
    /// rights; the error says what lies where.
    virtual Expected<void> restore(Database &copy, const std::string &location, const std::string &aside,
                                   const CheckFresh &check) const = 0;
    /// Writes the database anew without the room that removed rows left. Outside a transaction.
    virtual Expected<void> compact(Database &database) const = 0;
    /// Bytes that it takes on the disk.
    virtual std::int64_t sizeOf(const std::string &location) const = 0;
    /// Keeps a copy of the database beside it, named after the schema version that an upgrade is about to
    /// write.
    virtual Expected<void> copyBeforeUpgrade(Database &database, std::int64_t version) const = 0;
    /// Refused: damage that the engine itself finds, or rows whose foreign key leads nowhere.
    virtual Expected<void> checkIntegrity(Database &database) const = 0;
};

} // namespace makegood::store
