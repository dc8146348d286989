// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include "feeds/prober/probe_record.h"
#include "feeds/prober/probe_target.h"

class QNetworkAccessManager;

namespace makegood::feeds
{

/// What probes look with.
struct ProbeMeans {
    QNetworkAccessManager &network; ///< outlives the probes
    QSslConfiguration tls; ///< verifies the server
    Duration timeout; ///< of one probe as a whole
    Instant now{}; ///< certificates are judged at
};

/// One look at one target; asynchronous, on the event loop of its thread.
class Probe
{
public:
    using Done = std::function<void(ProbeResult)>;

    /// Ends the look; `done` is not called any more.
    virtual ~Probe();
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;

    /// Calls `done` once, later, never from within start(), and at the latest when the timeout is over. It
    /// may delete the probe.
    void start(Done done);

protected:
    Probe(const ProbeTarget &target, const ProbeMeans &means);

    virtual void begin() = 0;
    /// Closes what is open; end() calls it.
    virtual void close() = 0;
    void up(std::string detail) { end(CheckState::Up, std::move(detail)); }
    void down(std::string detail) { end(CheckState::Down, std::move(detail)); }
    /// This machine cannot look.
    void unknown(std::string detail) { end(CheckState::Unknown, std::move(detail)); }
    bool hasEnded() const { return m_hasEnded; }
    /// What is waited for, for the sentence when the time is over: `no greeting`.
    void awaits(std::string what) { m_awaited = std::move(what); }

    const ProbeTarget m_target;
    const ProbeMeans m_means;
    QObject m_owner; ///< context of connections and timers

private:
    void end(CheckState state, std::string detail);

    Done m_done;
    QTimer m_timeout;
    QElapsedTimer m_elapsed;
    std::string m_awaited = "no answer";
    bool m_hasEnded = false;
};

std::unique_ptr<Probe> makeProbe(const ProbeTarget &target, const ProbeMeans &means);

/// `10 s`, `250 ms`: for sentences.
std::string probeLength(Duration length);

} // namespace makegood::feeds
