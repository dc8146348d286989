// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/icinga/icingadb_reader.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

QVariant bound(Instant at)
{
    return QVariant::fromValue<qlonglong>(at.time_since_epoch().count());
}

// Before the first check.
constexpr std::int64_t pendingState = 99;

} // namespace

Expected<std::unique_ptr<IcingaReader>> makeIcingaDbReader(SqlSession &session,
                                                           const IcingaSettings &settings)
{
    std::vector<std::pair<std::string, std::string>> environments;
    const SqlDialect sql(session.engine());
    return session
        .askAll(QStringLiteral("SELECT %1, name FROM environment ORDER BY name").arg(sql.hex("id")), {},
                [&](SqlRow &row) -> Expected<void> {
                    environments.emplace_back(row.text(0), row.text(1));
                    return {};
                })
        .and_then([&] { return chooseInstance(environments, settings.instance); })
        .map([&](const std::string &id) -> std::unique_ptr<IcingaReader> {
            return std::make_unique<IcingaDbReader>(session, id, settings.countsSoft);
        });
}

IcingaDbReader::IcingaDbReader(SqlSession &session, std::string environment, bool countsSoft)
    : m_session(session)
    , m_sql(session.engine())
    , m_environment(QString::fromStdString(environment))
    , m_countsSoft(countsSoft)
{
}

Expected<std::optional<Instant>> IcingaDbReader::earliest()
{
    std::optional<Instant> at;
    return m_session
        .askAll(QStringLiteral("SELECT min(event_time) FROM %1 WHERE environment_id = %2")
                    .arg(m_countsSoft ? QStringLiteral("state_history") : QStringLiteral("sla_history_state"),
                         m_sql.bytes()),
                {m_environment},
                [&](SqlRow &row) -> Expected<void> {
                    at = row.optionalInstant(0);
                    return {};
                })
        .map([&] { return at; });
}

Expected<SourceStatus> IcingaDbReader::status()
{
    SourceStatus status;
    const auto began = earliest();
    if (!began)
        return tl::unexpected(began.error());
    status.earliest = *began;
    return m_session
        .askAll(QStringLiteral("SELECT %1").arg(m_sql.now()), {},
                [&](SqlRow &row) -> Expected<void> {
                    status.serverTime = row.instant(0);
                    return {};
                })
        .and_then([&] {
            return m_session.askAll(
                QStringLiteral("SELECT icinga2_version, heartbeat FROM icingadb_instance"
                               " WHERE environment_id = %1 ORDER BY heartbeat DESC LIMIT 1")
                    .arg(m_sql.bytes()),
                {m_environment}, [&](SqlRow &row) -> Expected<void> {
                    status.version = row.optionalText(0);
                    status.upTo = row.optionalInstant(1);
                    return {};
                });
        })
        .map([&] { return status; });
}

Expected<void> IcingaDbReader::objectsOf(bool isService, IcingaObjects &objects)
{
    const QString statement = isService
        ? QStringLiteral("SELECT %1, h.name, s.checkcommand_name, s.name FROM service s"
                         " JOIN host h ON h.id = s.host_id WHERE s.environment_id = %2")
              .arg(m_sql.hex("s.id"), m_sql.bytes())
        : QStringLiteral("SELECT %1, name, checkcommand_name FROM host WHERE environment_id = %2")
              .arg(m_sql.hex("id"), m_sql.bytes());
    return m_session.askAll(statement, {m_environment}, [&](SqlRow &row) -> Expected<void> {
        IcingaObject &object = objects[row.text(0)];
        object.isService = isService;
        object.labels = {{"host", row.text(1)}, {"check_command", row.optionalText(2)}};
        if (isService)
            object.labels["service"] = row.text(3);
        return {};
    });
}

Expected<IcingaObjects> IcingaDbReader::objects()
{
    IcingaObjects objects;
    std::map<std::string, std::string> groups; // by host name
    return objectsOf(false, objects)
        .and_then([&] { return objectsOf(true, objects); })
        .and_then([&] {
            return m_session.askAll(
                QStringLiteral("SELECT h.name, g.name FROM hostgroup_member m JOIN host h ON h.id = m.host_id"
                               " JOIN hostgroup g ON g.id = m.hostgroup_id WHERE m.environment_id = %1"
                               " ORDER BY h.name, g.name")
                    .arg(m_sql.bytes()),
                {m_environment}, [&](SqlRow &row) -> Expected<void> {
                    std::string &names = groups[row.text(0)];
                    names += (names.empty() ? "" : ",") + row.text(1);
                    return {};
                });
        })
        .map([&] {
            for (auto &[key, object] : objects)
                if (const auto named = groups.find(object.labels["host"]); named != groups.end())
                    object.labels["hostgroups"] = named->second;
            return std::move(objects);
        });
}

Expected<std::vector<IcingaRow>> IcingaDbReader::statesBefore(Instant at)
{
    std::vector<IcingaRow> rows;
    const auto began = earliest();
    if (!began)
        return tl::unexpected(began.error());
    const bool isRecorded = *began && **began <= at;
    return statesBefore(at, false, isRecorded, rows)
        .and_then([&] { return statesBefore(at, true, isRecorded, rows); })
        .map([&] { return std::move(rows); });
}

Expected<void> IcingaDbReader::statesBefore(Instant at, bool isService, bool isRecorded,
                                            std::vector<IcingaRow> &rows)
{
    const QString own = isService ? QStringLiteral("e.host_id = o.host_id AND e.service_id = o.id")
                                  : QStringLiteral("e.host_id = o.id AND e.service_id IS NULL");
    const QString object = isService ? QStringLiteral("service") : QStringLiteral("host");
    const QString state = m_countsSoft ? QStringLiteral("soft_state") : QStringLiteral("hard_state");
    const QString table
        = m_countsSoft ? QStringLiteral("state_history") : QStringLiteral("sla_history_state");
    // state_history has no index by object, the history table that leads to it has one.
    const QString last = m_countsSoft
        ? QStringLiteral("SELECT e.state_history_id FROM history e WHERE %1 AND e.event_type = 'state_change'"
                         " AND e.event_time < ? ORDER BY e.event_time DESC LIMIT 1")
        : QStringLiteral("SELECT e.id FROM sla_history_state e WHERE %1 AND e.event_time < ?"
                         " ORDER BY e.event_time DESC LIMIT 1");
    const QString next = m_countsSoft
        ? QStringLiteral("SELECT n.previous_soft_state FROM history e JOIN state_history n"
                         " ON n.id = e.state_history_id WHERE %1 AND e.event_type = 'state_change'"
                         " AND e.event_time >= ? ORDER BY e.event_time LIMIT 1")
        : QStringLiteral("SELECT e.previous_hard_state FROM sla_history_state e WHERE %1"
                         " AND e.event_time >= ? ORDER BY e.event_time LIMIT 1");
    // The inner limit keeps a server from merging both queries and looking the last row up again for each row
    // of history.
    const QString statement
        = QStringLiteral("SELECT %1, s.event_time, s.%2, x.upcoming, c.%2, c.last_state_change, q.output FROM"
                         " (SELECT o.id AS id, (%3) AS last_id, (%4) AS upcoming FROM %5 o"
                         " WHERE o.environment_id = %6 LIMIT 1000000000) x"
                         " LEFT JOIN %7 s ON s.id = x.last_id LEFT JOIN state_history q ON q.id = x.last_id"
                         " LEFT JOIN %5_state c ON c.id = x.id")
              .arg(m_sql.hex("x.id"), state, last.arg(own), next.arg(own), object, m_sql.bytes(), table);
    return m_session.askAll(
        statement, {bound(at), bound(at), m_environment}, [&](SqlRow &row) -> Expected<void> {
            IcingaRow holds{row.text(0), isService};
            const auto upcoming = row.optionalNumber(3);
            const auto current = row.optionalNumber(4);
            const auto changed = row.optionalInstant(5);
            if (const auto changedAt = row.optionalInstant(1)) {
                holds.at = *changedAt;
                holds.state = row.number(2);
                holds.output = row.optionalText(6);
            } else if (upcoming) {
                if (!isRecorded || *upcoming == pendingState)
                    return {};
                holds.at = at;
                holds.state = *upcoming;
            } else if (current && changed && *changed <= at && changed->time_since_epoch().count() > 0
                       && *current != pendingState) {
                // No change is kept before or after: it has not changed since.
                holds.at = *changed;
                holds.state = *current;
            } else {
                return {};
            }
            rows.push_back(std::move(holds));
            return {};
        });
}

Expected<SqlExtent> IcingaDbReader::changes(const Interval &page, std::vector<IcingaRow> &rows)
{
    const QString from = m_countsSoft ? QStringLiteral("s.soft_state, s.output FROM state_history s")
                                      : QStringLiteral("s.hard_state, h.output FROM sla_history_state s"
                                                       " LEFT JOIN state_history h ON h.id = s.id");
    return m_session.ask(
        QStringLiteral("SELECT %1, %2, s.event_time, %3 WHERE s.environment_id = %4 AND s.event_time >= ?"
                       " AND s.event_time < ? ORDER BY s.event_time, s.id")
            .arg(m_sql.hex("s.host_id"), m_sql.hex("s.service_id"), from, m_sql.bytes()),
        {m_environment, bound(page.start), bound(page.end)}, [&](SqlRow &row) -> Expected<void> {
            const std::string service = row.optionalText(1);
            IcingaRow change{service.empty() ? row.text(0) : service, !service.empty()};
            change.at = row.instant(2);
            change.state = row.number(3);
            change.output = row.optionalText(4);
            rows.push_back(std::move(change));
            return {};
        });
}

} // namespace makegood::feeds
