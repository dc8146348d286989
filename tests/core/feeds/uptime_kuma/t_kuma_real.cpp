// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "collected.h"
#include "feeds/json_document.h"
#include "feeds/uptime_kuma/kuma_source.h"
#include "kuma_file.h"
#include "support/fake_server.h"
#include "support/test_program.h"

namespace t_kuma_real
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

// The script with its first word, and what it printed; empty, with a warning: it failed.
QString scripted(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(KUMA_SCRIPT), words);
    const bool isDone = process.waitForFinished(900'000) && process.exitCode() == 0;
    if (!isDone)
        qWarning("%s: %s", qPrintable(words.first()), process.readAllStandardError().constData());
    return isDone ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

CheckState stateOf(int status)
{
    return status == 1 ? CheckState::Up : status == 0 ? CheckState::Down : CheckState::Unknown;
}

} // namespace

/// A real Uptime Kuma that beats: its SQLite file, read while it writes, against what it tells its own pages.
class KumaReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void itsHeartbeatsAreOurChecks();
    void itsMaintenanceIsAnnounced();
    void itTellsWhatItIs();

private:
    using Beats = std::map<Collected::Key, std::map<Instant, CheckState>>;
    void listen();
    KumaSettings settings() const
    {
        return kumaFileSettings(m_folder.filePath(QStringLiteral("data/kuma.db")));
    }
    Interval life() const
    {
        return {m_begin,
                std::chrono::floor<Duration>(std::chrono::system_clock::now()) + std::chrono::days(1)};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeServer> m_shop; ///< what Kuma watches
    bool m_isShopOpen = true;
    QProcess m_client;
    Instant m_begin{};
    Interval m_maintenance; ///< as Kuma is told, in local time of Kolkata, which is 5 h 30 min ahead
    Beats m_told; ///< by Kuma
    Collected m_store;
};

void KumaReal::listen()
{
    while (m_client.canReadLine()) {
        const auto beat = parseJson(m_client.readLine().toStdString(), {});
        QVERIFY(beat);
        std::string time = (*beat)["time"].get<std::string>();
        std::ranges::replace(time, ' ', 'T');
        const auto at = parseInstant(time + 'Z');
        QVERIFY2(at, time.c_str());
        m_told[{(*beat)["monitor"].get<std::string>(), "http"}][*at] = stateOf((*beat)["status"].get<int>());
    }
}

void KumaReal::initTestCase()
{
    m_begin = std::chrono::floor<Duration>(std::chrono::system_clock::now()) - std::chrono::hours(1);
    const QString modules = scripted({QStringLiteral("install")});
    if (modules.isEmpty())
        QSKIP("Uptime Kuma cannot be installed here; see the warning");
    const QString port = scripted({QStringLiteral("start"), m_folder.path()});
    QVERIFY(!port.isEmpty());
    m_shop = std::make_unique<FakeServer>([this](QTcpSocket &socket, const FakeRequest &request) {
        const bool isOpen = m_isShopOpen || request.path != "/shop";
        FakeServer::reply(socket, isOpen ? 200 : 503, "text/plain", isOpen ? "open" : "closed");
    });
    const QString at = QString::fromStdString(m_shop->address());
    const Instant hour = std::chrono::floor<std::chrono::hours>(m_begin);
    m_maintenance = {hour + std::chrono::hours(4), hour + std::chrono::hours(6)};
    const auto inKolkata = [](Instant time) {
        return QString::fromUtf8(kumaTime(time + std::chrono::minutes(330)).chopped(4));
    };
    m_client.start(QStringLiteral("node"),
                   {QStringLiteral(KUMA_CLIENT), modules, port, inKolkata(m_maintenance.start),
                    inKolkata(m_maintenance.end), QStringLiteral("mail=") + at + QStringLiteral("/mail"),
                    QStringLiteral("shop=") + at + QStringLiteral("/shop")});
    const Collected::Key shop{"shop", "http"};
    const auto shopHas = [&](CheckState state, std::ptrdiff_t count) {
        listen();
        return std::ranges::count(m_told[shop], state, [](const auto &beat) { return beat.second; }) >= count;
    };
    // It beats every 20 s: open, closed twice, open again.
    QTRY_VERIFY2_WITH_TIMEOUT(shopHas(CheckState::Up, 1), m_client.readAllStandardError().constData(),
                              300'000);
    m_isShopOpen = false;
    QTRY_VERIFY_WITH_TIMEOUT(shopHas(CheckState::Down, 2), 300'000);
    m_isShopOpen = true;
    QTRY_VERIFY_WITH_TIMEOUT(shopHas(CheckState::Up, 2), 300'000);
    const SyncReport report = pull(KumaSource(settings()), m_store, life());
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    listen();
}

void KumaReal::cleanupTestCase()
{
    m_client.closeWriteChannel();
    if (m_client.state() != QProcess::NotRunning)
        m_client.waitForFinished(60'000);
    scripted({QStringLiteral("stop"), m_folder.path()});
}

void KumaReal::itsHeartbeatsAreOurChecks()
{
    for (const char *monitor : {"mail", "shop"}) {
        const auto &told = m_told[{monitor, "http"}];
        const auto &read = m_store.checks[{monitor, "http"}];
        QVERIFY2(read.size() >= 3, monitor);
        // To the millisecond; one may have come between both accounts.
        for (const auto &[at, state] : read)
            QVERIFY2(told.count(at) == 1 && told.at(at) == state, formatInstant(at).c_str());
        QVERIFY(told.size() - read.size() <= 1);
    }
    const auto &shop = m_store.checks[{"shop", "http"}];
    QVERIFY(std::ranges::count(shop, CheckState::Down, [](const auto &beat) { return beat.second; }) >= 2);
}

void KumaReal::itsMaintenanceIsAnnounced()
{
    QVERIFY(!m_store.windows.empty());
    for (const auto &[key, window] : m_store.windows) {
        QCOMPARE(formatInstant(window.when.start), formatInstant(m_maintenance.start));
        QCOMPARE(formatInstant(window.when.end), formatInstant(m_maintenance.end));
        QVERIFY2(window.summary.find("new disks") != std::string::npos, window.summary.c_str());
    }
}

void KumaReal::itTellsWhatItIs()
{
    const auto status = checkSource(KumaSource(settings()), {});
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    const auto found = discoverSource(KumaSource(settings()), {}, life());
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), std::size_t(2));
    QVERIFY(found->front().labels.at("monitor") == "mail" && found->front().lastState == CheckState::Up);
}

MAKEGOOD_TEST(KumaReal)

} // namespace t_kuma_real

#include "t_kuma_real.moc"
