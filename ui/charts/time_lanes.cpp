// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_lanes.h"

#include <algorithm>
#include <deque>
#include <iterator>

#include <QCoreApplication>

#include "explain/format.h"
#include "sla/exclude/contract_calendar.h"
#include "sla/measure/runs.h"
#include "sla/samples/changes_as_checks.h"

namespace makegood::ui
{

namespace
{

using Kind = TimeMark::Kind;

struct TimeLanesTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::TimeLanes)
};

std::uint32_t markRow(std::size_t index)
{
    return static_cast<std::uint32_t>(index);
}

const Measure *measureOf(const CaseData &data, Month month, const std::string &service)
{
    const Service *own = data.contract.serviceNamed(service);
    const ServiceClass *rule = own == nullptr ? nullptr : data.policyOf(month).classNamed(own->serviceClass);
    return rule == nullptr ? nullptr : &rule->measure;
}

bool countsProbe(const Measure *measure, const std::string &probe)
{
    return measure != nullptr && measure->kind != MeasureKind::IntervalMean
        && std::find(measure->probes.begin(), measure->probes.end(), probe) != measure->probes.end();
}

// By the checks' own distance: for probes whose coverage no rule counts.
IntervalSet coveredByHeads(const CheckSeries &series)
{
    std::vector<Interval> out;
    for (const auto &chunk : series.chunks()) {
        const ChunkHead &head = chunk->head;
        if (head.count == 0)
            continue;
        Instant from = head.first;
        for (const Hole &hole : head.holes) {
            out.push_back({from, hole.before + head.step});
            from = hole.after;
        }
        out.push_back({from, head.last + head.step});
    }
    return IntervalSet(std::move(out));
}

} // namespace

class LaneMaker
{
public:
    LaneMaker(TimeLanes &into, const std::string &service)
        : m_into(into)
        , m_service(service)
        , m_measure(measureOf(*into.m_data, into.m_months.back()->month, service))
    {
        for (const CheckSeries &series : into.m_data->evidence.checks)
            if (series.service() == service)
                m_series.push_back(&series);
        // Read as they are judged.
        if (m_measure != nullptr && m_measure->interval > Duration::zero())
            for (const ChangeSeries &changes : into.m_data->evidence.changes)
                if (changes.service == service)
                    m_series.push_back(&m_read.emplace_back(readAsChecks(
                        changes, {m_measure->interval, m_measure->maxGap, into.m_months.back()->asOf, {}})));
    }

    void makeAll()
    {
        addChecks();
        addOutages();
        addMaintenance();
        addIncidents();
        addClaims();
    }

private:
    bool meets(const Interval &when) const
    {
        return when.start < m_into.m_extent.end && m_into.m_extent.start <= when.end;
    }

    void add(const QString &title, std::vector<MarkList> lists, bool ofChecks, bool isKept = false)
    {
        bool any = ofChecks || isKept;
        for (MarkList &list : lists) {
            list.sort();
            any = any || !list.empty();
        }
        if (any)
            m_into.m_lanes.push_back({title, std::move(lists), {}, ofChecks, isKept});
    }

    // Covered time as the rules count it (docs/rules.md, section 4); the gaps between are unknown.
    void addChecks()
    {
        for (const CheckSeries *one : m_series) {
            const CheckSeries &series = *one;
            MarkList came(Kind::Checked);
            MarkList holes(Kind::NoData);
            const bool counts = countsProbe(m_measure, series.probe());
            const IntervalSet covered = counts
                ? probeFacts(&series, m_measure->interval, m_measure->maxGap).covered
                : coveredByHeads(series);
            const IntervalSet shown = covered.intersected(m_into.m_extent); // outlives the loop over its span
            for (const Interval &part : shown.intervals())
                came.add({part, {}, 0, 0});
            if (!covered.empty()) {
                const Interval seen{covered.intervals().front().start, covered.intervals().back().end};
                const IntervalSet gaps = IntervalSet(seen).without(covered).intersected(m_into.m_extent);
                for (const Interval &part : gaps.intervals())
                    holes.add({part, {}, 0, 0});
            }
            m_into.m_probes.push_back(series.probe());
            std::vector<MarkList> lists;
            lists.push_back(std::move(came));
            lists.push_back(std::move(holes));
            lists.push_back(failedChecks(series, counts));
            if (counts && m_measure->kind == MeasureKind::Runs)
                addRuns(series, lists);
            const bool isRead = series.isOfChanges();
            add((isRead ? TimeLanesTexts::tr("State changes, %1") : TimeLanesTexts::tr("Checks, %1"))
                    .arg(plainText(series.probe())),
                std::move(lists), true);
        }
    }

    // Up to the next check, unless a hole lies between.
    MarkList failedChecks(const CheckSeries &series, bool counts) const
    {
        MarkList failed(Kind::Failed);
        for (const auto &chunk : series.chunks()) {
            const ChunkHead &head = chunk->head;
            const Duration interval = counts ? m_measure->interval : head.step;
            const Duration maxGap = counts ? m_measure->maxGap : head.holeThreshold;
            for (const DownSpell &spell : head.spells) {
                const bool ended = spell.next > spell.last && spell.next - spell.last <= maxGap;
                const Interval when{spell.first, ended ? spell.next : spell.last + interval};
                if (meets(when))
                    failed.add({when, {}, 0, spell.count});
            }
        }
        return failed;
    }

    // Only where the class counts runs; each as long as its outage would be.
    void addRuns(const CheckSeries &series, std::vector<MarkList> &lists) const
    {
        MarkList runs(Kind::Run);
        MarkList tooShort(Kind::ShortRun);
        for (const Run &run : probeFacts(&series, m_measure->interval, m_measure->maxGap).runs) {
            const Interval when = extentOf(run, *m_measure);
            if (meets(when))
                (run.count < static_cast<std::uint64_t>(m_measure->minFailures) ? tooShort : runs)
                    .add({when, {}, 0, static_cast<std::uint32_t>(run.count)});
        }
        lists.push_back(std::move(tooShort));
        lists.push_back(std::move(runs));
    }

    // An outage over a month's end is listed in both months; one mark is enough.
    void addOutages()
    {
        MarkList recorded(Kind::Outage);
        MarkList tooShort(Kind::ShortOutage);
        MarkList excluded(Kind::Excluded);
        std::optional<Interval> last;
        for (std::size_t month = 0; month < m_into.m_results.size(); ++month) {
            const ServiceResult *result = m_into.m_results[month];
            m_hasOutages = result != nullptr && !result->outages.empty(); // of the last, which is shown
            for (std::size_t i = 0; result != nullptr && i < result->outages.size(); ++i) {
                const Outage &outage = result->outages[i];
                if (last && *last == outage.whole)
                    continue;
                last = outage.whole;
                (outage.recorded ? recorded : tooShort).add({outage.whole, {}, markRow(month), markRow(i)});
            }
            if (result != nullptr)
                addExcluded(*result, month, excluded);
        }
        add(TimeLanesTexts::tr("Outages"), {std::move(tooShort), std::move(recorded), std::move(excluded)},
            false);
    }

    // What a cause or maintenance leaves out of an outage lies over it.
    static void addExcluded(const ServiceResult &result, std::size_t month, MarkList &excluded)
    {
        const std::vector<Outage> &outages = result.outages;
        for (const IntervalSet *set : {&result.causesSet, &result.maintenanceSet}) {
            std::size_t from = 0; // the first outage that is not over before the part
            for (const Interval &part : set->intervals()) {
                while (from < outages.size() && outages[from].whole.end <= part.start)
                    ++from;
                for (std::size_t i = from; i < outages.size() && outages[i].whole.start < part.end; ++i)
                    if (const Interval there = outages[i].whole.clippedTo(part);
                        outages[i].recorded && there.start < there.end)
                        excluded.add({there, {}, markRow(month), markRow(i)});
            }
        }
    }

    void addMaintenance()
    {
        MarkList accepted(Kind::Accepted);
        MarkList refused(Kind::Refused);
        for (std::size_t month = 0; month < m_into.m_months.size(); ++month) {
            const Evaluation &evaluation = *m_into.m_months[month];
            for (std::size_t i = 0; i < evaluation.maintenance.size(); ++i) {
                const WindowResult &w = evaluation.maintenance[i];
                if (!concerns(w.window, m_service))
                    continue;
                for (const Interval &part : w.acceptedSet.intervals())
                    accepted.add({part, {}, markRow(month), markRow(i)});
                const IntervalSet rest
                    = IntervalSet(w.window.when).intersected(evaluation.period).without(w.acceptedSet);
                if (!w.reasons.empty())
                    for (const Interval &part : rest.intervals())
                        refused.add({part, {}, markRow(month), markRow(i)});
            }
        }
        add(TimeLanesTexts::tr("Maintenance"), {std::move(accepted), std::move(refused)}, false);
    }

    void addIncidents()
    {
        MarkList incidents(Kind::Incident);
        MarkList given(Kind::PostMortem);
        const auto &all = m_into.m_data->evidence.incidents;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].service != m_service)
                continue;
            if (meets(all[i].when))
                incidents.add({all[i].when, {}, 0, markRow(i)});
            if (const auto at = all[i].postMortemAt; at && m_into.m_extent.contains(*at))
                given.add({{*at, *at}, {}, 0, markRow(i)});
        }
        add(TimeLanesTexts::tr("Incidents"), {std::move(incidents), std::move(given)}, false, m_hasOutages);
    }

    void addClaims()
    {
        MarkList due(Kind::Deadline);
        for (std::size_t month = 0; month < m_into.m_results.size(); ++month) {
            const ServiceResult *result = m_into.m_results[month];
            for (std::size_t i = 0; result != nullptr && i < result->claims.size(); ++i)
                if (const auto at = result->claims[i].deadline; at && m_into.m_extent.contains(*at))
                    due.add({{*at, *at}, {}, markRow(month), markRow(i)});
        }
        add(TimeLanesTexts::tr("Claims"), {std::move(due)}, false, m_hasOutages && hasDeadlines());
    }

    // A cause can make a claim of an outage, or none of one.
    bool hasDeadlines() const
    {
        const auto &claim = m_into.m_data->policyOf(m_into.m_months.back()->month).claim;
        return claim && claim->within;
    }

    TimeLanes &m_into;
    const std::string &m_service;
    bool m_hasOutages = false; ///< in the shown month
    const Measure *m_measure; ///< of the service's class; null: not in the agreement
    std::deque<CheckSeries> m_read; ///< from state changes
    std::vector<const CheckSeries *> m_series; ///< of the service, one a probe
};

const MarkList *TimeLane::listOf(TimeMark::Kind kind) const
{
    for (const MarkList &list : lists)
        if (list.kind() == kind)
            return &list;
    return nullptr;
}

bool TimeLane::isUsedIn(const Interval &when) const
{
    return ofChecks || isKept || std::any_of(lists.begin(), lists.end(), [&](const MarkList &list) {
               const auto near = list.around(when);
               return std::any_of(near.begin(), near.end(),
                                  [&](const TimeMark &mark) { return mark.over() > when.start; });
           });
}

TimeLanes::TimeLanes(Months months, const std::string &service, std::shared_ptr<const CaseData> data)
    : m_months(std::move(months))
    , m_data(std::move(data))
    , m_extent{m_months.front()->period.start, m_months.back()->period.end}
{
    for (const auto &month : m_months) {
        const auto own = std::find_if(month->services.begin(), month->services.end(),
                                      [&](const ServiceResult &one) { return one.service == service; });
        m_results.push_back(own == month->services.end() ? nullptr : &*own);
    }
    LaneMaker(*this, service).makeAll();
}

void TimeLanes::setChecks(const CheckIndexes &checks)
{
    for (std::size_t lane = 0; lane < m_probes.size(); ++lane)
        for (const auto &[probe, index] : checks)
            if (probe == m_probes[lane])
                m_lanes[lane].checks = index;
}

const ServiceResult *TimeLanes::resultOf(const TimeMark &mark) const
{
    return m_results[mark.source];
}

const Outage *TimeLanes::outageOf(const TimeMark &mark) const
{
    const bool is
        = mark.kind == Kind::Outage || mark.kind == Kind::ShortOutage || mark.kind == Kind::Excluded;
    return is ? &resultOf(mark)->outages[mark.row] : nullptr;
}

const Incident *TimeLanes::incidentOf(const TimeMark &mark) const
{
    const bool is = mark.kind == Kind::Incident || mark.kind == Kind::PostMortem;
    return is ? &m_data->evidence.incidents[mark.row] : nullptr;
}

const Claim *TimeLanes::claimOf(const TimeMark &mark) const
{
    return mark.kind == Kind::Deadline ? &resultOf(mark)->claims[mark.row] : nullptr;
}

const MarkList *recordedOutages(const TimeLanes &lanes)
{
    for (const TimeLane &lane : lanes.lanes())
        if (const MarkList *list = lane.listOf(Kind::Outage))
            return list;
    return nullptr;
}

} // namespace makegood::ui
