// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include "feeds/checkmk/checkmk_settings.h"

class QIODevice;

namespace makegood::feeds
{

/// A complete answer of a Livestatus.
struct LivestatusAnswer {
    int status = 0; ///< 200: done
    bool tooLarge = false; ///< more than HttpLimits::maxBody; a query for less may fit
    QByteArray body;
};

/// Sends one query to a Livestatus over a connection of its own; asynchronous, on the thread of its owner.
/// Livestatus has no sign-in: TLS and the right to open its socket are what protects it.
class LivestatusExchange : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Expected<LivestatusAnswer>)>;

    /// `query` without an end: headers for the form of the answer are added.
    LivestatusExchange(const CheckmkSettings &settings, const QSslConfiguration &tls,
                       const HttpLimits &limits, const QByteArray &query, QObject *parent);
    ~LivestatusExchange() override;

    /// Calls `done` once, later. Errors: not reached, silent, cut off, its certificate is not accepted
    /// (unreachable); no Livestatus (refused). Do not delete the exchange in it, use deleteLater().
    void start(Done done);
    /// Ends at once: `done` gets an error of kind Interrupted.
    void cancel();

private:
    void openTcp();
    void openSocket();
    void send();
    void readSome();
    void closed();
    void fail(ErrorKind kind, std::string what);
    void end(Expected<LivestatusAnswer> result);

    const CheckmkSettings m_settings;
    const QSslConfiguration m_tls;
    const HttpLimits m_limits;
    const QByteArray m_query;
    QIODevice *m_device = nullptr;
    QByteArray m_received;
    std::string m_tlsProblem;
    QTimer m_silence;
    QTimer m_deadline;
    Done m_done;
};

} // namespace makegood::feeds
