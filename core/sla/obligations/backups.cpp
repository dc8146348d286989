// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <span>

#include "sla/obligations/obligations.h"

namespace makegood::sla
{

namespace
{

using Items = std::vector<ObligationItem>;
using Kind = ObligationItem::Kind;

std::int64_t takenOn(const std::vector<Instant> &good, LocalDate date, const Zone &zone)
{
    return std::count_if(good.begin(), good.end(), [&](Instant at) { return zone.dateOf(at) == date; });
}

ObligationItem dayItem(Kind kind, const std::string &service, LocalDate day, std::int64_t found,
                       std::int64_t wanted)
{
    ObligationItem item{kind, service, found >= wanted};
    item.day = day;
    item.found = found;
    item.wanted = wanted;
    return item;
}

void addDaily(const Obligation &o, const std::string &service, const std::vector<Instant> &good,
              LocalDate today, const Zone &zone, Items &items)
{
    for (std::int64_t back = o.days; back >= 1; --back) {
        const LocalDate date = today - std::chrono::days(back);
        items.push_back(dayItem(Kind::BackupDay, service, date, takenOn(good, date, zone), o.perDay));
    }
}

void addWeekly(const Obligation &o, const std::string &service, const std::vector<Instant> &good,
               LocalDate today, const Zone &zone, Items &items)
{
    LocalDate last = today - std::chrono::days(1);
    while (std::chrono::weekday(last) != o.weekday)
        last -= std::chrono::days(1);
    for (std::int64_t back = o.weeks - 1; back >= 0; --back) {
        const LocalDate date = last - std::chrono::weeks(back);
        items.push_back(dayItem(Kind::RestorePoint, service, date, takenOn(good, date, zone), 1));
    }
}

// A gap may begin or end at either end of the span.
void addSnapshots(const Obligation &o, const std::string &service, const std::vector<Instant> &good,
                  Instant asOf, Items &items)
{
    Instant before = asOf - o.over;
    const auto addGap = [&](Instant until) {
        ObligationItem item{Kind::SnapshotGap, service, until - before <= o.every};
        item.from = before;
        item.due = before + o.every;
        item.done = until;
        items.push_back(std::move(item));
        before = until;
    };
    for (const Instant at : good)
        if (at >= before)
            addGap(at);
    addGap(asOf);
}

// The first missing backup, as the evidence names it; empty: none.
std::string firstMissing(std::span<const ObligationItem> items)
{
    const auto broken
        = std::find_if(items.begin(), items.end(), [](const ObligationItem &item) { return !item.kept; });
    if (broken == items.end())
        return {};
    return broken->day ? formatDate(*broken->day) : formatInstant(*broken->from);
}

} // namespace

void judgeBackups(const JudgingInput &input, const Obligation &obligation, ObligationResult &result)
{
    if (!input.evidence.backups) {
        result.evidence = "no backups.csv";
        return;
    }
    const Zone &zone = input.contract.zone;
    // The verdict of a past month does not change with the day on which it is looked at.
    const Instant asOf = std::min(input.asOf, input.period.when.end);
    bool broken = false;
    bool unknown = false;
    for (const Service &service : input.contract.services) {
        bool anyRow = false;
        std::vector<Instant> good;
        for (const BackupRow &row : *input.evidence.backups) {
            if (row.service != service.id || row.kind != obligation.backup || row.takenAt > asOf)
                continue;
            anyRow = true;
            if (row.good && (!row.retainedUntil || asOf < *row.retainedUntil))
                good.push_back(row.takenAt);
        }
        std::sort(good.begin(), good.end());
        if (!result.evidence.empty())
            result.evidence += "; ";
        result.evidence += service.id + ": ";
        if (!anyRow) {
            unknown = true;
            result.evidence += "no row of the kind";
            result.items.push_back({Kind::NoBackupRow, service.id, false});
            continue;
        }
        const LocalDate today = zone.dateOf(asOf);
        const std::size_t first = result.items.size();
        if (obligation.backup == BackupKind::Daily)
            addDaily(obligation, service.id, good, today, zone, result.items);
        else if (obligation.backup == BackupKind::Weekly)
            addWeekly(obligation, service.id, good, today, zone, result.items);
        else
            addSnapshots(obligation, service.id, good, asOf, result.items);
        const std::string missing = firstMissing(std::span(result.items).subspan(first));
        result.evidence += missing.empty() ? "complete" : "missing " + missing;
        broken = broken || !missing.empty();
    }
    result.state = broken ? ObligationState::Broken
        : unknown         ? ObligationState::Unknown
                          : ObligationState::Kept;
}

} // namespace makegood::sla
