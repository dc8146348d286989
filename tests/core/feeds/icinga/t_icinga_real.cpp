// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <QProcess>
#include <QTest>

#include "collected.h"
#include "feeds/icinga/icinga_source.h"
#include "icinga_database.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_icinga_real
{

using namespace makegood::sla;
using namespace makegood::test;

using std::chrono::seconds;

namespace
{

// A change of state in Icinga's own log.
struct LoggedChange {
    Instant second{};
    CheckState state = CheckState::Unknown;
};

// The hard changes of a host or a service; the log has whole seconds.
std::vector<LoggedChange> changesIn(const QByteArray &log, const QByteArray &object, const Interval &within,
                                    CheckState before)
{
    std::vector<LoggedChange> out;
    for (const QByteArray &line : log.split('\n')) {
        const qsizetype end = line.indexOf("] ");
        if (!line.startsWith('[') || !line.mid(end + 2).startsWith(object))
            continue;
        const QByteArrayList parts = line.mid(end + 2 + object.size()).split(';');
        const Instant second(seconds(line.mid(1, end - 1).toLongLong()));
        // Of the first second the line tells no part: nothing changed in it before `within` begins.
        const bool isWithin = second >= std::chrono::floor<seconds>(within.start) && second < within.end;
        const bool isUp = parts.at(0) == "OK" || parts.at(0) == "UP" || parts.at(0) == "WARNING";
        const CheckState state = isUp ? CheckState::Up : CheckState::Down;
        if (parts.at(1) == "HARD" && isWithin && state != (out.empty() ? before : out.back().state))
            out.push_back({second, state});
    }
    return out;
}

Instant systemNow()
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

} // namespace

/// A real Icinga 2 with IDO: a minute of its own life, with a service and a host that go down, downtimes, and
/// a time in which it did not run.
class IcingaReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void itsStatesAreThoseOfItsLog();
    void itsDowntimesAreMaintenance();
    void itTellsWhatItIs();

private:
    bool run(const QString &word, const QStringList &arguments = {}) const;
    void setFlag(const char *name, int state) const;
    void live();
    QByteArray log() const;

    QTemporaryDir m_folder;
    std::unique_ptr<SqlServer> m_server;
    Instant m_begin{};
    Collected m_store;
};

bool IcingaReal::run(const QString &word, const QStringList &arguments) const
{
    QProcess process;
    // What it starts outlives it and must hold none of this test's pipes.
    const QString errors = m_folder.filePath(QStringLiteral("script-errors"));
    process.setStandardErrorFile(errors);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(ICINGA_SCRIPT), QStringList{word, m_folder.path()} + arguments);
    const bool isDone = process.waitForFinished(300'000) && process.exitCode() == 0;
    if (!isDone)
        qWarning("%s: %s", qPrintable(word), contentOfFile(errors).constData());
    return isDone;
}

void IcingaReal::setFlag(const char *name, int state) const
{
    writeFile(m_folder.filePath(QLatin1String(name)), QByteArray::number(state));
}

QByteArray IcingaReal::log() const
{
    return contentOfFile(m_folder.filePath(QStringLiteral("log/icinga.log")));
}

void IcingaReal::initTestCase()
{
    auto server = SqlServer::start(SqlServer::Engine::Postgresql);
    QVERIFY2(server, server ? "" : server.error().text().c_str());
    m_server = std::move(*server);
    const QString database = QStringLiteral("icinga");
    QVERIFY(m_server->createDatabase(database));
    const auto made
        = m_server->runFile(database, QStringLiteral("/usr/share/icinga2-ido-pgsql/schema/pgsql.sql"));
    QVERIFY2(made, made ? "" : made.error().text().c_str());
    QVERIFY(m_server->createUser(QStringLiteral("reader"), QStringLiteral("secret")));
    QVERIFY(m_server->run(database, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;"));
    QVERIFY(run(QStringLiteral("begin"), {QString::number(m_server->port())}));
    live();
    const SyncReport report
        = pull(IcingaSource(IcingaDatabase(*m_server, IcingaBackend::Ido).settings("icinga")), m_store,
               {m_begin - std::chrono::minutes(5), systemNow()});
    QVERIFY2(report.succeeded(), textOf(report).c_str());
}

void IcingaReal::cleanupTestCase()
{
    run(QStringLiteral("end"));
    m_server.reset();
}

void IcingaReal::live()
{
    const auto command = [&](const char *text, std::int64_t from, std::int64_t to) {
        return run(QStringLiteral("command"),
                   {QStringLiteral("%1;%2;%3;1;0;%4;ana;new; disks")
                        .arg(QLatin1String(text))
                        .arg(from)
                        .arg(to)
                        .arg(to - from)});
    };
    QTest::qWait(3000);
    m_begin = systemNow();
    const std::int64_t begin = m_begin.time_since_epoch() / seconds(1);
    QVERIFY(command("SCHEDULE_SVC_DOWNTIME;web;fine", begin + 4, begin + 12));
    QVERIFY(command("SCHEDULE_HOST_DOWNTIME;web", begin + 5, begin + 10));
    m_store.cursor.reset();
    setFlag("flag", 2);
    QTest::qWait(5000);
    setFlag("flag", 1); // WARNING is up
    QTest::qWait(4000);
    setFlag("host", 2);
    QTest::qWait(6000);
    setFlag("host", 0);
    setFlag("flag", 2);
    QTest::qWait(4000);
    QVERIFY(run(QStringLiteral("end")));
    setFlag("flag", 0);
    QTest::qWait(3000);
    QVERIFY(run(QStringLiteral("begin"), {QString::number(m_server->port())}));
    // Icinga writes each ten seconds that it lives.
    QTest::qWait(15'000);
}

void IcingaReal::itsStatesAreThoseOfItsLog()
{
    const Interval life{m_begin, m_store.cursor->before};
    const struct {
        const char *probe;
        const char *logged;
        std::size_t least;
    } objects[] = {{"flag", "SERVICE ALERT: web;flag;", 4},
                   {"fine", "SERVICE ALERT: web;fine;", 0},
                   {"host", "HOST ALERT: web;", 2}};
    for (const auto &object : objects) {
        const auto states = m_store.states({"web", object.probe}, life);
        QVERIFY(!states.empty());
        // What was so at the beginning is no change, and the log repeats it after a restart.
        CheckState now = states.front().second;
        const auto theirs = changesIn(log(), object.logged, life, now);
        std::vector<std::pair<Instant, CheckState>> ours;
        for (const auto &[at, state] : states)
            if (state != CheckState::Unknown && state != std::exchange(now, state))
                ours.emplace_back(at, state);
        const std::string counts = std::string(object.probe) + ": " + std::to_string(ours.size())
            + " changes, in the log " + std::to_string(theirs.size());
        QVERIFY2(theirs.size() >= object.least, counts.c_str());
        QVERIFY2(ours.size() == theirs.size(), counts.c_str());
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            QVERIFY(ours[i].second == theirs[i].state);
            const std::string both = counts + "; ours " + formatInstant(ours[i].first) + ", the log's "
                + formatInstant(theirs[i].second);
            // The log's second is the one in which the line was written, after the check had ended.
            const Duration later = theirs[i].second - std::chrono::floor<seconds>(ours[i].first);
            QVERIFY2(later >= Duration() && later <= seconds(1), both.c_str());
        }
        qInfo("%s: %zu changes", object.probe, theirs.size());
    }
}

void IcingaReal::itsDowntimesAreMaintenance()
{
    QCOMPARE(m_store.windows.size(), std::size_t(2));
    for (const auto &[key, window] : m_store.windows) {
        const bool isHost = window.when.length() < seconds(7);
        const Interval plan = isHost ? Interval{m_begin + seconds(5), m_begin + seconds(10)}
                                     : Interval{m_begin + seconds(4), m_begin + seconds(12)};
        QVERIFY(std::chrono::abs(window.when.start - plan.start) <= seconds(2));
        QVERIFY(std::chrono::abs(window.when.length() - plan.length()) <= seconds(2));
        QVERIFY(window.notifiedAt && std::chrono::abs(*window.notifiedAt - m_begin) <= seconds(3));
        QVERIFY2(window.summary.find("(ana)") != std::string::npos, window.summary.c_str());
        QCOMPARE(window.services, std::vector<std::string>{"web"});
    }
}

void IcingaReal::itTellsWhatItIs()
{
    const IcingaSource source(IcingaDatabase(*m_server, IcingaBackend::Ido).settings("icinga"));
    const auto status = checkSource(source, {{"icinga", "secret"}});
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QVERIFY2(status->version.find("2.") != std::string::npos, status->version.c_str());
    QVERIFY(status->earliest && *status->earliest <= m_begin + seconds(5));
    const auto found = discoverSource(source, {{"icinga", "secret"}}, {m_begin, m_store.cursor->before});
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), std::size_t(3));
    QCOMPARE(found->front().labels.at("hostgroups"), std::string("shop"));
    QVERIFY2(found->front().labels.at("check_command") == "check_flag",
             labelsText(found->front().labels).c_str());
}

MAKEGOOD_TEST(IcingaReal)

} // namespace t_icinga_real

#include "t_icinga_real.moc"
