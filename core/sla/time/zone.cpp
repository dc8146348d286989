// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/zone.h"

#include <algorithm>
#include <vector>

#include <QDateTime>
#include <QFile>
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

// Whether the time zone database has the name. QTimeZone lists only the names that CLDR prefers, but reads
// all; it also accepts "UTC+3" and POSIX strings, which no agreement means.
bool isInDatabase(const QByteArray &id)
{
    const auto isLetter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'
            || c == '-' || c == '+' || c == '/';
    };
    // The machine's own zone is no name, and the copies below posix/ and right/ are none of the database.
    if (id.isEmpty() || id.startsWith('/') || id.endsWith('/') || id.contains("//") || id == "localtime"
        || id == "posixrules" || id.startsWith("posix/") || id.startsWith("right/")
        || !std::all_of(id.begin(), id.end(), isLetter))
        return false;
    for (const char *folder : {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"}) {
        QFile file(QString::fromLatin1(folder + id));
        if (file.open(QIODevice::ReadOnly) && file.read(4) == "TZif")
            return true;
    }
    return QTimeZone::isTimeZoneIdAvailable(id) && !id.startsWith("UTC");
}

} // namespace

struct Zone::Rules {
    using Span = Change;
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
    QByteArray id(name.data(), static_cast<qsizetype>(name.size()));
    if (!isInDatabase(id))
        id = QTimeZone::windowsIdToDefaultIanaId(id);
    const QTimeZone zone(id);
    if (!isInDatabase(id) || !zone.isValid()) {
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

Zone Zone::withChanges(std::string name, Duration first, std::vector<Change> changes)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.since < b.since; });
    auto rules = std::make_shared<Rules>();
    rules->name = std::move(name);
    rules->spans.push_back({Instant::min(), first});
    for (const Change &change : changes) {
        if (change.since == rules->spans.back().since)
            rules->spans.back().offset = change.offset;
        else if (change.offset != rules->spans.back().offset)
            rules->spans.push_back(change);
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
    // No offset reaches two days, so that earlier spans end before `local`.
    for (auto s = std::prev(std::upper_bound(std::next(spans.begin()), spans.end(), asUtc - days(2),
                                             [](Instant i, const Change &span) { return i < span.since; }));
         s != spans.end(); ++s) {
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

std::vector<Zone::Change> Zone::changes() const
{
    return {std::next(m_rules->spans.begin()), m_rules->spans.end()};
}

} // namespace makegood::sla
