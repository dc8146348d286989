// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe_runner.h"

#include <algorithm>
#include <utility>

#include "feeds/http/http_tls.h"

namespace makegood::feeds
{

namespace
{

// Timers stand still while the machine sleeps: the clock is looked at often.
constexpr Duration longestWait = std::chrono::seconds(1);
constexpr Duration longestGap = std::chrono::seconds(6);
constexpr Duration settleTime = std::chrono::seconds(10);
constexpr Duration clockTolerance = std::chrono::minutes(1);

} // namespace

ProbeRunner::ProbeRunner(ProberSettings settings, ProbeSurroundings surroundings, ProbeNews news)
    : m_settings(std::move(settings))
    , m_surroundings(std::move(surroundings))
    , m_news(std::move(news))
    , m_schedule(m_settings.interval, {})
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
}

ProbeRunner::~ProbeRunner()
{
    stop();
}

Expected<void> ProbeRunner::open()
{
    m_holder.clear();
    const auto tls = makeTls(m_settings.caFile, {}, {});
    if (!tls)
        return tl::unexpected(tls.error());
    m_tls = *tls;
    const Instant now = m_surroundings.now();
    auto attempt = ProbeJournal::open(m_settings.journal, now);
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (!attempt->journal) {
        m_holder = attempt->holder;
        return refused("this journal is written by " + m_holder + "; nothing was probed");
    }
    const auto &last = attempt->journal->lastProbe();
    if (last && *last > now + clockTolerance)
        return refused("the journal's last result is of " + formatInstant(*last)
                       + ", later than this computer's clock, which says " + formatInstant(now)
                       + "; nothing was probed. Correct the clock, or give the source another folder");
    m_journal = std::move(attempt->journal);
    m_schedule = ProbeSchedule(m_settings.interval, m_journal->lastProbe());
    return {};
}

Expected<void> ProbeRunner::start()
{
    const Instant now = m_surroundings.now();
    if (auto written
        = m_journal->addStart(now, m_surroundings.program, m_settings.interval, m_settings.targets.size());
        !written)
        return written;
    m_isStarted = true;
    m_from = m_schedule.slotOf(now) == now ? now : m_schedule.nextAfter(now);
    m_lastTick.reset();
    tick();
    return {};
}

bool ProbeRunner::once(std::function<void()> done)
{
    const Instant now = m_surroundings.now();
    if (!m_schedule.isDue(now))
        return false;
    m_onceDone = std::move(done);
    look(now);
    return true;
}

void ProbeRunner::stop()
{
    m_timer.stop();
    m_round.reset();
    if (m_journal && std::exchange(m_isStarted, false))
        if (const auto written = m_journal->addStop(m_surroundings.now()); !written)
            tell(written.error());
    m_journal.reset();
}

std::string ProbeRunner::seal() const
{
    return m_journal ? m_journal->seal() : std::string();
}

void ProbeRunner::tick()
{
    if (!m_isStarted)
        return;
    const Instant now = m_surroundings.now();
    noticeGap(now);
    if (!m_round && now >= m_from && m_schedule.isDue(now))
        look(now);
    plan(now);
}

// The machine slept, or its clock was set.
void ProbeRunner::noticeGap(Instant now)
{
    const auto before = std::exchange(m_lastTick, now);
    if (!before)
        return;
    if (now > *before + longestGap)
        m_from = std::max(m_from, m_schedule.nextAfter(now + settleTime));
    if (now + clockTolerance < *before) {
        // m_from may lie in the hour that comes twice.
        m_from = m_schedule.nextAfter(now);
        Error error;
        error.what = "the clock was set back from " + formatInstant(*before) + " to " + formatInstant(now)
            + "; nothing is probed before " + formatInstant(m_from) + ", so that no instant is probed twice";
        tell(error);
    }
}

void ProbeRunner::look(Instant now)
{
    m_schedule.looked(now);
    const Instant at = std::chrono::floor<std::chrono::seconds>(now);
    m_round = std::make_unique<ProbeRound>(
        m_settings.targets, at, RoundMeans{m_networks, m_tls, m_settings.timeout, m_surroundings.hasNetwork});
    m_round->start([this, at](const std::vector<ProbeRecord> &records) {
        const auto ended = std::move(m_round);
        record(at, records);
        if (const auto done = std::exchange(m_onceDone, {}))
            done();
    });
}

void ProbeRunner::record(Instant at, const std::vector<ProbeRecord> &records)
{
    const auto pause = m_schedule.pauseBefore(at, m_journal->lastProbe());
    if (const auto written = m_journal->addRound(at, records, pause); !written)
        return tell(written.error());
    if (pause && m_news.pause)
        m_news.pause(*pause);
    if (m_news.round)
        m_news.round(records);
}

void ProbeRunner::plan(Instant now)
{
    const Instant next = std::max(m_from, m_schedule.nextAfter(now));
    m_timer.start(std::clamp(next - now, Duration(1), longestWait));
}

void ProbeRunner::tell(const Error &error) const
{
    if (m_news.trouble)
        m_news.trouble(error);
}

} // namespace makegood::feeds
