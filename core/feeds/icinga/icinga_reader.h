// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "feeds/icinga/icinga_settings.h"
#include "feeds/source/source_connection.h"
#include "feeds/sql/sql_session.h"

namespace makegood::feeds
{

/// A host or service. Its key is Icinga's id as text.
struct IcingaObject {
    Labels labels; ///< `host`, `service`, `check_command`, `hostgroups`
    bool isService = false;
};
using IcingaObjects = std::map<std::string, IcingaObject>;

/// A row of state history.
struct IcingaRow {
    std::string object; ///< key
    bool isService = false;
    Instant at{};
    std::int64_t state = 0; ///< Icinga's number
    std::string output = {};
};

/// A downtime that has begun.
struct IcingaDowntime {
    std::string object; ///< key
    bool isService = false;
    std::string uid;
    Interval when{}; ///< as it came: from its trigger when flexible, to its cancellation when cancelled
    std::optional<Instant> enteredAt = {};
    std::string author = {};
    std::string comment = {};
};

/// The queries of one kind of tables. All of it runs in one transaction of a session.
class IcingaReader
{
public:
    virtual ~IcingaReader() = default;

    /// Version, clock, earliest change and last sign of life.
    virtual Expected<SourceStatus> status() = 0;
    virtual Expected<IcingaObjects> objects() = 0;
    /// For each object the state that holds as `at` begins: at its own earlier instant where history keeps
    /// that, at `at` where only a later row or the current state says it; none where nothing says it.
    virtual Expected<std::vector<IcingaRow>> statesBefore(Instant at) = 0;
    /// Rows inside `page`, in time order.
    virtual Expected<SqlExtent> changes(const Interval &page, std::vector<IcingaRow> &rows) = 0;
    /// Downtimes that meet `page` by their plan.
    virtual Expected<SqlExtent> downtimes(const Interval &page, std::vector<IcingaDowntime> &rows) = 0;
};

/// Errors: the database has no instance, several of which none is named, or not the one that is named.
Expected<std::unique_ptr<IcingaReader>> makeIcingaDbReader(SqlSession &session,
                                                           const IcingaSettings &settings);
Expected<std::unique_ptr<IcingaReader>> makeIdoReader(SqlSession &session, const IcingaSettings &settings);

/// The one of `ids` that is named by its first or second part, or the only one.
Expected<std::string> chooseInstance(const std::vector<std::pair<std::string, std::string>> &ids,
                                     const std::string &wanted);

} // namespace makegood::feeds
