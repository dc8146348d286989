// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QSslSocket>

#include "feeds/prober/probe.h"

namespace makegood::feeds
{

/// Connects by TCP, with TLS where the target says so, and hears a greeting: of SMTP, POP3, IMAP, or any
/// text.
class SocketProbe final : public Probe
{
public:
    SocketProbe(const ProbeTarget &target, const ProbeMeans &means);
    ~SocketProbe() override;

private:
    /// A line that is waited for, after something was said.
    struct Step {
        QByteArray say; ///< empty: the server speaks first
        QByteArray wanted; ///< what the answer begins with
        QByteArray passed; ///< lines that begin so are no answer yet; empty: none
        std::string what; ///< `greeting`
        bool startsTls = false; ///< the answer is followed by a handshake
    };

    void begin() override;
    void close() override;
    void prepareSteps();
    void opened();
    void nextStep();
    void readSome();
    void takeLine(const QByteArray &line);
    void encrypted();
    void failed(QAbstractSocket::SocketError error);
    void finished();

    QSslSocket m_socket;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    QByteArray m_heard; ///< not yet a whole line
    std::string m_greeting; ///< the first line
    std::string m_tlsProblem;
    std::string m_certificate; ///< what there is to say of it
};

} // namespace makegood::feeds
