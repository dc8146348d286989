// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_worker.h"

#include <utility>

namespace makegood::feeds
{

LogWorker::LogWorker(Duration deadline)
    : m_longest(deadline)
{
    m_place.moveToThread(&m_thread);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.what = "the files could not be read in time; the next sync goes on from the last whole page";
        finish(error);
    });
    m_thread.start();
}

LogWorker::~LogWorker()
{
    m_ended = nullptr;
    ++m_request;
    m_thread.quit();
    m_thread.wait();
}

void LogWorker::start(Work work, Ended ended)
{
    m_ended = std::move(ended);
    const int request = ++m_request;
    m_deadline.start(m_longest);
    QMetaObject::invokeMethod(
        &m_place,
        [this, request, work = std::move(work)] {
            work([this, request] { return request != m_request; });
            QMetaObject::invokeMethod(
                this,
                [this, request] {
                    if (request == m_request)
                        finish({});
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void LogWorker::cancel()
{
    if (m_ended)
        finish(interrupted("cancelled; what was pulled before is kept").value());
}

void LogWorker::finish(const std::optional<Error> &givenUp)
{
    m_deadline.stop();
    ++m_request;
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(givenUp);
}

} // namespace makegood::feeds
