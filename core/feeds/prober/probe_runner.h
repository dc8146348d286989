// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QSslConfiguration>
#include <QTimer>

#include "feeds/prober/probe_journal.h"
#include "feeds/prober/probe_round.h"
#include "feeds/prober/probe_schedule.h"
#include "feeds/prober/prober_settings.h"

namespace makegood::feeds
{

/// What a prober has of the program around it.
struct ProbeSurroundings {
    std::function<Instant()> now;
    std::string program; ///< names itself in the journal
    std::function<bool()> hasNetwork = machineHasNetwork;
};

/// What a prober tells; each may be absent. None of them may delete the prober.
struct ProbeNews {
    std::function<void(const std::vector<ProbeRecord> &)> round; ///< is in the journal
    std::function<void(const Interval &)> pause; ///< nobody looked then
    std::function<void(const Error &)> trouble; ///< results were lost, or nothing is looked at for now
};

/// Looks at the targets of one source on the minute and writes what it sees into the journal; asynchronous,
/// on the event loop of its thread. After the machine slept it waits for a moment, until its network is there
/// again.
class ProbeRunner
{
public:
    ProbeRunner(ProberSettings settings, ProbeSurroundings surroundings, ProbeNews news = {});
    ~ProbeRunner(); ///< as stop()

    /// Takes the journal. Errors: another program writes it, its last result is later than now (refused), it
    /// cannot be written, or the CA file cannot be read (unreachable).
    Expected<void> open();
    /// The program that holds the journal, after open() was refused for it; else empty.
    const std::string &holder() const { return m_holder; }
    /// From the next multiple of the interval on, until stop(). Errors: the journal cannot be written.
    Expected<void> start();
    /// Looks once, now, and calls `done` later. False, and `done` is not called: the multiple of the interval
    /// at or before now was looked at already.
    bool once(std::function<void()> done);
    /// Looks under way are given up and not recorded.
    void stop();

    /// What the timer does: looks, if it is time. For tests, which have a clock of their own.
    void tick();
    bool isLooking() const { return m_round != nullptr; }
    /// As ProbeJournal::seal(); empty: not open.
    std::string seal() const;

private:
    void look(Instant now);
    void record(Instant at, const std::vector<ProbeRecord> &records);
    void noticeGap(Instant now);
    void plan(Instant now);
    void tell(const Error &error) const;

    const ProberSettings m_settings;
    const ProbeSurroundings m_surroundings;
    const ProbeNews m_news;
    std::string m_holder;
    QSslConfiguration m_tls;
    ProbeNetworks m_networks;
    std::unique_ptr<ProbeJournal> m_journal; ///< null: not open
    ProbeSchedule m_schedule;
    std::unique_ptr<ProbeRound> m_round; ///< null: none is under way
    std::function<void()> m_onceDone;
    QTimer m_timer;
    bool m_isStarted = false;
    Instant m_from{}; ///< nothing is looked at before
    std::optional<Instant> m_lastTick;
};

} // namespace makegood::feeds
