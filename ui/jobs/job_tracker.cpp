// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_tracker.h"

#include <utility>

#include "sla/base/unforeseen.h"

namespace makegood::ui
{

namespace
{
constexpr qint64 reportEveryMs = 50;
}

JobControl::JobControl(JobTracker *tracker, Job job)
    : m_tracker(tracker)
    , m_job(std::move(job))
{
}

void JobControl::progress(int done, int total)
{
    if (m_lastReport.isValid() && m_lastReport.elapsed() < reportEveryMs && done < total)
        return;
    m_lastReport.start();
    post([tracker = m_tracker, job = m_job, done, total] { emit tracker->progressed(job, done, total); });
}

// The state is read on delivery: what was posted before the job was cancelled or abandoned is dropped too.
void JobControl::post(std::function<void()> deliver, std::function<void()> afterwards)
{
    QMetaObject::invokeMethod(
        m_tracker,
        [self = m_self.lock(), deliver = std::move(deliver), afterwards = std::move(afterwards)] {
            if (!self || self->isCancelled())
                return;
            if (!self->m_isAbandoned)
                deliver();
            else if (afterwards)
                afterwards();
        },
        Qt::QueuedConnection);
}

JobTracker::JobTracker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
    // A thread that ended would take its fonts along; pages that it laid out and that are still shown have
    // them.
    m_pool.setExpiryTimeout(-1);
    m_saving.setMaxThreadCount(1);
    m_behind.setMaxThreadCount(4);
}

JobTracker::~JobTracker()
{
    close();
    m_pool.waitForDone();
    m_saving.waitForDone();
    m_behind.waitForDone();
}

quint64 JobTracker::start(JobLane lane, const QString &title, Work work)
{
    const JobKind kind = kindOf(lane);
    const bool isSaving = kind == JobKind::Saving;
    const bool isBackground = kind == JobKind::Background;
    if (!isSaving && !isBackground)
        std::erase_if(m_running, [lane](const auto &entry) {
            return entry.second->m_job.lane == lane
                && (entry.second->move(JobControl::State::Cancelled) || entry.second->isCancelled());
        });
    const quint64 number = ++m_last;
    const auto job = std::make_shared<JobControl>(this, Job{lane, number, title});
    job->m_self = job;
    (isBackground ? m_background : m_running).emplace(number, job);
    if (!isBackground)
        emit started(job->m_job);
    std::function<void()> run = [this, job, work = std::move(work)] {
        try {
            if (!job->isCancelled())
                work(*job);
        } catch (...) {
            const auto report
                = [this, named = job->m_job, what = QString::fromStdString(unforeseenProblem())] {
                      emit failed(named, what);
                  };
            job->post(report, report);
        }
        QMetaObject::invokeMethod(
            this, [this, number = job->m_job.number] { finish(number); }, Qt::QueuedConnection);
    };
    QThreadPool &pool = isBackground ? m_behind : isSaving ? m_saving : m_pool;
    if (m_isHeld && !isSaving && kind != JobKind::Opening)
        m_held.emplace_back(&pool, std::move(run));
    else
        pool.start(std::move(run));
    return number;
}

void JobTracker::release()
{
    m_isHeld = false;
    for (auto &[pool, run] : std::exchange(m_held, {}))
        pool->start(std::move(run));
}

void JobTracker::cancel(JobLane lane)
{
    const auto running = m_running; // a slot may start the next job
    for (const auto &[number, job] : running)
        if (job->m_job.lane == lane && job->move(JobControl::State::Cancelled))
            emit cancelled(job->m_job);
}

void JobTracker::drop(JobLane lane)
{
    for (const auto &[number, job] : m_running)
        if (job->m_job.lane == lane)
            job->move(JobControl::State::Cancelled);
}

void JobTracker::cancelAll()
{
    const auto running = m_running;
    for (const auto &[number, job] : running)
        if (job->move(JobControl::State::Cancelled))
            emit cancelled(job->m_job);
}

void JobTracker::close()
{
    for (const auto *jobs : {&m_running, &m_background})
        for (const auto &[number, job] : *jobs)
            if (!isFinishedOnClosing(job->m_job.lane))
                job->move(JobControl::State::Cancelled);
}

void JobTracker::abandonWorkspace()
{
    for (const auto &[number, job] : m_running) {
        const JobKind kind = kindOf(job->m_job.lane);
        if (kind == JobKind::Opening)
            continue;
        job->m_isAbandoned = true;
        if (kind == JobKind::Reading)
            job->move(JobControl::State::Cancelled);
    }
    for (const auto &[number, job] : m_background) {
        job->m_isAbandoned = true;
        job->move(JobControl::State::Cancelled);
    }
}

void JobTracker::finish(quint64 number)
{
    m_background.erase(number);
    if (m_running.erase(number) > 0 && m_running.empty())
        emit idle();
}

} // namespace makegood::ui

#include "moc_job_tracker.cpp"
