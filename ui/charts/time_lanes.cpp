// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_lanes.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/format.h"
#include "explain/words.h"

namespace makegood
{

namespace
{

using Kind = TimeMark::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(makegood::TimeLanes)
};

class LaneMaker
{
public:
    LaneMaker(const Evaluation &evaluation, const ServiceResult &service, const CaseData &data)
        : m_evaluation(evaluation)
        , m_service(service)
        , m_data(data)
        , m_format(QLocale(), evaluation)
    {
    }

    std::vector<TimeLane> lanes()
    {
        for (const CheckSeries &series : m_data.evidence.checks)
            if (series.service() == m_service.service)
                addChecks(series);
        addOutages();
        addMaintenance();
        addExcluded();
        addIncidents();
        addClaims();
        for (TimeLane &lane : m_lanes)
            std::stable_sort(lane.marks.begin(), lane.marks.end(), [](const TimeMark &a, const TimeMark &b) {
                return a.when.start < b.when.start;
            });
        return std::move(m_lanes);
    }

private:
    QString told(const QString &what, const Interval &when) const
    {
        return Texts::tr("%1: %2").arg(what, m_format.interval(when));
    }
    bool meets(const Interval &when) const
    {
        return when.start < m_evaluation.period.end && m_evaluation.period.start <= when.end;
    }
    void add(TimeLane lane, bool always)
    {
        if (always || !lane.marks.empty())
            m_lanes.push_back(std::move(lane));
    }

    void addChecks(const CheckSeries &series)
    {
        TimeLane lane{Texts::tr("Checks: %1").arg(plainText(series.probe())), {}};
        for (const auto &chunk : series.chunks()) {
            const ChunkHead &head = chunk->head;
            if (!meets({head.first, head.last + head.step}))
                continue;
            for (const DownSpell &spell : head.spells) {
                const Interval when{spell.first,
                                    spell.next > spell.last ? spell.next : spell.last + head.step};
                if (meets(when))
                    lane.marks.push_back(
                        {when, Kind::Failed,
                         told(Texts::tr("%1 failed checks").arg(m_format.number(spell.count)), when)});
            }
            for (const Hole &hole : head.holes)
                if (meets({hole.before, hole.after}))
                    lane.marks.push_back({{hole.before, hole.after},
                                          Kind::NoData,
                                          told(Texts::tr("no data"), {hole.before, hole.after})});
        }
        add(std::move(lane), true);
    }

    void addOutages()
    {
        TimeLane lane{Texts::tr("Outages"), {}};
        for (const Outage &o : m_service.outages)
            lane.marks.push_back({o.whole, o.recorded ? Kind::Outage : Kind::ShortOutage,
                                  told(o.recorded ? Texts::tr("recorded, %1").arg(words::cause(o.cause))
                                                  : Texts::tr("too short to be recorded"),
                                       o.whole)});
        add(std::move(lane), true);
    }

    void addMaintenance()
    {
        TimeLane lane{Texts::tr("Maintenance"), {}};
        for (const WindowResult &w : m_evaluation.maintenance) {
            const auto &services = w.window.services;
            if (!services.empty()
                && std::find(services.begin(), services.end(), m_service.service) == services.end())
                continue;
            QStringList reasons;
            for (const std::string &reason : w.reasons)
                reasons << words::maintenanceReason(reason);
            const IntervalSet whole = IntervalSet(w.window.when).intersected(m_evaluation.period);
            for (const Interval &part : w.acceptedSet.intervals())
                lane.marks.push_back({part, Kind::Accepted, told(Texts::tr("accepted"), part)});
            if (!w.reasons.empty())
                for (const Interval &part : whole.without(w.acceptedSet).intervals())
                    lane.marks.push_back(
                        {part, Kind::Refused,
                         told(Texts::tr("not accepted, %1").arg(words::list(reasons)), part)});
        }
        add(std::move(lane), false);
    }

    void addExcluded()
    {
        TimeLane lane{Texts::tr("Excluded"), {}};
        for (const Interval &part : m_service.causesSet.intervals())
            lane.marks.push_back({part, Kind::Excluded, told(Texts::tr("excluded by its cause"), part)});
        add(std::move(lane), false);
    }

    void addIncidents()
    {
        TimeLane lane{Texts::tr("Incidents"), {}};
        for (const Incident &i : m_data.evidence.incidents)
            if (i.service == m_service.service && meets(i.when))
                lane.marks.push_back(
                    {i.when, Kind::Incident,
                     told(Texts::tr("%1, %2").arg(plainText(i.id), words::cause(i.cause)), i.when)});
        add(std::move(lane), false);
    }

    void addClaims()
    {
        TimeLane lane{Texts::tr("Claims due"), {}};
        for (const Claim &c : m_service.claims)
            if (c.deadline && m_evaluation.period.contains(*c.deadline))
                lane.marks.push_back({{*c.deadline, *c.deadline},
                                      Kind::Deadline,
                                      Texts::tr("Claim by %1, %2")
                                          .arg(m_format.instant(*c.deadline), words::claimState(c.state))});
        add(std::move(lane), false);
    }

    const Evaluation &m_evaluation;
    const ServiceResult &m_service;
    const CaseData &m_data;
    Format m_format;
    std::vector<TimeLane> m_lanes;
};

} // namespace

std::vector<TimeLane> timeLanes(const Evaluation &evaluation, const ServiceResult &service,
                                const CaseData &data)
{
    return LaneMaker(evaluation, service, data).lanes();
}

} // namespace makegood
