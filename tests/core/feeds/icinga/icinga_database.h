// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/icinga/icinga_settings.h"
#include "support/sql_server.h"

namespace makegood::test
{

using namespace feeds;

/// A host or service of a test's Icinga with its history.
struct IcingaTestObject {
    std::string host;
    std::string service = {}; ///< empty: the host itself
    struct Row {
        Instant at{};
        int state = 0;
        bool isHard = true;
        int hardState = 0; ///< after it
        int previous = 99; ///< hard state before it
    };
    std::vector<Row> rows = {};
};

/// A row each time that a check says another thing than the one before; the first one says "pending" before
/// it.
std::vector<IcingaTestObject::Row> icingaRows(const std::vector<Check> &checks);

/// A downtime of the object of this number.
struct IcingaTestDowntime {
    std::size_t object = 0;
    Instant entered{};
    Interval plan{};
    bool isFixed = true;
    Duration length{}; ///< of a flexible one
    std::optional<Instant> triggered = {}; ///< of a flexible one
    std::optional<Instant> cancelled = {};
    std::string author = "ops";
    std::string comment = "new disks";
};

struct IcingaTestData {
    std::vector<IcingaTestObject> objects;
    std::vector<IcingaTestDowntime> downtimes = {};
    std::optional<Instant> heartbeat = {}; ///< Icinga's last sign of life
};

/// Icinga's tables with data in them, on a real server: Icinga's own schema where its package is installed,
/// else tables of the same shape.
class IcingaDatabase
{
public:
    IcingaDatabase(const SqlServer &server, IcingaBackend backend)
        : m_server(server)
        , m_backend(backend)
    {
    }

    /// Makes the database `name` with the data, and the user `reader`, password `secret`, who may read it.
    Expected<void> create(const QString &name, const IcingaTestData &data) const;

    /// Settings that read it with each host and service as service `{host}` and probe `{service}`.
    IcingaSettings settings(const std::string &name) const;

private:
    QByteArray icingaDbRows(const IcingaTestData &data) const;
    QByteArray idoRows(const IcingaTestData &data) const;
    QString schemaFile() const;

    const SqlServer &m_server;
    const IcingaBackend m_backend;
};

} // namespace makegood::test
