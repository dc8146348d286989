// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "sla/obligations/obligations.h"

namespace makegood
{

namespace
{

// What one service's backups lack: the first thing missing, or nothing.
using Missing = std::optional<std::string>;

BackupRowKind rowKindOf(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return BackupRowKind::Daily;
    case BackupKind::Weekly:
        return BackupRowKind::Weekly;
    case BackupKind::Snapshot:
        break;
    }
    return BackupRowKind::Snapshot;
}

std::int64_t takenOn(const std::vector<Instant> &good, LocalDate date, const Zone &zone)
{
    return std::count_if(good.begin(), good.end(), [&](Instant at) { return zone.dateOf(at) == date; });
}

Missing missingDaily(const Obligation &o, const std::vector<Instant> &good, LocalDate today, const Zone &zone)
{
    for (std::int64_t back = o.days; back >= 1; --back) {
        const LocalDate date = today - std::chrono::days(back);
        if (takenOn(good, date, zone) < o.perDay)
            return formatDate(date);
    }
    return std::nullopt;
}

Missing missingWeekly(const Obligation &o, const std::vector<Instant> &good, LocalDate today,
                      const Zone &zone)
{
    LocalDate last = today - std::chrono::days(1);
    while (std::chrono::weekday(last) != o.weekday)
        last -= std::chrono::days(1);
    for (std::int64_t back = o.weeks - 1; back >= 0; --back) {
        const LocalDate date = last - std::chrono::weeks(back);
        if (takenOn(good, date, zone) == 0)
            return formatDate(date);
    }
    return std::nullopt;
}

// Both ends of the span bound a hole.
Missing missingSnapshot(const Obligation &o, const std::vector<Instant> &good, Instant asOf)
{
    Instant before = asOf - o.over;
    for (const Instant at : good) {
        if (at < before)
            continue;
        if (at - before > o.every)
            return formatInstant(before);
        before = at;
    }
    return asOf - before > o.every ? Missing(formatInstant(before)) : std::nullopt;
}

} // namespace

void judgeBackups(const Question &ask, const Obligation &obligation, ObligationResult &result)
{
    if (!ask.evidence.backups) {
        result.evidence = "no backups.csv";
        return;
    }
    const Zone &zone = ask.contract.zone;
    bool broken = false;
    bool unknown = false;
    for (const Service &service : ask.contract.services) {
        bool anyRow = false;
        std::vector<Instant> good;
        for (const BackupRow &row : *ask.evidence.backups) {
            if (row.service != service.id || row.kind != rowKindOf(obligation.backup)
                || row.takenAt > ask.asOf)
                continue;
            anyRow = true;
            if (row.good && (!row.retainedUntil || ask.asOf < *row.retainedUntil))
                good.push_back(row.takenAt);
        }
        std::sort(good.begin(), good.end());
        const LocalDate today = zone.dateOf(ask.asOf);
        Missing missing;
        if (obligation.backup == BackupKind::Daily)
            missing = missingDaily(obligation, good, today, zone);
        else if (obligation.backup == BackupKind::Weekly)
            missing = missingWeekly(obligation, good, today, zone);
        else
            missing = missingSnapshot(obligation, good, ask.asOf);

        if (!result.evidence.empty())
            result.evidence += "; ";
        result.evidence += service.id + ": ";
        if (!anyRow)
            result.evidence += "no row of the kind";
        else
            result.evidence += missing ? "missing " + *missing : "complete";
        unknown = unknown || !anyRow;
        broken = broken || (anyRow && missing);
    }
    result.state = broken ? ObligationState::Broken
        : unknown         ? ObligationState::Unknown
                          : ObligationState::Kept;
}

} // namespace makegood
