// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "collected.h"
#include "feeds/uptime_kuma/kuma_source.h"
#include "kuma_file.h"
#include "support/test_program.h"

namespace t_kuma_file
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

// Writes two heartbeats a transaction, one for each of two monitors, as fast as it can, and moves the log
// into the database now and then. Ends when its input does; prints how often it was kept waiting.
constexpr auto writer = R"(
import sqlite3, sys, threading, time
d = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0)
d.execute('PRAGMA journal_mode=WAL'); d.execute('PRAGMA synchronous=OFF'); d.execute('PRAGMA wal_autocheckpoint=200')
stop = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), stop.set()), daemon=True).start()
n = 0; locked = 0
while not stop.is_set() and n < 86000:
    try:
        t = '2025-03-01 %02d:%02d:%02d.%03d' % (n // 3600, n // 60 % 60, n % 60, n % 1000)
        d.execute('BEGIN IMMEDIATE')
        for m in (1, 2):
            d.execute('INSERT INTO heartbeat (monitor_id, status, msg, time) VALUES (?, 1, ?, ?)', (m, 'x' * 300, t))
        d.execute('COMMIT')
        n += 1
        time.sleep(0.001)
        if n == 1: print('begun', flush=True)
        if n % 97 == 0: d.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    except sqlite3.OperationalError as e:
        locked += 1
        if d.in_transaction: d.execute('ROLLBACK')
print(n, locked, flush=True)
)";

QByteArray hashOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(in.readAll(), QCryptographicHash::Sha256)
                                        : QByteArray();
}

} // namespace

/// Kuma's file while Kuma writes to it, and files that are not Kuma's.
class KumaFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isReadWhileKumaWrites();
    void readsWhatStandsInTheLogAlone();
    void leavesTheFileAlone();
    void waitsForNoLock();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    const Interval m_day{parseInstant("2025-03-01T00:00:00Z").value(),
                         parseInstant("2025-03-02T00:00:00Z").value()};
};

void KumaFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("kuma.db"));
    QVERIFY(runSqlite(
        m_file,
        kumaSchema() + "INSERT INTO monitor (id, name, type) VALUES (1, 'a', 'http'), (2, 'b', 'http')"));
}

void KumaFile::isReadWhileKumaWrites()
{
    QProcess kuma;
    kuma.start(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromLatin1(writer), m_file});
    QVERIFY(kuma.waitForReadyRead(30'000));
    QCOMPARE(kuma.readAllStandardOutput().trimmed(), QByteArray("begun"));
    std::size_t first = 0;
    std::size_t before = 0;
    for (int i = 0; i < 25; ++i) {
        Collected store;
        const SyncReport report = pull(KumaSource(kumaFileSettings(m_file)), store, m_day);
        QVERIFY2(report.succeeded(), textOf(report).c_str());
        const auto &a = store.checks[{"a", "http"}];
        // Of one state: what was written together is there together.
        QVERIFY2(a == (store.checks[{"b", "http"}]), QByteArray::number(i).constData());
        QVERIFY(a.size() >= before); // a busy machine may not let it write between two
        before = a.size();
        first = i == 0 ? before : first;
    }
    QVERIFY(before > first);
    kuma.closeWriteChannel();
    QVERIFY(kuma.waitForFinished(30'000));
    const QList<QByteArray> counts = kuma.readAllStandardOutput().trimmed().split(' ');
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[1], QByteArray("0")); // never kept waiting
    Collected store;
    QVERIFY(pull(KumaSource(kumaFileSettings(m_file)), store, m_day).succeeded());
    QCOMPARE((store.checks[{"a", "http"}].size()), std::size_t(counts[0].toUInt()));
}

void KumaFile::readsWhatStandsInTheLogAlone()
{
    QProcess kuma; // keeps its connection, so that the log is not moved into the file
    kuma.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sqlite3,sys\nd=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                        "d.execute(\"INSERT INTO heartbeat (monitor_id, status, time) VALUES "
                        "(1, 0, '2025-03-01 10:00:00.123')\")\nprint('ready',flush=True)\nsys.stdin.read()"),
         m_file});
    QVERIFY(kuma.waitForReadyRead(30'000));
    QVERIFY(QFileInfo(m_file + QStringLiteral("-wal")).size() > 0);
    Collected store;
    const SyncReport report = pull(KumaSource(kumaFileSettings(m_file)), store, m_day);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE((store.checks[{"a", "http"}].size()), 1u);
    kuma.closeWriteChannel();
    QVERIFY(kuma.waitForFinished(30'000));
}

void KumaFile::leavesTheFileAlone()
{
    const QByteArray hash = hashOf(m_file);
    const QDateTime changed = QFileInfo(m_file).lastModified();
    QVERIFY(QFile::setPermissions(m_file, QFileDevice::ReadOwner));
    Collected store;
    QVERIFY(pull(KumaSource(kumaFileSettings(m_file)), store, m_day).succeeded());
    QCOMPARE(hashOf(m_file), hash);
    QCOMPARE(QFileInfo(m_file).lastModified(), changed);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("kuma.db")});
}

void KumaFile::waitsForNoLock()
{
    QProcess kuma;
    kuma.start(QStringLiteral("python3"),
               {QStringLiteral("-c"),
                QStringLiteral("import sqlite3,sys\nd=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                               "d.execute('PRAGMA locking_mode=EXCLUSIVE')\nd.execute('BEGIN EXCLUSIVE')\n"
                               "print('locked',flush=True)\nsys.stdin.read()"),
                m_file});
    QVERIFY(kuma.waitForReadyRead(30'000));
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(KumaSource(kumaFileSettings(m_file)), store, m_day);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QVERIFY(clock.elapsed() < 2000);
    kuma.closeWriteChannel();
    QVERIFY(kuma.waitForFinished(30'000));
}

void KumaFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("statements"); ///< what is done to the database
    QTest::addColumn<QByteArray>("content"); ///< or the whole file
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArray>("bad"); ///< the hour that holds the bad row; empty: the whole file is bad
    const auto row = [](const char *name, const char *statements, const char *content, const char *says,
                        const char *bad = "") {
        QTest::newRow(name) << QByteArray(statements) << QByteArray(content) << QByteArray(says)
                            << QByteArray(bad);
    };
    row("no file", "", "", "no such file");
    row("another file", "", "{\"monitors\": []}, an export of Kuma's", "no SQLite database");
    row("only the first page", "", "first page", "damaged");
    row("no heartbeats", "DROP TABLE heartbeat", "", "lacks a table");
    row("an older Kuma", "ALTER TABLE monitor DROP COLUMN parent", "", "no such column: parent");
    // As a text it stands at the end of the day.
    row("a time that is none",
        "INSERT INTO heartbeat (monitor_id, status, time) VALUES (1, 1, '2025-03-01 25:61:00')", "",
        "a time that is none: '2025-03-01 25:61:00'", "2025-03-01T23:00:00Z");
    row("a number as time", "INSERT INTO heartbeat (monitor_id, status, time) VALUES (1, 1, '2025-03-01 10')",
        "", "a time that is none", "2025-03-01T09:00:00Z");
    row("a status that Kuma does not have",
        "INSERT INTO heartbeat (monitor_id, status, time) VALUES (1, 7, '2025-03-01 10:00:00')", "",
        "the status 7", "2025-03-01T10:00:00Z");
}

void KumaFile::saysWhatIsWrong()
{
    QFETCH(QByteArray, statements);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    QFETCH(QByteArray, bad);
    if (!statements.isEmpty())
        QVERIFY(runSqlite(m_file, statements));
    else if (content == "first page") {
        QVERIFY(QFile::resize(m_file, 4096));
    } else {
        QVERIFY(QFile::remove(m_file));
        QFile file(m_file);
        if (!content.isEmpty())
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const KumaSource source(kumaFileSettings(m_file));
    Collected store;
    const auto isRefused = [&](const Interval &range) {
        const SyncReport report = pull(source, store, range);
        QVERIFY(!report.succeeded());
        QVERIFY2(textOf(report).find(says.toStdString()) != std::string::npos, textOf(report).c_str());
        QVERIFY(textOf(report).find(m_file.toStdString()) != std::string::npos);
    };
    isRefused(m_day);
    if (!bad.isEmpty()) {
        // Good pages before the bad row stay, and the next sync begins behind them.
        const Instant from = parseInstant(bad.toStdString()).value();
        QVERIFY(store.commits > 0);
        QVERIFY(store.cursor->before <= from);
        store = {};
        isRefused({from, m_day.end});
    }
    // A page that holds the bad row commits nothing.
    QCOMPARE(store.commits, 0);
}

MAKEGOOD_TEST(KumaFile)

} // namespace t_kuma_file

#include "t_kuma_file.moc"
