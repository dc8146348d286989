// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include "jobs/job_lane.h"

namespace makegood::ui
{

class JobTracker;

/// A job as signals name it. `title` is for readers alone.
struct Job {
    JobLane lane{};
    quint64 number = 0; ///< unique within its tracker, never 0
    QString title;
};

/// A job's access to its tracker from the job's own thread.
class JobControl
{
public:
    JobControl(JobTracker *tracker, Job job);

    bool isCancelled() const { return m_state == State::Cancelled; }
    /// To be called right before a change that cannot be taken back. False: the job was cancelled and must
    /// leave everything as it was. True: nothing cancels the job any more.
    bool commit() { return move(State::Committed); }
    /// At most one report every 50 ms reaches the window; the last one (done == total) always does.
    void progress(int done, int total);
    /// Runs `deliver` on the tracker's thread, unless the job was cancelled or replaced meanwhile. Runs
    /// `afterwards` in its place, if given, once another workspace is open.
    void post(std::function<void()> deliver, std::function<void()> afterwards = {});

private:
    friend class JobTracker;
    enum class State {
        Running,
        Cancelled,
        Committed
    };
    /// Leaves Running; at most one call returns true.
    bool move(State to)
    {
        State from = State::Running;
        return m_state.compare_exchange_strong(from, to);
    }

    JobTracker *m_tracker;
    Job m_job;
    std::weak_ptr<JobControl> m_self;
    std::atomic<State> m_state = State::Running;
    bool m_isAbandoned = false; ///< of a workspace that is not open any more; tracker's thread only
    QElapsedTimer m_lastReport;
};

/// Background jobs of the window. The destructor cancels what isFinishedOnClosing() does not name, and waits.
class JobTracker : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<void(JobControl &)>;

    explicit JobTracker(QObject *parent = nullptr);
    ~JobTracker() override;

    /// Runs `work` on a pool thread. Returns the job's number.
    quint64 start(JobLane lane, const QString &title, Work work);
    void cancel(JobLane lane);
    /// Nobody waits for the lane any more: cancels it without a word.
    void drop(JobLane lane);
    void cancelAll();
    /// The window closes: cancels, without a word, what the destructor would.
    void close();
    /// Another workspace is open: cancels reading jobs and drops the results of saving ones, without a word.
    void abandonWorkspace();
    bool isIdle() const { return m_running.empty(); }
    /// Jobs that read, and background jobs, wait from here until release(): the window has something to show
    /// first, and the processor to itself for that. Opening and saving wait for nothing.
    void hold() { m_isHeld = true; }
    void release();

signals:
    void started(const makegood::ui::Job &job);
    void progressed(const makegood::ui::Job &job, int done, int total);
    /// An exception left the work: a defect of the program, never of the data.
    void failed(const makegood::ui::Job &job, const QString &what);
    void cancelled(const makegood::ui::Job &job);
    /// No job is left in any lane; background jobs do not count.
    void idle();

private:
    friend class JobControl;
    void finish(quint64 number);

    QThreadPool m_pool;
    QThreadPool m_saving; ///< one thread: saves keep their order
    QThreadPool m_behind; ///< for background jobs: they last, and keep nobody waiting
    bool m_isHeld = false;
    std::vector<std::pair<QThreadPool *, std::function<void()>>> m_held; ///< in the order of their start
    std::map<quint64, std::shared_ptr<JobControl>> m_running; ///< by number
    std::map<quint64, std::shared_ptr<JobControl>> m_background; ///< the same, of background jobs
    quint64 m_last = 0;
};

} // namespace makegood::ui
