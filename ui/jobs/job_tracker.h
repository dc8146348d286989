// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include "sla/base/floors.h"

namespace makegood::ui
{

class JobTracker;

/// What a job may do from its own thread: ask whether it is still wanted, say how far it is, hand over
/// results.
class JobControl
{
public:
    bool isCancelled() const { return m_state == State::Cancelled; }
    /// Asked right before something that cannot be taken back: false when the job was cancelled, and then it
    /// leaves everything as it was; true when it goes ahead, and then nothing cancels it any more.
    bool commit() { return move(State::Committed); }
    /// At most one report every 50 ms reaches the window; the last one (done == total) always does.
    void progress(int done, int total);
    /// Runs `deliver` on the tracker's thread, unless the job was cancelled or replaced meanwhile.
    void post(std::function<void()> deliver);

private:
    friend class JobTracker;
    JobTracker *m_tracker = nullptr;
    std::weak_ptr<JobControl> m_self;
    QString m_title;
    enum class State {
        Running,
        Cancelled,
        Committed
    };
    /// Out of Running, once; whether it did.
    bool move(State to)
    {
        State from = State::Running;
        return m_state.compare_exchange_strong(from, to);
    }
    std::atomic<State> m_state = State::Running;
    QElapsedTimer m_lastReport;
};

/// Background jobs of the window. A lane holds one job: starting another cancels the one before it, whose
/// late results are dropped. The destructor cancels everything and waits.
class JobTracker : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<void(JobControl &)>;

    explicit JobTracker(QObject *parent = nullptr);
    ~JobTracker() override;

    /// Runs `work` on a pool thread, then `finished` here unless cancelled or replaced.
    void start(const QString &lane, const QString &title, Work work, std::function<void()> finished = {});
    void cancel(const QString &lane);
    void cancelAll();
    bool isIdle() const { return m_running.empty(); }

signals:
    void progressed(const QString &title, int done, int total);
    /// An exception left the work: a defect of ours, never of the data.
    void failed(const QString &title, const QString &what);
    void started(const QString &title);
    /// No job is left in any lane.
    void idle();
    void cancelled(const QString &title);

private:
    friend class JobControl;
    void finish(const QString &lane, const std::shared_ptr<JobControl> &job);

    QThreadPool m_pool;
    std::map<QString, std::shared_ptr<JobControl>> m_running;
};

} // namespace makegood::ui
