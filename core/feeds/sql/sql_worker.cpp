// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sql_worker.h"

namespace makegood::feeds
{

using namespace sla;

SqlWorker::SqlWorker(SqlAccess access)
    : m_access(std::move(access))
{
    m_place.moveToThread(&m_thread);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.what = "the database did not answer in time; the next sync goes on from the last whole page";
        giveUp(tl::unexpected(std::move(error)));
    });
    m_thread.start();
}

SqlWorker::~SqlWorker()
{
    m_ended = nullptr;
    ++m_request;
    m_breaker.breakOff();
    // A connection belongs to the thread that made it.
    QMetaObject::invokeMethod(
        &m_place, [this] { m_session.reset(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &m_place, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void SqlWorker::start(Work work, Ended ended)
{
    m_ended = std::move(ended);
    const int request = ++m_request;
    m_deadline.start(m_access.limits.deadline);
    QMetaObject::invokeMethod(
        &m_place,
        [this, request, work = std::move(work)] {
            auto outcome = run(work, request);
            QMetaObject::invokeMethod(
                this,
                [this, request, outcome = std::move(outcome)] {
                    if (request == m_request)
                        finish(outcome);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Expected<void> SqlWorker::run(const Work &work, int request)
{
    if (m_breaker.isBroken()) { // by an earlier request, whose connection went with it
        m_session.reset();
        m_breaker.reset();
    }
    if (request != m_request)
        return interrupted("given up before it began");
    if (!m_session) {
        auto opened = SqlSession::open(m_access, m_breaker);
        if (!opened)
            return tl::unexpected(opened.error());
        m_session = std::move(*opened);
    }
    auto outcome = m_session->begin();
    if (outcome)
        outcome = work(*m_session);
    if (outcome)
        m_session->end();
    else
        m_session.reset();
    return outcome;
}

void SqlWorker::cancel()
{
    if (m_ended)
        giveUp(interrupted("cancelled; what was pulled before is kept"));
}

void SqlWorker::giveUp(const Expected<void> &outcome)
{
    ++m_request; // first: the thread resets the breaker before it looks whether its request still counts
    m_breaker.breakOff();
    finish(outcome);
}

void SqlWorker::finish(const Expected<void> &outcome)
{
    m_deadline.stop();
    ++m_request;
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(outcome);
}

} // namespace makegood::feeds
