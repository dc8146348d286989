// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/evaluation_json.h"

#include <nlohmann/json.hpp>

namespace makegood::sla
{

namespace
{

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<Instant> &at)
{
    return at ? Json(formatInstant(*at)) : Json();
}

Json orNull(const std::optional<Money> &amount, const Currency &currency)
{
    return amount ? Json(formatMoney(*amount, currency)) : Json();
}

Json orNull(const std::optional<bool> &value)
{
    return value ? Json(*value) : Json();
}

Json valueOf(const Fact::Value &value)
{
    struct Visitor {
        Json operator()(bool v) const { return v; }
        Json operator()(std::int64_t v) const { return v; }
        Json operator()(Duration v) const { return v.count(); }
        Json operator()(Instant v) const { return formatInstant(v); }
        Json operator()(const Interval &v) const
        {
            return {{"start", formatInstant(v.start)}, {"end", formatInstant(v.end)}};
        }
        Json operator()(const Fact::Amount &v) const { return v.text; }
        Json operator()(const Fact::Share &v) const { return v.text; }
        Json operator()(const std::string &v) const { return v; }
    };
    return std::visit(Visitor{}, value);
}

Json reasonOf(const Reason &reason)
{
    Json out{{"kind", reason.kind}, {"clauses", reason.clauses}};
    for (const Fact &fact : reason.facts) {
        // The name of a duration ends with its unit, as everywhere in the result.
        const bool isDuration = std::holds_alternative<Duration>(fact.value);
        out["facts"][isDuration ? fact.name + "_ms" : fact.name] = valueOf(fact.value);
    }
    if (!reason.because.empty()) {
        out["because"] = Json::array();
        for (const Reason &below : reason.because)
            out["because"].push_back(reasonOf(below));
    }
    return out;
}

class EvaluationWriter
{
public:
    explicit EvaluationWriter(const Evaluation &evaluation)
        : m_e(evaluation)
    {
    }

    Json all() const
    {
        Json out{{"schema", 1},
                 {"contract", m_e.contract},
                 {"policy", m_e.policy},
                 {"month", formatMonth(m_e.month)},
                 {"as_of", formatInstant(m_e.asOf)}};
        out["period"] = periodOf(m_e.period);
        out["services"] = listOf(m_e.services, [this](const ServiceResult &s) { return service(s); });
        out["maintenance"] = listOf(m_e.maintenance, window);
        out["support"] = listOf(m_e.support, ticket);
        out["obligations"] = listOf(m_e.obligations, obligation);
        out["credit_total"] = {{"currency", m_e.currency.code},
                               {"amount", money(m_e.total.amount)},
                               {"lowest", money(m_e.total.lowest)},
                               {"highest", money(m_e.total.highest)}};
        out["data_quality"] = listOf(m_e.dataQuality, quality);
        if (m_e.isRunning())
            out["running"] = true;
        if (m_e.rights)
            out["rights"] = listOf(*m_e.rights, right);
        return out;
    }

private:
    template <typename T, typename F> static Json listOf(const std::vector<T> &items, F &&make)
    {
        Json out = Json::array();
        for (const T &item : items)
            out.push_back(make(item));
        return out;
    }

    static Json periodOf(const Interval &period)
    {
        return {{"start", formatInstant(period.start)},
                {"end", formatInstant(period.end)},
                {"ms", period.length().count()}};
    }

    static Json availabilityOf(const std::optional<Availability> &availability)
    {
        if (!availability)
            return nullptr;
        return {{"num", availability->num.str()},
                {"den", availability->den.str()},
                {"percent", availability->percent()}};
    }

    std::string money(Money amount) const { return formatMoney(amount, m_e.currency); }

    Json service(const ServiceResult &s) const
    {
        Json out{{"service", s.service}, {"class", s.serviceClass}};
        // Where it is not the month's.
        if (s.period.when != m_e.period)
            out["period"] = periodOf(s.period.when);
        out["availability"] = availabilityOf(s.availability);
        out["target"] = s.isMeasured ? Json(s.target.text) : Json();
        out["met"] = orNull(s.met);
        out["state"] = wordOf(s.state);
        if (s.soFar)
            out["so_far"] = {{"availability", availabilityOf(s.soFar->availability)},
                             {"downtime_ms", s.soFar->downtime.count()}};
        out["downtime_ms"] = s.downtime.count();
        out["measured_ms"] = s.measured.count();
        out["unknown_ms"] = s.unknown.count();
        out["excluded_ms"]
            = {{"maintenance", s.excludedMaintenance.count()}, {"causes", s.excludedCauses.count()}};
        if (s.excludedHours)
            out["excluded_ms"]["hours"] = s.excludedHours->count();
        out["budget_ms"] = s.budget.count();
        out["budget_left_ms"] = s.budgetLeft.count();
        out["outages"] = listOf(s.outages, [this](const Outage &o) { return outage(o); });
        out["credit"] = credit(s.credit);
        out["readings"] = listOf(s.readings, [this](const ReadingResult &r) { return reading(r); });
        out["claims"] = listOf(s.claims, claim);
        if (!s.metrics.empty())
            out["metrics"] = listOf(s.metrics, metric);
        if (s.provider)
            out["provider"] = {{"downtime_ms", s.provider->downtime.count()},
                               {"told_ms", s.provider->told.count()},
                               {"outages", listOf(s.provider->outages, toldOutage)}};
        out["why"] = listOf(s.why, reasonOf);
        return out;
    }

    static Json metric(const MetricResult &m)
    {
        const auto &value = m.figure.value;
        const auto text = [](const Integer &number) { return Json(number.str()); };
        return {{"id", m.terms.id},
                {"num", value ? text(numerator(*value)) : Json()},
                {"den", value ? text(denominator(*value)) : Json()},
                {"value", value ? Json(metricText(*value)) : Json()},
                {"unit", m.terms.unit.empty() ? Json() : Json(m.terms.unit)},
                {"limit", m.terms.limit.text},
                {"met", orNull(m.met)},
                {"samples", m.figure.samples}};
    }

    static Json toldOutage(const ToldOutage &o)
    {
        return {{"start", formatInstant(o.whole.start)},
                {"end", formatInstant(o.whole.end)},
                {"detail", o.detail}};
    }

    Json outage(const Outage &o) const
    {
        Json out{{"start", formatInstant(o.whole.start)},
                 {"end", formatInstant(o.whole.end)},
                 {"recorded", o.recorded},
                 {"cause", wordOf(o.cause)},
                 {"counted_ms", o.counted.count()},
                 {"credited_ms", o.credited.count()},
                 {"amount", orNull(o.amount, m_e.currency)},
                 {"clauses", o.clauses}};
        if (o.unrecorded)
            out["reason"] = wordOf(*o.unrecorded);
        if (!o.service.empty())
            out["service"] = o.service;
        return out;
    }

    Json credit(const CreditResult &c) const
    {
        Json out{{"kind", wordOf(c.kind)},
                 {"amount", orNull(c.amount, m_e.currency)},
                 {"withheld", money(c.withheld)},
                 {"capped", c.capped},
                 {"clauses", c.clauses}};
        if (c.kind == CreditKind::Rules)
            out["rules"] = listOf(c.rules, [this](const RuleResult &r) { return rule(r); });
        if (c.kind == CreditKind::Negotiated || c.agreed)
            out["agreed"] = c.agreed ? agreed(*c.agreed) : Json();
        if (c.dueMonth)
            out["due_month"] = formatMonth(*c.dueMonth);
        return out;
    }

    Json rule(const RuleResult &r) const
    {
        return {{"id", r.id},
                {"amount", orNull(r.amount, m_e.currency)},
                {"withheld", money(r.withheld)},
                {"capped", r.capped},
                {"clauses", r.clauses}};
    }

    Json agreed(const AgreedRemedy &remedy) const
    {
        return {{"kind", "agreed-remedy"},
                {"service", remedy.service},
                {"month", formatMonth(remedy.month)},
                {"amount", money(remedy.amount)},
                {"by", remedy.by},
                {"at", formatInstant(remedy.at)},
                {"reason", remedy.reason}};
    }

    Json reading(const ReadingResult &r) const
    {
        return {{"id", r.id},
                {"availability_percent", r.availability ? Json(r.availability->percent()) : Json()},
                {"met", orNull(r.met)},
                {"amount", orNull(r.amount, m_e.currency)}};
    }

    static Json claim(const Claim &c)
    {
        return {{"outage_start", c.forPeriod ? Json() : Json(formatInstant(c.outage.start))},
                {"deadline", orNull(c.deadline)},
                {"state", wordOf(c.state)},
                {"missing", c.missing}};
    }

    static Json window(const WindowResult &w)
    {
        return {{"uid", w.window.uid},
                {"start", formatInstant(w.window.when.start)},
                {"end", formatInstant(w.window.when.end)},
                {"accepted_ms", w.accepted.count()},
                {"reasons", w.reasons},
                {"warnings", w.warnings}};
    }

    static Json ticket(const TicketResult &t)
    {
        Json out{{"ticket", t.ticket},
                 {"severity", t.clocks.severity},
                 {"response_deadline", orNull(t.clocks.responseDeadline)},
                 {"responded_at", orNull(t.clocks.respondedAt)},
                 {"breached", t.clocks.breached},
                 {"update_breaches", t.clocks.updateBreaches},
                 {"status_breaches", t.clocks.statusBreaches}};
        if (t.promisesResolution) {
            out["resolution_deadline"] = orNull(t.clocks.resolutionDeadline);
            out["resolved_at"] = orNull(t.clocks.resolvedAt);
            out["resolution_breached"] = t.clocks.resolutionBreached;
        }
        return out;
    }

    static Json obligation(const ObligationResult &o)
    {
        return {{"kind", wordOf(o.kind)},
                {"clauses", o.clauses},
                {"state", wordOf(o.state)},
                {"evidence", o.evidence}};
    }

    static Json right(const RightResult &r)
    {
        return {{"id", r.id},
                {"service", r.service},
                {"arisen_at", formatInstant(r.arisenAt)},
                {"until", orNull(r.until)}};
    }

    static Json quality(const DataQuality &q)
    {
        if (q.kind == DataQuality::Kind::Conflict)
            return {{"kind", wordOf(q.kind)}, {"count", q.count}, {"first", formatInstant(q.first)}};
        return {{"kind", wordOf(q.kind)}, {"service", q.service}, {"percent", q.percent}};
    }

    const Evaluation &m_e;
};

} // namespace

std::string toJson(const Evaluation &evaluation)
{
    // Data may contain invalid UTF-8, which must not make the output fail.
    return EvaluationWriter(evaluation).all().dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace makegood::sla
