// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>

#include "feeds/uptime_kuma/kuma_settings.h"
#include "support/month_generator.h"

namespace makegood::test
{

using namespace feeds;

inline QByteArray kumaSchema()
{
    QFile file(QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/core/feeds/uptime_kuma/schema/kuma.sql"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `2026-03-01 00:00:00.250`, as Kuma writes it.
inline QByteArray kumaTime(Instant at)
{
    QByteArray text = QByteArray::fromStdString(formatInstant(at)).chopped(1).replace('T', ' ');
    return text.size() == 19 ? text + ".000" : text;
}

/// Statements that fill the tables with a month: monitor 1, 2, … for each target, all inside the group
/// monitor 100 "Customers", tagged.
inline QByteArray kumaMonth(const GeneratedMonth &month)
{
    QByteArray out = "INSERT INTO monitor (id, name, type) VALUES (100, 'Customers', 'group');\n"
                     "INSERT INTO tag VALUES (1, 'customer', '#fff'), (2, 'vip', '#fff');\n";
    int id = 0;
    int beat = 0;
    for (const GeneratedTarget &target : month.targets) {
        const QByteArray monitor = QByteArray::number(++id);
        out += "INSERT INTO monitor (id, name, type, parent) VALUES (" + monitor + ", '"
            + QByteArray::fromStdString(target.service) + "', 'http', 100);\n"
            + "INSERT INTO monitor_tag VALUES (" + QByteArray::number(2 * id) + ", " + monitor
            + ", 1, 'acme'), (" + QByteArray::number(2 * id + 1) + ", " + monitor + ", 2, '');\n";
        CheckState before = CheckState::Unknown;
        for (std::size_t i = 0; i < target.checks.size(); ++i) {
            const Check &check = target.checks[i];
            out += i % 500 == 0
                ? ";\nINSERT INTO heartbeat (id, important, monitor_id, status, msg, time) VALUES "
                : ",";
            out += '(' + QByteArray::number(++beat) + (check.state != before ? ",1," : ",0,") + monitor
                + (check.state == CheckState::Up ? ",1,'','" : ",0,'','") + kumaTime(check.at) + "')";
            before = check.state;
        }
        out += ";\n";
    }
    return out.replace(";\n;\n", ";\n");
}

/// Runs statements on a SQLite file by the program `python3`, a process of its own.
inline bool runSqlite(const QString &file, const QByteArray &statements)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sqlite3,sys\nd=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                                 "d.execute('PRAGMA journal_mode=WAL')\nd.execute('PRAGMA synchronous=OFF')\n"
                                 "d.executescript('BEGIN;'+sys.stdin.read()+';COMMIT;')\n"),
                  file});
    python.write(statements);
    python.closeWriteChannel();
    return python.waitForFinished(120'000) && python.exitCode() == 0;
}

inline KumaSettings kumaFileSettings(const QString &file)
{
    KumaSettings settings;
    settings.database.engine = SqlEngine::Sqlite;
    settings.database.database = file.toStdString();
    settings.mapping = {{{{"type", "http"}}, "{monitor}", "{type}"}};
    return settings;
}

} // namespace makegood::test
