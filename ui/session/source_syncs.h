// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <set>

#include <QElapsedTimer>
#include <QTimer>

#include "session/judging.h"
#include "session/source_services.h"
#include "work/source_health.h"

namespace makegood::ui
{

/// A sync that runs, or waits for its turn behind others.
struct RunningSync {
    Instant began{};
    SyncProgress progress; ///< of the time range
    std::uint64_t samplesPerSecond = 0;
    std::optional<Duration> left; ///< empty: not known yet
};

/// Syncs the sources of the open workspace in the background: when the schedule says so once it is automatic,
/// and when a person asks. Contracts that got checks are judged again and the pages change in place. Another
/// program that syncs the same workspace is waited for, and what it brought is shown too.
class SourceSyncs : public QObject
{
    Q_OBJECT
public:
    SourceSyncs(WorkspaceHandle *workspace, Judging *judging, SourceServices services,
                QObject *parent = nullptr);
    ~SourceSyncs() override;

    const SourceServices &services() const { return m_services; }
    /// Every source of the open workspace, by id, as last read.
    const std::vector<SourceHealth> &health() const { return m_health; }
    /// The coverage of the month that read() asked for; null: not read, or not readable.
    const SourceCoverage *coverage(const std::string &source) const;
    /// Null: it does not run.
    const RunningSync *running(const std::string &source) const;
    /// How far the data of a contract reaches; outer empty: no source feeds it, inner empty: never read.
    std::optional<std::optional<Instant>> dataUntil(const std::string &contract) const;

    /// Reads the sources again, then healthChanged(); with a month also their coverage of it, now and at each
    /// later reading, then coverageRead().
    void read(std::optional<Month> month = {});
    /// Whether the schedule begins syncs; off until turned on.
    void setAutomatic(bool on);

    /// Begins at once, or as soon as other sources or another program let it; also a paused one.
    void syncNow(const std::string &source);
    void syncAll(); ///< every one that is not paused and of a kind that is known
    void cancel(const std::string &source); ///< pages that were committed stay
    void pause(const std::string &source, bool paused);
    void setEvery(const std::string &source, const std::optional<Duration> &every);
    void remove(const std::string &source); ///< the checks that it brought stay

    /// Asks the schedule; the timer does so by itself.
    void look();

signals:
    void started(const QString &source);
    void progressed(const QString &source);
    /// It ran, well or not; healthChanged() follows.
    void finished(const QString &source, const makegood::store::SourceRun &run);
    void healthChanged();
    void coverageRead();
    /// Another program syncs this workspace; what waits for it begins when it is done.
    void heldByOther(const makegood::work::SyncHolder &holder);

private:
    struct Run {
        RunningSync shown;
        std::shared_ptr<std::atomic<bool>> stop;
    };

    void clear();
    void begin(const std::string &source);
    void accept(const SourceSync &sync);
    void acceptHealth(std::vector<SourceHealth> health, const std::string &path, bool isReadOnly);
    bool isCoverageOld() const;
    const SourceHealth *find(const std::string &source) const;
    void hold(const std::string &source, const SyncHolder &holder);
    void planNextLook();
    std::vector<ScheduledSource> schedule() const;
    std::set<std::string> runningIds() const;
    template <typename Act> void act(const QString &title, Act act);

    WorkspaceHandle *m_workspace;
    Judging *m_judging;
    const SourceServices m_services;
    std::vector<SourceHealth> m_health;
    std::map<std::string, SourceCoverage> m_coverage;
    std::optional<Month> m_month; ///< of the coverage
    QElapsedTimer m_coverageAge; ///< invalid: it is to be read
    std::map<std::string, Run> m_running;
    std::map<std::string, SourceRun> m_ended; ///< the last run of each source here
    std::map<std::string, SourceSaid> m_said;
    std::vector<std::string> m_asked; ///< a person wants these, in this order
    std::shared_ptr<SharedSyncLock> m_lock; ///< of the open workspace
    QTimer m_timer;
    bool m_isAutomatic = false;
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_isReadOnly = false;
    bool m_isHeld = false; ///< by another program, until the next look
};

} // namespace makegood::ui
