// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/icinga/ido_reader.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

// From the second that holds `at`; rows before `at` itself are told apart by their microseconds.
QVariant secondOf(Instant at)
{
    return QVariant::fromValue<qlonglong>(
        std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
}

QVariant secondAfter(Instant at)
{
    return QVariant::fromValue<qlonglong>(
        std::chrono::ceil<std::chrono::seconds>(at).time_since_epoch().count());
}

} // namespace

Expected<std::unique_ptr<IcingaReader>> makeIdoReader(SqlSession &session, const IcingaSettings &settings)
{
    std::vector<std::pair<std::string, std::string>> instances;
    return session
        .askAll(
            QStringLiteral("SELECT instance_id, instance_name FROM icinga_instances ORDER BY instance_id"),
            {},
            [&](SqlRow &row) -> Expected<void> {
                instances.emplace_back(std::to_string(row.number(0)), row.text(1));
                return {};
            })
        .and_then([&] { return chooseInstance(instances, settings.instance); })
        .map([&](const std::string &id) -> std::unique_ptr<IcingaReader> {
            return std::make_unique<IdoReader>(session, std::stoll(id), settings.countsSoft);
        });
}

Instant idoInstant(SqlRow &row, int seconds, int microseconds)
{
    const std::int64_t whole = row.number(seconds);
    const std::int64_t part = row.optionalNumber(microseconds).value_or(0);
    if (whole < 0 || whole >= 7'258'118'400)
        row.reject(seconds, "is no time between 1970 and 2199");
    if (part < 0 || part > 999'999)
        row.reject(microseconds, "is no number of microseconds");
    return row.isGood() ? Instant(Duration(whole * 1000 + part / 1000)) : Instant();
}

std::optional<Instant> optionalIdoInstant(SqlRow &row, int seconds, int microseconds)
{
    if (row.optionalNumber(seconds).value_or(0) == 0)
        return std::nullopt;
    return idoInstant(row, seconds, microseconds);
}

IdoReader::IdoReader(SqlSession &session, qint64 instance, bool countsSoft)
    : m_session(session)
    , m_sql(session.engine())
    , m_instance(instance)
    , m_countsSoft(countsSoft)
{
}

Expected<SourceStatus> IdoReader::status()
{
    SourceStatus status;
    return m_session
        .askAll(QStringLiteral("SELECT %1").arg(m_sql.now()), {},
                [&](SqlRow &row) -> Expected<void> {
                    status.serverTime = row.instant(0);
                    return {};
                })
        .and_then([&] {
            // In the order of an index: min() of two columns together has none.
            return m_session.askAll(
                QStringLiteral("SELECT %1, state_time_usec FROM icinga_statehistory WHERE instance_id = ?"
                               " AND state_time IS NOT NULL ORDER BY state_time LIMIT 1")
                    .arg(m_sql.seconds("state_time")),
                {m_instance}, [&](SqlRow &row) -> Expected<void> {
                    status.earliest = std::chrono::floor<std::chrono::seconds>(idoInstant(row, 0, 1));
                    return {};
                });
        })
        .and_then([&] {
            return m_session.askAll(
                QStringLiteral("SELECT program_version, %1 AS status_update_time FROM icinga_programstatus"
                               " WHERE instance_id = ?")
                    .arg(m_sql.seconds("status_update_time")),
                {m_instance}, [&](SqlRow &row) -> Expected<void> {
                    status.version = row.optionalText(0);
                    if (const auto second = row.optionalNumber(1))
                        status.upTo = Instant(std::chrono::seconds(*second));
                    return {};
                });
        })
        .map([&] { return status; });
}

Expected<IcingaObjects> IdoReader::objects()
{
    IcingaObjects objects;
    std::map<std::string, std::string> groups; // by host name
    return m_session
        .askAll(QStringLiteral(
                    "SELECT o.object_id, o.objecttype_id, o.name1, o.name2, c.name1 FROM icinga_objects o"
                    " LEFT JOIN icinga_hosts h ON h.host_object_id = o.object_id AND o.objecttype_id = 1"
                    " LEFT JOIN icinga_services s ON s.service_object_id = o.object_id"
                    " AND o.objecttype_id = 2 LEFT JOIN icinga_objects c ON c.object_id ="
                    " coalesce(s.check_command_object_id, h.check_command_object_id)"
                    " WHERE o.instance_id = ? AND o.objecttype_id IN (1, 2)"),
                {m_instance},
                [&](SqlRow &row) -> Expected<void> {
                    IcingaObject &object = objects[std::to_string(row.number(0))];
                    object.isService = row.number(1) == 2;
                    object.labels["host"] = row.text(2);
                    if (object.isService)
                        object.labels["service"] = row.text(3);
                    if (const std::string command = row.optionalText(4); !command.empty())
                        object.labels["check_command"] = command;
                    return {};
                })
        .and_then([&] {
            return m_session.askAll(
                QStringLiteral(
                    "SELECT h.name1, g.name1 FROM icinga_hostgroup_members m JOIN icinga_hostgroups n"
                    " ON n.hostgroup_id = m.hostgroup_id JOIN icinga_objects g"
                    " ON g.object_id = n.hostgroup_object_id JOIN icinga_objects h"
                    " ON h.object_id = m.host_object_id WHERE m.instance_id = ? ORDER BY h.name1, g.name1"),
                {m_instance}, [&](SqlRow &row) -> Expected<void> {
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

Expected<void> IdoReader::lastRows(Instant at, std::map<std::string, IcingaRow> &rows)
{
    // By the index of object and time alone; rows of one second are put in order afterwards, the last one
    // counts. The inner limit keeps a server from looking the time up again for each row of history.
    return m_session.askAll(
        QStringLiteral(
            "SELECT x.object_id, x.objecttype_id, %1 AS state_time, s.state_time_usec, s.state, s.output"
            " FROM (SELECT o.object_id AS object_id, o.objecttype_id AS objecttype_id,"
            " (SELECT e.state_time FROM icinga_statehistory e WHERE e.object_id = o.object_id"
            " AND e.state_time < %2%3 ORDER BY e.state_time DESC LIMIT 1) AS last_time"
            " FROM icinga_objects o WHERE o.instance_id = ? AND o.objecttype_id IN (1, 2)"
            " LIMIT 1000000000) x JOIN icinga_statehistory s ON s.object_id = x.object_id"
            " AND s.state_time = x.last_time%4 ORDER BY s.state_time_usec, s.statehistory_id")
            .arg(m_sql.seconds("s.state_time"), m_sql.time(),
                 m_countsSoft ? QString() : QStringLiteral(" AND e.state_type = 1"),
                 m_countsSoft ? QString() : QStringLiteral(" AND s.state_type = 1")),
        {secondOf(at), m_instance}, [&](SqlRow &row) -> Expected<void> {
            IcingaRow holds{std::to_string(row.number(0)), row.number(1) == 2};
            holds.at = idoInstant(row, 2, 3);
            holds.state = row.number(4);
            holds.output = row.optionalText(5);
            rows[holds.object] = holds;
            return {};
        });
}

Expected<void> IdoReader::currentStates(Instant at, bool isService, std::map<std::string, IcingaRow> &rows)
{
    const QString changed
        = m_countsSoft ? QStringLiteral("last_state_change") : QStringLiteral("last_hard_state_change");
    return m_session.askAll(
        QStringLiteral("SELECT %1_object_id, %2 AS %3, %4 FROM icinga_%1status WHERE instance_id = ?"
                       " AND has_been_checked = 1")
            .arg(isService ? QStringLiteral("service") : QStringLiteral("host"),
                 m_sql.seconds(changed.toLatin1().constData()), changed,
                 m_countsSoft ? QStringLiteral("current_state") : QStringLiteral("last_hard_state")),
        {m_instance}, [&](SqlRow &row) -> Expected<void> {
            const auto second = row.optionalNumber(1);
            if (!second || *second <= 0 || Instant(std::chrono::seconds(*second)) > at)
                return {};
            IcingaRow holds{std::to_string(row.number(0)), isService, Instant(std::chrono::seconds(*second))};
            holds.state = row.number(2);
            rows.try_emplace(holds.object, holds);
            return {};
        });
}

Expected<std::vector<IcingaRow>> IdoReader::statesBefore(Instant at)
{
    std::map<std::string, IcingaRow> rows;
    return lastRows(at, rows)
        .and_then([&] { return currentStates(at, false, rows); })
        .and_then([&] { return currentStates(at, true, rows); })
        .map([&] {
            std::vector<IcingaRow> out;
            for (auto &[key, row] : rows)
                out.push_back(std::move(row));
            return out;
        });
}

Expected<SqlExtent> IdoReader::changes(const Interval &page, std::vector<IcingaRow> &rows)
{
    return m_session.ask(
        QStringLiteral("SELECT s.object_id, o.objecttype_id, %1 AS state_time, s.state_time_usec, s.state,"
                       " s.output FROM icinga_statehistory s LEFT JOIN icinga_objects o"
                       " ON o.object_id = s.object_id WHERE s.instance_id = ? AND s.state_time >= %2"
                       " AND s.state_time < %2%3"
                       " ORDER BY s.state_time, s.state_time_usec, s.statehistory_id")
            .arg(m_sql.seconds("s.state_time"), m_sql.time(),
                 m_countsSoft ? QString() : QStringLiteral(" AND s.state_type = 1")),
        {m_instance, secondOf(page.start), secondAfter(page.end)}, [&](SqlRow &row) -> Expected<void> {
            IcingaRow change{std::to_string(row.number(0)), row.optionalNumber(1).value_or(2) == 2};
            change.at = idoInstant(row, 2, 3);
            change.state = row.number(4);
            change.output = row.optionalText(5);
            if (change.at < page.end)
                rows.push_back(std::move(change));
            return {};
        });
}

} // namespace makegood::feeds
