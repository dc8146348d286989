// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prober/probe.h"

class QNetworkReply;

namespace makegood::feeds
{

/// Asks for a page: its status, a header, a text in the first MiB of its body, the certificate.
class HttpProbe final : public Probe
{
public:
    HttpProbe(const ProbeTarget &target, const ProbeMeans &means);
    ~HttpProbe() override;

private:
    void begin() override;
    void close() override;
    void readSome();
    void finished();
    void judge();
    bool judgeStatus(int status);
    bool judgeHeader();
    bool judgeBody();

    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    std::string m_tlsProblem;
    bool m_isBodyCut = false;
};

} // namespace makegood::feeds
