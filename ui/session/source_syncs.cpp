// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/source_syncs.h"

#include <algorithm>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "work/source_edits.h"

namespace makegood::ui
{

namespace
{

// Other programs change the workspace too, and computers sleep.
constexpr std::chrono::seconds longestLook{30};
constexpr qint64 progressEveryMs = 100;
constexpr std::chrono::minutes coverageLasts{5};

// The clock of a job: the window's clock is asked on the window's thread alone.
class JobClock
{
public:
    explicit JobClock(Instant began)
        : m_began(began)
    {
        m_elapsed.start();
    }
    Instant now() const { return m_began + elapsed(); }
    Duration elapsed() const { return Duration(m_elapsed.elapsed()); }

private:
    Instant m_began;
    QElapsedTimer m_elapsed;
};

RunningSync shownAfter(const SyncProgress &progress, Instant began, Duration elapsed)
{
    RunningSync out{began, progress, 0, {}};
    const auto ms = std::max<Duration::rep>(elapsed.count(), 1);
    out.samplesPerSecond = progress.samples * 1000 / static_cast<std::uint64_t>(ms);
    if (const auto done = progress.done / std::chrono::seconds(1); done > 0)
        out.left = elapsed * ((progress.total - progress.done) / std::chrono::seconds(1)) / done;
    return out;
}

} // namespace

SourceSyncs::SourceSyncs(WorkspaceHandle *workspace, Judging *judging, SourceServices services,
                         QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_judging(judging)
    , m_services(std::move(services))
{
    connect(m_workspace, &WorkspaceHandle::closed, this, &SourceSyncs::clear);
    connect(m_workspace, &WorkspaceHandle::opened, this, [this] { read(); });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { read(); });
}

SourceSyncs::~SourceSyncs()
{
    for (auto &[id, run] : m_running)
        *run.stop = true;
}

void SourceSyncs::clear()
{
    for (auto &[id, run] : m_running)
        *run.stop = true;
    m_running.clear();
    m_health.clear();
    m_coverage.clear();
    m_coverageAge.invalidate();
    m_asked.clear();
    m_lock.reset();
    m_timer.stop();
    m_ended.clear();
    m_said.clear();
    m_isReading = m_readAgain = m_isHeld = m_isReadOnly = false;
    emit healthChanged();
}

const SourceCoverage *SourceSyncs::coverage(const std::string &source) const
{
    const auto found = m_coverage.find(source);
    return found == m_coverage.end() ? nullptr : &found->second;
}

const RunningSync *SourceSyncs::running(const std::string &source) const
{
    const auto found = m_running.find(source);
    return found == m_running.end() ? nullptr : &found->second.shown;
}

std::optional<std::optional<Instant>> SourceSyncs::dataUntil(const std::string &contract) const
{
    const auto all = work::dataUntil(m_health);
    const auto found = all.find(contract);
    // std::optional(found->second) would be a copy of the inner one.
    return found == all.end() ? std::nullopt : std::make_optional(found->second);
}

void SourceSyncs::setAutomatic(bool on)
{
    m_isAutomatic = on;
    planNextLook();
}

void SourceSyncs::read(std::optional<Month> month)
{
    if (month) {
        m_month = month;
        m_coverageAge.invalidate();
    }
    if (!m_workspace->isOpen() || !m_services.kinds)
        return;
    if (std::exchange(m_isReading, true)) {
        m_readAgain = true;
        return;
    }
    m_workspace->jobs()->start(
        JobLane::ReadSources, tr("Reading the sources"),
        [this, opener = m_workspace->opener(), kinds = m_services.kinds, rules = m_services.rules,
         now = m_workspace->now(),
         shown = isCoverageOld() ? m_month : std::optional<Month>()](JobControl &job) {
            // A workspace that cannot be read is told by what a person does with it, not every half minute.
            const auto workspace = opener();
            const auto health = workspace
                ? sourceHealth(**workspace, *kinds, now, rules)
                : Expected<std::vector<SourceHealth>>(tl::unexpected<Error>(workspace.error()));
            if (health)
                job.post([this, health = *health, path = (*workspace)->path(),
                          readOnly = (*workspace)->isReadOnly()] { acceptHealth(health, path, readOnly); });
            if (health && shown) {
                std::map<std::string, SourceCoverage> coverage;
                for (const SourceHealth &one : *health)
                    if (auto read = sourceCoverage(**workspace, *kinds, one.source, *shown, now, rules.every,
                                                   [&job] { return job.isCancelled(); }))
                        coverage.emplace(one.source.id, std::move(*read));
                job.post([this, month = *shown, coverage = std::move(coverage)] {
                    if (m_month == month) {
                        m_coverage = coverage;
                        m_coverageAge.start();
                    }
                    emit coverageRead();
                });
            }
            job.post([this] {
                m_isReading = false;
                if (std::exchange(m_readAgain, false))
                    read();
                else
                    planNextLook();
            });
        });
}

// Coverage reads the checks of every contract that is fed: not each half minute.
bool SourceSyncs::isCoverageOld() const
{
    return !m_coverageAge.isValid() || Duration(m_coverageAge.elapsed()) > coverageLasts;
}

void SourceSyncs::acceptHealth(std::vector<SourceHealth> health, const std::string &path, bool isReadOnly)
{
    if (!m_lock)
        m_lock = std::make_shared<SharedSyncLock>(path, QCoreApplication::applicationName().toStdString());
    m_isReadOnly = isReadOnly;
    std::vector<std::string> changed;
    for (SourceHealth &now : health) {
        const auto ours = m_ended.find(now.source.id);
        // A run that could not be recorded counts all the same, or the source would be due again at once.
        if (ours != m_ended.end() && (!now.last || now.last->began < ours->second.began)) {
            now.last = ours->second;
            now.runs.insert(now.runs.begin(), ours->second);
        }
        if (const auto said = m_said.find(now.source.id); said != m_said.end())
            now.said = said->second;
        // What another program brought is judged here too.
        const SourceHealth *before = find(now.source.id);
        const bool isNews = before != nullptr && now.last && now.last->checks > 0
            && (!before->last || before->last->began < now.last->began);
        if (!isNews)
            continue;
        for (const FedContract &fed : now.feeds)
            changed.push_back(fed.contract);
        m_coverageAge.invalidate();
        m_readAgain = m_month.has_value();
    }
    m_health = std::move(health);
    if (!changed.empty()) {
        m_judging->renew(changed);
        emit m_workspace->written();
    }
    emit healthChanged();
    look();
}

const SourceHealth *SourceSyncs::find(const std::string &source) const
{
    const auto found
        = std::ranges::find(m_health, source, [](const SourceHealth &one) { return one.source.id; });
    return found == m_health.end() ? nullptr : &*found;
}

std::vector<ScheduledSource> SourceSyncs::schedule() const
{
    std::vector<ScheduledSource> out;
    for (const SourceHealth &health : m_health)
        out.push_back(scheduledSource(health.source, health.runs, health.state != SourceState::UnknownKind));
    return out;
}

std::set<std::string> SourceSyncs::runningIds() const
{
    std::set<std::string> out;
    for (const auto &[id, run] : m_running)
        out.insert(id);
    return out;
}

void SourceSyncs::look()
{
    if (!m_workspace->isOpen() || !m_services.kinds || !m_lock)
        return;
    m_isHeld = false;
    while (!m_asked.empty() && m_running.size() < m_services.rules.atOnce) {
        const std::string next = m_asked.front();
        m_asked.erase(m_asked.begin());
        if (m_running.count(next) == 0)
            begin(next);
    }
    if (m_isAutomatic && !m_isReadOnly)
        for (const std::string &due :
             dueSources(schedule(), runningIds(), m_workspace->now(), m_services.rules))
            begin(due);
    planNextLook();
}

void SourceSyncs::planNextLook()
{
    if (!m_workspace->isOpen() || !m_services.kinds)
        return;
    Duration wait = longestLook;
    if (m_isAutomatic && !m_isHeld && !m_isReadOnly)
        if (const auto next = nextLook(schedule(), runningIds(), m_workspace->now(), m_services.rules))
            wait = std::clamp(*next - m_workspace->now(), Duration(1000), Duration(longestLook));
    m_timer.start(wait);
}

void SourceSyncs::syncNow(const std::string &source)
{
    if (m_running.count(source) == 0 && std::ranges::count(m_asked, source) == 0)
        m_asked.push_back(source);
    look();
}

void SourceSyncs::syncAll()
{
    for (const SourceHealth &health : m_health)
        if (!health.source.paused && health.state != SourceState::UnknownKind
            && m_running.count(health.source.id) == 0 && std::ranges::count(m_asked, health.source.id) == 0)
            m_asked.push_back(health.source.id);
    look();
}

void SourceSyncs::cancel(const std::string &source)
{
    std::erase(m_asked, source);
    if (const auto found = m_running.find(source); found != m_running.end())
        *found->second.stop = true;
}

void SourceSyncs::begin(const std::string &source)
{
    const Instant now = m_workspace->now();
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_running[source] = {{now, {}, 0, {}}, stop};
    emit started(QString::fromStdString(source));
    m_workspace->jobs()->start(
        JobLane::SyncSource, tr("Syncing %1").arg(QString::fromStdString(source)),
        [this, source, now, stop, opener = m_workspace->opener(), lock = m_lock,
         services = m_services](JobControl &job) {
            const JobClock clock(now);
            const auto ended
                = [&](SourceSync sync) { job.post([this, sync = std::move(sync)] { accept(sync); }); };
            const auto failed = [&](const Error &error) {
                SourceSync sync;
                sync.source = source;
                sync.error = error;
                sync.run = runOf({}, 0, error, now, clock.now());
                ended(std::move(sync));
            };
            const auto share = lock->share(now);
            if (!share)
                return failed(share.error());
            if (!share->lock)
                return job.post([this, source, holder = share->holder] { hold(source, holder); });
            const auto workspace = opener();
            if (!workspace)
                return failed(workspace.error());
            QElapsedTimer told;
            SyncMeans means{*services.kinds, secretsFrom(services.keyring), [&clock] { return clock.now(); },
                            services.who.toStdString()};
            means.limits = services.limits;
            means.hooks.isCancelled = [&] { return *stop || job.isCancelled(); };
            means.hooks.progress = [&](const SyncProgress &progress) {
                if (told.isValid() && told.elapsed() < progressEveryMs && progress.done < progress.total)
                    return;
                told.start();
                job.post([this, source, shown = shownAfter(progress, now, clock.elapsed())] {
                    if (const auto found = m_running.find(source); found != m_running.end()) {
                        found->second.shown = shown;
                        emit progressed(QString::fromStdString(source));
                    }
                });
            };
            ended(syncSource(**workspace, source, means));
        });
}

void SourceSyncs::accept(const SourceSync &sync)
{
    m_running.erase(sync.source);
    if (find(sync.source) != nullptr)
        m_ended[sync.source] = sync.run;
    m_coverageAge.invalidate();
    for (SourceHealth &health : m_health)
        if (health.source.id == sync.source) {
            // Until the workspace is read again the schedule must know that it ran.
            health.last = sync.run;
            health.runs.insert(health.runs.begin(), sync.run);
            SourceSaid &said = m_said[sync.source];
            if (sync.report.retention) // one that did not answer keeps what it keeps
                said.retention = sync.report.retention;
            if (sync.report.pages > 0) {
                said.notKept = sync.report.notKept;
                said.remarks = sync.report.remarks;
            }
            health.said = said;
        }
    if (!sync.changed.empty()) {
        m_judging->renew({sync.changed.begin(), sync.changed.end()});
        if (sync.report.windows > 0)
            emit m_judging->invalidated(); // for the calendars
        emit m_workspace->written();
    }
    emit finished(QString::fromStdString(sync.source), sync.run);
    read();
}

void SourceSyncs::hold(const std::string &source, const SyncHolder &holder)
{
    m_running.erase(source);
    m_asked.insert(m_asked.begin(), source);
    m_isHeld = true;
    planNextLook();
    emit heldByOther(holder);
}

template <typename Act> void SourceSyncs::act(const QString &title, Act act)
{
    m_workspace->save(
        JobLane::SaveSource, title,
        [act, actor = Actor{m_services.who.toStdString(), m_workspace->now()}](
            Workspace &workspace, JobControl &job) -> Expected<void> {
            if (!job.commit())
                return interrupted("it was cancelled");
            return act(workspace, actor);
        },
        [this] { read(); });
}

void SourceSyncs::pause(const std::string &source, bool paused)
{
    if (paused)
        cancel(source);
    act(paused ? tr("Pausing the source") : tr("Resuming the source"),
        [source, paused](Workspace &workspace, const Actor &actor) {
            return pauseSource(workspace, source, paused, actor);
        });
}

void SourceSyncs::setEvery(const std::string &source, const std::optional<Duration> &every)
{
    act(tr("Changing the source"), [source, every](Workspace &workspace, const Actor &actor) {
        return setSyncEvery(workspace, source, every, actor);
    });
}

void SourceSyncs::remove(const std::string &source)
{
    if (!m_services.kinds)
        return;
    cancel(source);
    m_ended.erase(source);
    m_said.erase(source);
    act(tr("Removing the source"),
        [source, kinds = m_services.kinds, keyring = m_services.keyring](Workspace &workspace,
                                                                         const Actor &actor) {
            return removeSource(workspace, *kinds, source, keyring, actor);
        });
}

} // namespace makegood::ui

#include "moc_source_syncs.cpp"
#include "work/source_secret.h"
