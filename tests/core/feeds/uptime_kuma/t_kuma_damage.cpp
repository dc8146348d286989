// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "collected.h"
#include "feeds/uptime_kuma/kuma_source.h"
#include "kuma_file.h"
#include "misbehaving.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_kuma_damage
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

constexpr qsizetype pageSize = 4096;

// A day of heartbeats of two monitors with a tag, maintenance and settings: every table that is read has
// rows.
QByteArray dayOfKuma()
{
    QByteArray out
        = "INSERT INTO monitor (id, name, type) VALUES (1, 'a', 'http'), (2, 'b', 'http');\n"
          "INSERT INTO tag VALUES (1, 'customer', '#fff');\n"
          "INSERT INTO monitor_tag VALUES (1, 1, 1, 'acme');\n"
          "INSERT INTO setting (id, `key`, value) VALUES (1, 'serverTimezone', '\"UTC\"');\n"
          "INSERT INTO maintenance (id, title, description, start_date, end_date, timezone) VALUES "
          "(1, 'Disks', '', '2026-03-01 10:00:00', '2026-03-01 11:00:00', 'UTC');\n"
          "INSERT INTO monitor_maintenance VALUES (1, 1, 1);\n";
    const Instant start = parseInstant("2026-03-01T00:00:00Z").value();
    for (int i = 0; i < 1440; ++i)
        for (const char *monitor : {"1", "2"})
            out += QByteArray("INSERT INTO heartbeat (monitor_id, status, time) VALUES (") + monitor
                + (i / 60 == 13 ? ",0,'" : ",1,'") + kumaTime(start + std::chrono::minutes(i)) + "');\n";
    return out;
}

} // namespace

/// Kuma's file with tables, columns, cells and pages that are not what they should be: each sync ends in
/// time, says what is wrong, and keeps nothing of the page.
class KumaDamage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void strangeTables_data();
    void strangeTables();
    void strangeCells_data();
    void strangeCells();
    void strangeFiles_data();
    void strangeFiles();
    void aPipeIsNoDatabase();
    void damagedPages_data();
    void damagedPages();

private:
    SyncReport pulled(Collected &store);
    void isRefused(const QByteArray &says, int commits);

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_right; ///< the whole file
    Collected m_whole;
    const Interval m_day{parseInstant("2026-03-01T00:00:00Z").value(),
                         parseInstant("2026-03-02T00:00:00Z").value()};
};

void KumaDamage::initTestCase()
{
    m_file = m_folder.filePath(QStringLiteral("kuma.db"));
    // One file without a log beside it.
    QVERIFY(runSqlite(m_file, kumaSchema() + dayOfKuma()));
    m_right = contentOfFile(m_file);
    QVERIFY(m_right.size() > 20 * pageSize);
    QVERIFY(pulled(m_whole).succeeded());
    QCOMPARE((m_whole.checks[{"a", "http"}].size()), 1440u);
    QCOMPARE(m_whole.windows.size(), 1u);
}

void KumaDamage::init()
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(m_file + QLatin1String(end));
    QVERIFY(writeFile(m_file, m_right));
}

SyncReport KumaDamage::pulled(Collected &store)
{
    return pull(KumaSource(kumaFileSettings(m_file)), store, m_day, shortLimits());
}

void KumaDamage::isRefused(const QByteArray &says, int commits)
{
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pulled(store);
    judgeMisbehaviour({{}, {}, {says.toStdString()}}, report, clock.elapsed());
    QCOMPARE(store.commits, commits);
}

void KumaDamage::strangeTables_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("says");
    const std::map<QByteArray, QByteArrayList> read
        = {{"monitor", {"id", "name", "type", "parent"}},
           {"heartbeat", {"monitor_id", "status", "time", "id"}},
           {"tag", {"id", "name"}},
           {"monitor_tag", {"monitor_id", "tag_id", "value"}},
           {"maintenance",
            {"id", "title", "description", "active", "strategy", "start_date", "end_date", "timezone"}},
           {"monitor_maintenance", {"monitor_id", "maintenance_id"}},
           {"setting", {"key", "value"}}};
    for (const auto &[table, columns] : read) {
        QTest::newRow(("no " + table).constData())
            << "ALTER TABLE " + table + " RENAME TO other" << QByteArray("lacks a table or column");
        QTest::newRow((table + " is a view of nothing").constData()) << "DROP TABLE " + table
                + "; CREATE VIEW " + table + " AS SELECT 1 AS other" << QByteArray("lacks a table or column");
        for (const QByteArray &column : columns)
            QTest::newRow((table + " without " + column).constData()) << "ALTER TABLE " + table
                    + " RENAME COLUMN `" + column + "` TO other" << QByteArray("lacks a table or column");
    }
}

void KumaDamage::strangeTables()
{
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, says);
    QVERIFY(runSqlite(m_file, statement));
    isRefused(says, 0);
}

void KumaDamage::strangeCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("value");
    for (const char *status : {"4", "7", "-1", "255", "9223372036854775807", "1.5", "'up'", "''", "x'00'"})
        QTest::addRow("status %s", status) << QByteArray("status") << QByteArray(status);
    for (const char *time :
         {"'2026-03-01 12:61:00'", "'2026-03-01 12:00:61'", "'2026-03-01 12'", "'2026-03-01 12:00:00 Z'",
          "'2026-03-01 12:00:00.'", "'2026-03-01 12:00:00,5'", "'2026-03-01 12-00-00'",
          "'2026-03-01 12:00:00+01:00'", "'2026-03-01 12:00:00.1x'"})
        QTest::addRow("time %s", time) << QByteArray("time") << QByteArray(time);
}

void KumaDamage::strangeCells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, value);
    QVERIFY(runSqlite(m_file,
                      "UPDATE heartbeat SET " + cell + " = " + value
                          + " WHERE monitor_id = 2 AND time = '2026-03-01 12:00:00.000'"));
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pulled(store);
    judgeMisbehaviour({{}, {}, {"heartbeat", "a row that cannot be right: status"}}, report, clock.elapsed());
    // The pages before stay, nothing of the one with the bad cell does.
    QVERIFY(store.commits > 0);
    QVERIFY(store.cursor->before <= m_day.start + std::chrono::hours(12));
    for (const auto &[key, checks] : store.checks)
        QVERIFY(checks.rbegin()->first < store.cursor->before);
}

void KumaDamage::strangeFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
    const auto with = [&](qsizetype at, const QByteArray &bytes) {
        QByteArray out = m_right;
        return out.replace(at, bytes.size(), bytes);
    };
    row("nothing", {});
    row("a byte", "S");
    row("half a head", m_right.left(50));
    row("the head alone", m_right.left(100));
    row("one page", m_right.left(pageSize));
    row("two pages", m_right.left(2 * pageSize));
    row("half of it", m_right.left(m_right.size() / 2));
    row("zeros", QByteArray(m_right.size(), '\0'));
    row("text", QByteArray(10'000, 'x'));
    row("a copy of an archive", "PK\3\4" + m_right.mid(4));
    row("another name", with(0, "SQLite format 4"));
    row("a page size of nothing", with(16, QByteArray(2, '\0')));
    row("a page size that is none", with(16, "\x10\x01"));
    row("a version to come", with(18, "\x09\x09"));
    row("an encoding of nobody", with(56, QByteArray("\0\0\0\7", 4)));
    row("without a schema", with(100, QByteArray(pageSize - 100, '\0')));
    row("encrypted", QByteArray::fromBase64(m_right.toBase64().replace('A', 'z')));
}

void KumaDamage::strangeFiles()
{
    QFETCH(QByteArray, content);
    QVERIFY(writeFile(m_file, content));
    isRefused({}, 0);
}

void KumaDamage::aPipeIsNoDatabase()
{
    QVERIFY(QFile::remove(m_file));
    QVERIFY(::mkfifo(qPrintable(m_file), 0600) == 0);
    isRefused({}, 0);
    QVERIFY(QFile::remove(m_file));
}

void KumaDamage::damagedPages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<char>("with");
    for (const char with : {'\0', '\xff'})
        for (int page = 2; page < int(m_right.size() / pageSize); page += 2)
            QTest::addRow("page %d, %d", page, int(with)) << page << with;
}

// A page that nothing reads harms nothing: then everything must be right.
void KumaDamage::damagedPages()
{
    QFETCH(int, page);
    QFETCH(char, with);
    QByteArray content = m_right;
    QVERIFY(writeFile(m_file, content.replace(page * pageSize, pageSize, QByteArray(pageSize, with))));
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pulled(store);
    QCOMPARE(std::uint64_t(store.commits), report.pages);
    if (report.succeeded()) {
        QVERIFY(store.checks == m_whole.checks);
        QVERIFY(store.windows == m_whole.windows);
        return;
    }
    judgeMisbehaviour({{}, {}, {"damaged", "database"}}, report, clock.elapsed());
    for (const auto &[key, checks] : store.checks)
        for (const auto &[at, state] : checks)
            QVERIFY(m_whole.checks.at(key).at(at) == state);
}

MAKEGOOD_TEST(KumaDamage)

} // namespace t_kuma_damage

#include "t_kuma_damage.moc"
