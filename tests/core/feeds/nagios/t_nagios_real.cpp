// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include <nlohmann/json.hpp>

#include "fake_nagios.h"
#include "log_files.h"
#include "real_nagios.h"
#include "sla/evaluate/evaluate.h"
#include "sla/policy/policy_reader.h"
#include "support/one_month.h"
#include "support/plain_policy.h"
#include "support/test_program.h"

namespace t_nagios_real
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

const char *const marchContract = R"(schema = 1
id = "c"
customer = "C"
policy = "p"
time_zone = "UTC"
currency = "USD"
start = "2026-03-01"
end = "2026-04-01"
[[service]]
id = "web"
class = "web"
type = "other"
price = "1.00"
)";

std::int64_t secondsOf(Instant at)
{
    return at.time_since_epoch() / std::chrono::seconds(1);
}

// How long each state lasts in a time.
struct Lengths {
    Duration up{};
    Duration down{};
    Duration unknown{}; ///< no data too

    bool operator==(const Lengths &) const = default;
    std::string text() const
    {
        return "up " + std::to_string(up.count()) + ", down " + std::to_string(down.count()) + ", unknown "
            + std::to_string(unknown.count()) + " ms";
    }
};

// From the restart by a signal to the start in a log.
Duration reloadIn(const QByteArray &log)
{
    const auto timeBefore = [&](qsizetype at) {
        const qsizetype line = log.lastIndexOf('[', at);
        return std::chrono::seconds(log.mid(line + 1, 10).toLongLong());
    };
    const qsizetype caught = log.indexOf("Caught SIGHUP");
    return timeBefore(log.indexOf(" starting...", caught)) - timeBefore(caught);
}

Lengths lengthsOf(const Collected &store, const Collected::Key &key, const Interval &within)
{
    Lengths out;
    const auto states = store.states(key, within);
    Instant from = within.start;
    CheckState state = CheckState::Unknown;
    const auto add = [&](Instant until) {
        (state == CheckState::Up         ? out.up
             : state == CheckState::Down ? out.down
                                         : out.unknown)
            += until - from;
        from = until;
    };
    for (const auto &[at, next] : states) {
        add(at);
        state = next;
    }
    add(within.end);
    return out;
}

} // namespace

/// A real Nagios: a synthetic month of archived logs, and some seconds of its own life.
class NagiosReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_nagios.reset(); }
    void theMonthAgreesWithItsOwnAvailability();
    void theMonthIsJudgedToTheMillisecond();
    void theCgiSaysTheSame();
    void itsOwnLife();

private:
    void writeMonth();
    NagiosSettings settings(NagiosWay way) const;
    Lengths lengthsByNagios(const std::string &host, const std::string &service,
                            const Interval &within) const;

    std::unique_ptr<RealNagios> m_nagios;
    GeneratedMonth m_month;
    Collected m_store; ///< the month by the logs
};

void NagiosReal::initTestCase()
{
    auto nagios = RealNagios::prepare();
    if (!nagios)
        QFAIL(nagios.error().text().c_str());
    m_nagios = std::move(*nagios);
    m_month = generateMonth(oneMonthOptions(1)); // as t_one_month feeds it to the others
    writeMonth();
    QVERIFY(m_nagios->run(QStringLiteral("begin")));
}

// An archive a day, as Nagios writes them at midnight. `http` has the outages of the generator, `disk` warns
// and is unknown for a while, host `mail` is down for an hour; on the 10th Nagios stands still for 50
// minutes.
void NagiosReal::writeMonth()
{
    std::map<Instant, QByteArray> lines;
    const auto add = [&](Instant at, const QByteArray &text) {
        lines[at] += '[' + QByteArray::number(qint64{secondsOf(at)}) + "] " + text + '\n';
    };
    const auto hours = [&](int count) { return m_month.period.start + std::chrono::hours(count); };
    std::map<QByteArray, std::map<Instant, QByteArray>> states;
    for (const Interval &outage : m_month.targets[0].outages) {
        states["SERVICE;web;http"][outage.start] = "CRITICAL;HARD;1;no answer";
        states["SERVICE;web;http"][outage.end] = "OK;HARD;1;fine";
    }
    states["SERVICE;web;disk"] = {{hours(30), "WARNING;HARD;1;80 %"},
                                  {hours(40), "UNKNOWN;HARD;1;no df"},
                                  {hours(41), "CRITICAL;HARD;1;full"},
                                  {hours(42), "OK;HARD;1;fine"}};
    states["HOST;mail"] = {{hours(100), "DOWN;HARD;1;dead"}, {hours(101), "UP;HARD;1;back"}};
    const Interval still{hours(9 * 24 + 12), hours(9 * 24 + 12) + std::chrono::minutes(50)};
    for (const auto &[object, changes] : states)
        for (const auto &[at, state] : changes)
            if (!still.contains(at))
                add(at, QByteArray(object).replace(object.indexOf(';'), 1, " ALERT: ") + ';' + state);
    const auto stateAt = [&](const QByteArray &object, Instant at) -> QByteArray {
        const auto &changes = states[object];
        auto next = changes.upper_bound(at);
        return next == changes.begin()
            ? QByteArray(object.startsWith("HOST") ? "UP;HARD;1;up" : "OK;HARD;1;fine")
            : std::prev(next)->second;
    };
    states["HOST;web"] = {};
    const auto dump = [&](Instant at, const QByteArray &word) {
        for (const auto &[object, changes] : states) {
            const qsizetype semicolon = object.indexOf(';');
            add(at,
                word + ' ' + object.left(semicolon) + " STATE: " + object.mid(semicolon + 1) + ';'
                    + stateAt(object, at));
        }
    };
    add(still.start, "Caught SIGTERM, shutting down...");
    add(still.start, "Successfully shutdown... (PID=1)");
    add(still.end, "Nagios 4.4.6 starting... (PID=2)");
    dump(still.end, "INITIAL");
    // A day more on either side.
    for (int day = -1; day <= 31; ++day) {
        const Interval whole{hours(day * 24), hours(day * 24 + 24)};
        QByteArray text;
        const auto line = [&](const QByteArray &words) {
            text += '[' + QByteArray::number(qint64{secondsOf(whole.start)}) + "] " + words + '\n';
        };
        line(day == -1 ? "Nagios 4.4.6 starting... (PID=1)" : "LOG ROTATION: DAILY");
        line("LOG VERSION: 2.0");
        for (const auto &[object, changes] : states) {
            const qsizetype semicolon = object.indexOf(';');
            line((day == -1 ? "INITIAL " : "CURRENT ") + object.left(semicolon)
                 + " STATE: " + object.mid(semicolon + 1) + ';' + stateAt(object, whole.start - Duration(1)));
        }
        for (auto at = lines.lower_bound(whole.start); at != lines.end() && at->first < whole.end; ++at)
            text += at->second;
        const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(whole.end)};
        const QString name = QStringLiteral("/archives/nagios-%1-%2-%3-00.log")
                                 .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'))
                                 .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char('0'))
                                 .arg(static_cast<int>(date.year()));
        QVERIFY(writeFile(m_nagios->logs() + name, text));
    }
}

NagiosSettings NagiosReal::settings(NagiosWay way) const
{
    NagiosSettings out = cgiSettings(m_nagios->address());
    out.way = way;
    out.path = m_nagios->logs().toStdString();
    return out;
}

// Its own report: states hold on over a start, and nothing is assumed of the time in which it did not run.
Lengths NagiosReal::lengthsByNagios(const std::string &host, const std::string &service,
                                    const Interval &within) const
{
    QString parameters
        = QStringLiteral("query=availability&availabilityobjecttype=%1&hostname=%2")
              .arg(QLatin1String(service.empty() ? "hosts" : "services"), QString::fromStdString(host));
    if (!service.empty())
        parameters += QStringLiteral("&servicedescription=") + QString::fromStdString(service);
    parameters
        += QStringLiteral("&starttime=%1&endtime=%2&assumeinitialstate=false&assumestateretention=true"
                          "&assumestatesduringnagiosdowntime=false&statetypes=hard&backtrackedarchives=2")
               .arg(secondsOf(within.start))
               .arg(secondsOf(within.end));
    const QByteArray answer = m_nagios->query(QStringLiteral("archivejson.cgi"), parameters);
    const auto json = nlohmann::json::parse(answer.toStdString(), nullptr, false);
    if (json.is_discarded() || !json["data"].is_object()) {
        qWarning("%s", answer.constData());
        return {};
    }
    const auto &one = json["data"][service.empty() ? "host" : "service"];
    const auto sum = [&](std::initializer_list<const char *> names) {
        std::int64_t seconds = 0;
        for (const char *name : names)
            seconds += one.value(name, std::int64_t(0))
                + one.value(std::string("scheduled_") + name, std::int64_t(0));
        return Duration(std::chrono::seconds(seconds));
    };
    return {sum({"time_up", "time_ok", "time_warning"}),
            sum({"time_down", "time_critical", "time_unreachable"}),
            sum({"time_unknown", "time_indeterminate_nodata", "time_indeterminate_notrunning"})};
}

void NagiosReal::theMonthAgreesWithItsOwnAvailability()
{
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(NagiosSource(settings(NagiosWay::Logs)), m_store, m_month.period);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    qInfo("%llu changes in %llu pages, %lld ms", static_cast<unsigned long long>(report.changes),
          static_cast<unsigned long long>(report.pages), clock.elapsed());
    QVERIFY(report.remarks.empty());
    for (const auto &[host, service] : std::initializer_list<std::pair<const char *, const char *>>{
             {"web", "http"}, {"web", "disk"}, {"web", ""}, {"mail", ""}}) {
        const Lengths ours = lengthsOf(m_store, {host, *service == '\0' ? "alive" : service}, m_month.period);
        const Lengths theirs = lengthsByNagios(host, service, m_month.period);
        qInfo("%s %s: %s; by Nagios: %s", host, service, ours.text().c_str(), theirs.text().c_str());
        QCOMPARE(ours.up + ours.down + ours.unknown, m_month.period.length());
        QVERIFY2(ours == theirs, (ours.text() + " but by Nagios " + theirs.text()).c_str());
        QVERIFY(ours.unknown >= std::chrono::minutes(50));
    }
}

void NagiosReal::theMonthIsJudgedToTheMillisecond()
{
    Evidence evidence;
    ChangeSeriesBuilder builder("web", "http");
    builder.addSource("nagios");
    for (const auto &[at, change] : m_store.changes[{"web", "http"}])
        builder.add({at, change.state, false, {}, change.detail});
    evidence.changes.push_back(builder.build());
    const auto policy = readPolicy(plainPolicy, "p.policy.toml");
    const auto contract = readContract(marchContract, "contract.toml");
    QVERIFY(policy && contract);
    const auto judged = evaluate(*policy, *contract, evidence, parseMonth("2026-03").value(),
                                 parseInstant("2026-05-01T00:00:00Z").value());
    QVERIFY2(judged, judged ? "" : judged.error().text().c_str());
    const Lengths theirs = lengthsByNagios("web", "http", m_month.period);
    QCOMPARE(judged->services.at(0).downtime, theirs.down);
    QVERIFY(theirs.down > std::chrono::hours(1));
}

void NagiosReal::theCgiSaysTheSame()
{
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(NagiosSource(settings(NagiosWay::Cgi)), store, m_month.period);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    qInfo("%llu changes in %llu pages, %lld ms", static_cast<unsigned long long>(report.changes),
          static_cast<unsigned long long>(report.pages), clock.elapsed());
    QCOMPARE(report.serverVersion, std::string("4.4.6"));
    const std::int64_t from = secondsOf(m_month.period.start) - nagiosT0;
    const std::int64_t to = secondsOf(m_month.period.end) - nagiosT0;
    for (const Collected::Key &key :
         {Collected::Key{"web", "http"}, {"web", "disk"}, {"web", "alive"}, {"mail", "alive"}}) {
        const std::string byLogs = statesText(m_store, key.first.c_str(), key.second.c_str(), from, to);
        QVERIFY(byLogs.find("unknown") != std::string::npos); // it did not always run
        QCOMPARE(statesText(store, key.first.c_str(), key.second.c_str(), from, to), byLogs);
    }
}

void NagiosReal::itsOwnLife()
{
    const auto now = [] { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); };
    const auto wait = [](int ms) { QTest::qWait(ms); };
    wait(3000);
    const std::int64_t begin = secondsOf(now());
    const auto command = [&](const char *name, std::int64_t from, std::int64_t to) {
        return m_nagios->run(
            QStringLiteral("command"),
            {QStringLiteral("%1;%2;%3;1;0;0;ana;patch; day").arg(QLatin1String(name)).arg(from).arg(to)});
    };
    QVERIFY(command("SCHEDULE_SVC_DOWNTIME;web;fine", begin + 3, begin + 8));
    QVERIFY(command("SCHEDULE_HOST_DOWNTIME;web", begin + 4, begin + 9));
    m_nagios->setFlag(2);
    wait(4000);
    m_nagios->setFlag(0);
    wait(7000);
    QVERIFY(m_nagios->run(QStringLiteral("end"), {QStringLiteral("HUP")}));
    wait(3000);
    QVERIFY(m_nagios->run(QStringLiteral("end"), {QStringLiteral("TERM")}));
    wait(3000);
    QVERIFY(m_nagios->run(QStringLiteral("begin")));
    m_nagios->setFlag(1); // WARNING is up
    wait(3000);
    m_nagios->setFlag(2);
    wait(3000);
    QVERIFY(m_nagios->run(QStringLiteral("end"), {QStringLiteral("TERM")}));
    wait(2000);
    const auto silent = checkSource(NagiosSource(settings(NagiosWay::Cgi)), {});
    QVERIFY(!silent);
    QVERIFY2(silent.error().text().find("does not run") != std::string::npos, silent.error().text().c_str());
    QVERIFY(m_nagios->run(QStringLiteral("begin"))); // its CGIs say nothing without it
    wait(2000);

    Collected store;
    const SyncReport report = pull(NagiosSource(settings(NagiosWay::Logs)), store,
                                   {Instant(std::chrono::seconds(begin - 60)), now()});
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    const Interval life{Instant(std::chrono::seconds(begin)), store.cursor->before};
    // Its own report does not count a reload as time in which it did not run.
    const Duration reload = reloadIn(contentOfFile(m_nagios->logs() + QStringLiteral("/nagios.log")));
    for (const char *service : {"flag", "fail", "fine"}) {
        const Lengths ours = lengthsOf(store, {"web", service}, life);
        Lengths theirs = lengthsByNagios("web", service, life);
        qInfo("%s: %s; by Nagios: %s; a reload of %lld ms", service, ours.text().c_str(),
              theirs.text().c_str(), static_cast<long long>(reload.count()));
        (service == std::string("fail") ? theirs.down : theirs.up) -= reload;
        theirs.unknown += reload;
        QVERIFY2(ours == theirs, (ours.text() + " but by Nagios " + theirs.text()).c_str());
        QVERIFY(ours.unknown >= std::chrono::seconds(3)); // while it did not run
    }
    QVERIFY(lengthsOf(store, {"web", "flag"}, life).down >= std::chrono::seconds(3));
    QCOMPARE(lengthsOf(store, {"web", "fail"}, life).up, Duration());
    QCOMPARE(lengthsOf(store, {"web", "fine"}, life).down, Duration());

    QCOMPARE(store.windows.size(), std::size_t(2));
    for (const auto &[key, window] : store.windows) {
        QCOMPARE(window.when.length(), Duration(5000));
        QVERIFY(window.notifiedAt && secondsOf(*window.notifiedAt) >= begin
                && secondsOf(*window.notifiedAt) <= begin + 2);
        QCOMPARE(window.summary, std::string("Downtime in Nagios: patch; day (ana)"));
    }
    const auto status = checkSource(NagiosSource(settings(NagiosWay::Logs)), {});
    QVERIFY(status && status->product == "Nagios" && status->version == "4.4.6");
    const auto found = discoverSource(NagiosSource(settings(NagiosWay::Cgi)), {}, life);
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), std::size_t(7));
}

MAKEGOOD_TEST(NagiosReal)

} // namespace t_nagios_real

#include "t_nagios_real.moc"
