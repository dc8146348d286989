// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/zone.h"

#include <algorithm>
#include <vector>

#include <QDateTime>
#include <QTimeZone>

namespace makegood::sla
{

namespace
{

using namespace std::chrono;

// Transitions are read once for these years; outside them the nearest rule applies.
const Instant firstKnown = sys_days(year(1900) / January / 1);
const Instant lastKnown = sys_days(year(2100) / January / 1);

QDateTime utc(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
}

Expected<Duration> fixedOffset(std::string_view name)
{
    // Offsets have the grammar of an instant's offset.
    const auto at = parseInstant("2000-01-01T00:00:00" + std::string(name));
    if (!at)
        return tl::unexpected(at.error());
    return Instant(sys_days(year(2000) / January / 1)) - *at;
}

} // namespace

struct Zone::Rules {
    /// From `since` on, local time is UTC plus `offset`.
    struct Span {
        Instant since;
        Duration offset;
    };
    std::string name;
    std::vector<Span> spans; // never empty, in time order

    const Span &at(Instant t) const
    {
        const auto after = std::upper_bound(spans.begin(), spans.end(), t,
                                            [](Instant i, const Span &s) { return i < s.since; });
        return after == spans.begin() ? spans.front() : *std::prev(after);
    }
};

Zone::Zone(std::shared_ptr<const Rules> rules)
    : m_rules(std::move(rules))
{
}

Zone::Zone()
{
    static const auto utcRules
        = std::make_shared<const Rules>(Rules{"UTC", {{Instant::min(), Duration::zero()}}});
    m_rules = utcRules;
}

Expected<Zone> Zone::named(std::string_view name)
{
    if (name == "UTC")
        return Zone();
    auto rules = std::make_shared<Rules>();
    rules->name = std::string(name);
    if (const auto offset = fixedOffset(name)) {
        rules->spans.push_back({Instant::min(), *offset});
        return Zone(std::move(rules));
    }
    const QByteArray id(name.data(), static_cast<qsizetype>(name.size()));
    // QTimeZone also accepts "UTC+3" and POSIX strings, which no agreement means: only listed ids pass.
    const QTimeZone zone(id);
    if (!zone.isValid() || !QTimeZone::isTimeZoneIdAvailable(id) || id.startsWith("UTC")) {
        Error e;
        e.what = "not a time zone";
        e.found = '"' + std::string(name.substr(0, 80)) + '"';
        e.allowed = "an IANA name such as America/Denver, or an offset such as -07:00";
        return tl::unexpected(std::move(e));
    }
    rules->spans.push_back({Instant::min(), seconds(zone.offsetFromUtc(utc(firstKnown)))});
    const auto transitions = zone.transitions(utc(firstKnown), utc(lastKnown));
    for (const QTimeZone::OffsetData &t : transitions) {
        const Duration offset = seconds(t.offsetFromUtc);
        if (t.atUtc.isValid() && offset != rules->spans.back().offset)
            rules->spans.push_back({Instant(Duration(t.atUtc.toMSecsSinceEpoch())), offset});
    }
    return Zone(std::move(rules));
}

const std::string &Zone::name() const
{
    return m_rules->name;
}

Instant Zone::toInstant(LocalTime local) const
{
    const Instant asUtc(local.time_since_epoch());
    const auto &spans = m_rules->spans;
    // The first span whose local readings reach beyond `local`. A `local` inside the span gets its earliest
    // instant; a `local` before the span lies in the gap in front of it.
    for (auto s = spans.begin(); s != spans.end(); ++s) {
        const auto next = std::next(s);
        if (next != spans.end() && next->since + s->offset <= asUtc)
            continue;
        const Instant at = asUtc - s->offset;
        if (s != spans.begin() && at < s->since)
            return asUtc - std::prev(s)->offset;
        return at;
    }
    return asUtc - spans.back().offset;
}

LocalTime Zone::toLocal(Instant at) const
{
    return LocalTime(at.time_since_epoch() + offsetAt(at));
}

Duration Zone::offsetAt(Instant at) const
{
    return m_rules->at(at).offset;
}

} // namespace makegood::sla
