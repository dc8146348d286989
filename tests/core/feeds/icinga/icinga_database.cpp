// SPDX-License-Identifier: GPL-3.0-or-later
#include "icinga_database.h"

#include <QCryptographicHash>
#include <QFile>

namespace makegood::test
{

namespace
{

QByteArray sha1Of(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha1).toHex();
}

QByteArray text(const std::string &value)
{
    return '\'' + QByteArray::fromStdString(value).replace('\'', "''") + '\'';
}

QByteArray ms(Instant at)
{
    return QByteArray::number(qlonglong(at.time_since_epoch().count()));
}

} // namespace

std::vector<IcingaTestObject::Row> icingaRows(const std::vector<Check> &checks)
{
    std::vector<IcingaTestObject::Row> rows;
    int previous = 99;
    for (const Check &check : checks) {
        const int state = check.state == CheckState::Up ? 0 : 2;
        if (state != previous)
            rows.push_back({check.at, state, true, state, previous});
        previous = state;
    }
    return rows;
}

QString IcingaDatabase::schemaFile() const
{
    const bool isPostgresql = m_server.engine() == SqlServer::Engine::Postgresql;
    const QString root = qEnvironmentVariable("MAKEGOOD_ICINGA_SCHEMAS", QStringLiteral("/usr/share"));
    const QString own = QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/core/feeds/icinga/schema/");
    const QString kind
        = m_backend == IcingaBackend::IcingaDb ? QStringLiteral("icingadb") : QStringLiteral("ido");
    const QString engine = isPostgresql ? QStringLiteral("pgsql") : QStringLiteral("mysql");
    const QString real = m_backend == IcingaBackend::IcingaDb
        ? root + QStringLiteral("/icingadb/schema/") + engine + QStringLiteral("/schema.sql")
        : root + QStringLiteral("/icinga2-ido-%1/schema/%1.sql").arg(engine);
    return QFile::exists(real) ? real : own + kind + QLatin1Char('-') + engine + QStringLiteral(".sql");
}

Expected<void> IcingaDatabase::create(const QString &name, const IcingaTestData &data) const
{
    const bool isPostgresql = m_server.engine() == SqlServer::Engine::Postgresql;
    const QByteArray rows = m_backend == IcingaBackend::IcingaDb ? icingaDbRows(data) : idoRows(data);
    const QByteArray grants = isPostgresql
        ? QByteArray("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;")
        : "GRANT SELECT ON `" + name.toUtf8() + "`.* TO 'reader'@'127.0.0.1';";
    (void)m_server.createUser(QStringLiteral("reader"),
                              QStringLiteral("secret")); // there from another database
    return m_server.createDatabase(name)
        .and_then([&]() -> Expected<void> {
            if (isPostgresql && m_backend == IcingaBackend::IcingaDb)
                return m_server.run(name, "CREATE EXTENSION IF NOT EXISTS citext;");
            return {};
        })
        .and_then([&] { return m_server.runFile(name, schemaFile()); })
        .and_then([&] { return m_server.run(name, rows); })
        .and_then([&] { return m_server.run(name, grants); });
}

IcingaSettings IcingaDatabase::settings(const std::string &name) const
{
    IcingaSettings settings;
    settings.database.engine
        = m_server.engine() == SqlServer::Engine::Postgresql ? SqlEngine::Postgresql : SqlEngine::Mysql;
    settings.database.host = "127.0.0.1";
    settings.database.port = m_server.port();
    settings.database.database = name;
    settings.database.user = "reader";
    settings.database.keyName = "icinga";
    settings.backend = m_backend;
    settings.mapping = {{{}, "{host}", "{service}"}, {{{"service", ""}}, "{host}", "host"}};
    return settings;
}

QByteArray IcingaDatabase::icingaDbRows(const IcingaTestData &data) const
{
    const bool isPostgresql = m_server.engine() == SqlServer::Engine::Postgresql;
    const auto id = [&](const std::string &of) {
        return isPostgresql ? "decode('" + sha1Of(of) + "','hex')" : "unhex('" + sha1Of(of) + "')";
    };
    const QByteArray environment = id("environment");
    QByteArray out = isPostgresql ? "" : "SET SESSION sql_mode='ANSI_QUOTES';";
    const auto row = [&](const char *table, const char *columns, const QByteArrayList &values) {
        out += QByteArray("INSERT INTO ") + table + " (" + columns + ") VALUES (" + values.join(',') + ");\n";
    };
    row("environment", "id,name", {environment, "'test'"});
    if (data.heartbeat) {
        const QByteArray instance = isPostgresql ? "decode('" + sha1Of("i").left(32) + "','hex')"
                                                 : "unhex('" + sha1Of("i").left(32) + "')";
        row("icingadb_instance",
            "id,environment_id,heartbeat,responsible,icinga2_version,icinga2_start_time,"
            "icinga2_notifications_enabled,icinga2_active_service_checks_enabled,"
            "icinga2_active_host_checks_enabled,icinga2_event_handlers_enabled,icinga2_flap_detection_"
            "enabled,"
            "icinga2_performance_data_enabled",
            {instance, environment, ms(*data.heartbeat), "'y'", "'r2.14.0-1'", "0", "'y'", "'y'", "'y'",
             "'y'", "'y'", "'y'"});
    }
    const char *checkable = "name_checksum,properties_checksum,name,name_ci,display_name,checkcommand_name,"
                            "checkcommand_id,max_check_attempts,check_timeperiod_name,check_interval,"
                            "check_retry_interval,active_checks_enabled,passive_checks_enabled,"
                            "event_handler_enabled,notifications_enabled,flapping_enabled,"
                            "flapping_threshold_low,flapping_threshold_high,perfdata_enabled,"
                            "eventcommand_name,is_volatile,notes,icon_image_alt,zone_name,"
                            "command_endpoint_name,environment_id,id";
    const auto checkableValues = [&](const std::string &name, const std::string &command,
                                     const QByteArray &key) {
        return QByteArrayList{id("n"),     id("p"),     text(name), text(name), text(name), text(command),
                              id(command), "3",         "''",       "60",       "30",       "'y'",
                              "'y'",       "'y'",       "'y'",      "'n'",      "0",        "0",
                              "'y'",       "''",        "'n'",      "''",       "''",       "''",
                              "''",        environment, key};
    };
    std::set<std::string> hosts;
    row("hostgroup", "id,environment_id,name_checksum,properties_checksum,name,name_ci,display_name",
        {id("group"), environment, id("n"), id("p"), "'web'", "'web'", "'web'"});
    for (const IcingaTestObject &object : data.objects)
        if (hosts.insert(object.host).second) {
            row("host", (QByteArray("address,address6,") + checkable).constData(),
                QByteArrayList{"''", "''"} + checkableValues(object.host, "hostalive", id(object.host)));
            row("hostgroup_member", "id,environment_id,host_id,hostgroup_id",
                {id("member" + object.host), environment, id(object.host), id("group")});
        }
    for (const IcingaTestObject &object : data.objects) {
        const bool isService = !object.service.empty();
        const QByteArray host = id(object.host);
        const QByteArray service = isService ? id(object.host + '!' + object.service) : QByteArray("NULL");
        const QByteArray type = isService ? "'service'" : "'host'";
        if (isService)
            row("service", (QByteArray("host_id,") + checkable).constData(),
                QByteArrayList{host} + checkableValues(object.service, "http", service));
        int number = 0;
        for (const IcingaTestObject::Row &one : object.rows) {
            const QByteArray key = id(object.host + '!' + object.service + '#' + std::to_string(++number));
            row("state_history",
                "id,environment_id,object_type,host_id,service_id,event_time,state_type,soft_state,hard_"
                "state,"
                "previous_soft_state,previous_hard_state,check_attempt,output,max_check_attempts",
                {key, environment, type, host, service, ms(one.at), one.isHard ? "'hard'" : "'soft'",
                 QByteArray::number(one.state), QByteArray::number(one.hardState), "0",
                 QByteArray::number(one.previous), "1", "'said so'", "3"});
            row("history",
                "id,environment_id,object_type,host_id,service_id,state_history_id,event_type,event_time",
                {id("h" + key.toStdString()), environment, type, host, service, key, "'state_change'",
                 ms(one.at)});
            if (one.isHard)
                row("sla_history_state",
                    "id,environment_id,object_type,host_id,service_id,event_time,hard_state,previous_hard_"
                    "state",
                    {key, environment, type, host, service, ms(one.at), QByteArray::number(one.hardState),
                     QByteArray::number(one.previous)});
        }
    }
    int number = 0;
    for (const IcingaTestDowntime &one : data.downtimes) {
        if (!one.isFixed && !one.triggered)
            continue; // has not begun, so that Icinga DB has no history of it
        const IcingaTestObject &object = data.objects[one.object];
        const Interval when = one.isFixed ? one.plan : Interval{*one.triggered, *one.triggered + one.length};
        if (one.cancelled && *one.cancelled <= when.start)
            continue;
        const bool isService = !object.service.empty();
        row("downtime_history",
            "downtime_id,environment_id,object_type,host_id,service_id,entry_time,author,comment,is_flexible,"
            "flexible_duration,scheduled_start_time,scheduled_end_time,start_time,end_time,has_been_"
            "cancelled,"
            "trigger_time,cancel_time",
            {id("downtime" + std::to_string(++number)), environment, isService ? "'service'" : "'host'",
             id(object.host), isService ? id(object.host + '!' + object.service) : QByteArray("NULL"),
             ms(one.entered), text(one.author), text(one.comment), one.isFixed ? "'n'" : "'y'",
             QByteArray::number(qlonglong(one.length.count())), ms(one.plan.start), ms(one.plan.end),
             ms(when.start), ms(when.end), one.cancelled ? "'y'" : "'n'", ms(when.start),
             one.cancelled ? ms(*one.cancelled) : QByteArray("NULL")});
    }
    return out;
}

QByteArray IcingaDatabase::idoRows(const IcingaTestData &data) const
{
    const bool isPostgresql = m_server.engine() == SqlServer::Engine::Postgresql;
    // As Icinga writes them: whole seconds in UTC, microseconds beside.
    const auto time = [&](Instant at) {
        const QByteArray seconds = QByteArray::number(
            qlonglong(std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count()));
        return isPostgresql ? "to_timestamp(" + seconds + ") AT TIME ZONE 'UTC'"
                            : "from_unixtime(" + seconds + ")";
    };
    const auto micro = [](Instant at) {
        return QByteArray::number(qlonglong(at.time_since_epoch().count() % 1000 * 1000 + 999));
    };
    QByteArray out = isPostgresql ? "" : "SET SESSION time_zone='+00:00';";
    const auto row = [&](const char *table, const char *columns, const QByteArrayList &values) {
        out += QByteArray("INSERT INTO icinga_") + table + " (" + columns + ") VALUES (" + values.join(',')
            + ");\n";
    };
    row("instances", "instance_id,instance_name", {"1", "'default'"});
    if (data.heartbeat)
        row("programstatus", "instance_id,program_version,status_update_time,is_currently_running",
            {"1", "'r2.14.0-1'", time(*data.heartbeat), "1"});
    row("objects", "object_id,instance_id,objecttype_id,name1,is_active", {"1", "1", "12", "'http'", "1"});
    row("objects", "object_id,instance_id,objecttype_id,name1,is_active",
        {"2", "1", "12", "'hostalive'", "1"});
    row("objects", "object_id,instance_id,objecttype_id,name1,is_active", {"3", "1", "3", "'web'", "1"});
    row("hostgroups", "hostgroup_id,instance_id,config_type,hostgroup_object_id", {"1", "1", "1", "3"});
    std::map<std::string, QByteArray> hosts;
    int next = 10;
    for (const IcingaTestObject &object : data.objects)
        if (hosts.count(object.host) == 0) {
            const QByteArray key = hosts[object.host] = QByteArray::number(next++);
            row("objects", "object_id,instance_id,objecttype_id,name1,is_active",
                {key, "1", "1", text(object.host), "1"});
            row("hosts", "instance_id,config_type,host_object_id,check_command_object_id",
                {"1", "1", key, "2"});
            row("hostgroup_members", "instance_id,hostgroup_id,host_object_id", {"1", "1", key});
        }
    std::vector<QByteArray> keys;
    for (const IcingaTestObject &object : data.objects) {
        QByteArray key = hosts[object.host];
        if (!object.service.empty()) {
            key = QByteArray::number(next++);
            row("objects", "object_id,instance_id,objecttype_id,name1,name2,is_active",
                {key, "1", "2", text(object.host), text(object.service), "1"});
            row("services",
                "instance_id,config_type,host_object_id,service_object_id,check_command_object_id",
                {"1", "1", hosts[object.host], key, "1"});
        }
        keys.push_back(key);
        for (const IcingaTestObject::Row &one : object.rows)
            row("statehistory",
                "instance_id,state_time,state_time_usec,object_id,state_change,state,state_type,"
                "current_check_attempt,max_check_attempts,last_state,last_hard_state,output",
                {"1", time(one.at), micro(one.at), key, "1", QByteArray::number(one.state),
                 one.isHard ? "1" : "0", "1", "3", "0", QByteArray::number(one.hardState), "'said so'"});
    }
    int number = 0;
    for (const IcingaTestDowntime &one : data.downtimes) {
        const Instant began = one.isFixed ? one.plan.start : one.triggered.value_or(Instant());
        const bool wasStarted = began != Instant() && !(one.cancelled && *one.cancelled <= began);
        // An expired downtime ends when Icinga notices.
        const Instant ended = one.cancelled.value_or(one.plan.end + std::chrono::seconds(42));
        const QByteArray never = "NULL";
        row("downtimehistory",
            "instance_id,downtime_type,object_id,entry_time,author_name,comment_data,internal_downtime_id,"
            "is_fixed,duration,scheduled_start_time,scheduled_end_time,was_started,actual_start_time,"
            "actual_start_time_usec,actual_end_time,actual_end_time_usec,was_cancelled,name",
            {"1", "1", keys[one.object], time(one.entered), text(one.author), text(one.comment),
             QByteArray::number(++number), one.isFixed ? "1" : "0",
             QByteArray::number(qlonglong(one.length.count() / 1000)), time(one.plan.start),
             time(one.plan.end), wasStarted ? "1" : "0", wasStarted ? time(began) : never,
             wasStarted ? micro(began) : QByteArray("0"), time(ended), micro(ended),
             one.cancelled ? "1" : "0", text("downtime-" + std::to_string(number))});
    }
    return out;
}

} // namespace makegood::test
