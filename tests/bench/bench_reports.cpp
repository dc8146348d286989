// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of reports from a workspace of many contracts: time by the clock and of the processor for each, and
// the most memory after the first hundred and after all.
//   bench_window_workspace FILE 1000 12
//   bench_reports FILE 2025-12 FOLDER [AT-MOST]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include "report/spoken_language.h"
#include "reports/report_batch.h"

using namespace makegood::ui;

namespace
{

// Of /proc/self/status, in MB; 0: not told.
double megabytes(const char *key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(key))
            return line.mid(static_cast<int>(qstrlen(key)) + 1).trimmed().split(' ').front().toDouble()
                / 1024;
    return 0;
}

double processorSeconds()
{
    timespec at{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (argc < 4) {
        std::fprintf(stderr, "bench_reports FILE MONTH FOLDER [AT-MOST]\n");
        return 2;
    }
    const auto month = parseMonth(argv[2]);
    const auto workspace = Workspace::open(argv[1], Workspace::Mode::ReadOnly);
    const QString folder = QString::fromLocal8Bit(argv[3]);
    if (!month || !workspace || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "%s\n",
                     workspace ? "no such month or folder" : workspace.error().text().c_str());
        return 1;
    }
    const std::size_t most = argc > 4 ? static_cast<std::size_t>(std::atoll(argv[4])) : 1000;
    const SpokenLanguages languages;
    ReportBatch batch;
    const auto contracts = (*workspace)->contracts().list();
    if (!contracts)
        return 1;
    for (const ContractRow &row : *contracts)
        if (batch.contracts.size() < most)
            batch.contracts.push_back(row.id);
    batch.month = *month;
    batch.asOf = Instant(std::chrono::sys_days(month->next().value / 15));
    batch.folder = folder;
    const auto begin = std::chrono::steady_clock::now();
    const double before = processorSeconds();
    const auto outcome = writeBatch(**workspace, batch, [&](int done) {
        if (done == 1 || done == 100)
            std::printf("after %4d reports: most %.1f MB, now %.1f MB\n", done, megabytes("VmHWM:"),
                        megabytes("VmRSS:"));
        return true;
    });
    if (!outcome) {
        std::fprintf(stderr, "%s\n", outcome.error().text().c_str());
        return 1;
    }
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    const auto count = static_cast<double>(outcome->done.size());
    std::printf("after %4zu reports: most %.1f MB, now %.1f MB\n", outcome->done.size(), megabytes("VmHWM:"),
                megabytes("VmRSS:"));
    std::printf("%zu reports, %zu refused: %.1f ms each by the clock, %.1f ms of the processor\n",
                outcome->done.size(), outcome->refused.size(), wall * 1000 / count,
                (processorSeconds() - before) * 1000 / count);
    return outcome->refused.empty() ? 0 : 1;
}
