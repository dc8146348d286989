// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include <optional>

#include <QTest>

#include "feeds/http/http_tls.h"
#include "feeds/prober/probe_round.h"

namespace makegood::test
{

using namespace feeds;

ProbeResult look(const std::string &line, const QString &authority, int timeoutMs, bool hasNetwork)
{
    const auto targets = readProbeTargets({line});
    if (!targets)
        return {CheckState::Unknown, {}, targets.error().front().text()};
    const auto tls = makeTls(authority.toStdString(), {}, {});
    if (!tls)
        return {CheckState::Unknown, {}, tls.error().text()};
    ProbeNetworks networks;
    std::optional<ProbeResult> result;
    ProbeRound round(*targets, std::chrono::floor<Duration>(std::chrono::system_clock::now()),
                     RoundMeans{networks, *tls, Duration(timeoutMs), [hasNetwork] { return hasNetwork; }});
    round.start([&](const std::vector<ProbeRecord> &records) { result = records.front().result; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, timeoutMs + 10'000))
        return {CheckState::Unknown, {}, "the probe never ended"};
    return *result;
}

} // namespace makegood::test
