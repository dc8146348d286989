// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_tracker.h"

#include <exception>
#include <utility>

namespace makegood::ui
{

namespace
{
constexpr qint64 reportEveryMs = 50;
}

void JobControl::progress(int done, int total)
{
    if (m_lastReport.isValid() && m_lastReport.elapsed() < reportEveryMs && done < total)
        return;
    m_lastReport.start();
    post([tracker = m_tracker, title = m_title, done, total] {
        emit tracker->progressed(title, done, total);
    });
}

void JobControl::post(std::function<void()> deliver)
{
    QMetaObject::invokeMethod(
        m_tracker,
        [self = m_self.lock(), deliver = std::move(deliver)] {
            if (self && !self->isCancelled())
                deliver();
        },
        Qt::QueuedConnection);
}

JobTracker::JobTracker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

JobTracker::~JobTracker()
{
    for (auto &[lane, job] : m_running)
        job->move(JobControl::State::Cancelled);
    m_pool.waitForDone();
}

void JobTracker::start(const QString &lane, const QString &title, Work work, std::function<void()> finished)
{
    if (const auto old = m_running.find(lane); old != m_running.end())
        old->second->move(JobControl::State::Cancelled);
    const auto job = std::make_shared<JobControl>();
    job->m_tracker = this;
    job->m_self = job;
    job->m_title = title;
    m_running[lane] = job;
    emit started(title);
    m_pool.start([this, lane, job, work = std::move(work), finished = std::move(finished)] {
        QString failure;
        try {
            if (!job->isCancelled())
                work(*job);
        } catch (const std::exception &e) {
            failure = QString::fromUtf8(e.what());
            job->post([this, title = job->m_title, failure] { emit failed(title, failure); });
        }
        if (finished && failure.isNull())
            job->post(finished);
        QMetaObject::invokeMethod(
            this, [this, lane, job] { finish(lane, job); }, Qt::QueuedConnection);
    });
}

void JobTracker::cancel(const QString &lane)
{
    const auto job = m_running.find(lane);
    if (job != m_running.end() && job->second->move(JobControl::State::Cancelled))
        emit cancelled(job->second->m_title);
}

void JobTracker::cancelAll()
{
    for (auto &[lane, job] : m_running)
        if (job->move(JobControl::State::Cancelled))
            emit cancelled(job->m_title);
}

void JobTracker::finish(const QString &lane, const std::shared_ptr<JobControl> &job)
{
    const auto at = m_running.find(lane);
    if (at == m_running.end() || at->second != job)
        return; // replaced by a newer job of the same lane
    m_running.erase(at);
    if (m_running.empty())
        emit idle();
}

} // namespace makegood::ui
