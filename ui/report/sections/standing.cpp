// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "report/sections/sections.h"

namespace makegood::ui::sections
{

std::optional<std::string> coverageOf(const Context &c)
{
    // Of a service in all months of the report.
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> shares;
    for (const Evaluation *e : c.told())
        for (const ServiceResult &s : e->services) {
            const ServiceClass *kind = c.policy().classNamed(s.serviceClass);
            const bool byCalls = kind != nullptr && kind->measure.calls; // coverage says nothing of calls
            if (!s.isMeasured || byCalls || s.elapsed <= Duration::zero())
                continue;
            shares[s.service].first += s.coveredElapsed.count();
            shares[s.service].second += s.elapsed.count();
        }
    std::optional<Fraction> least;
    std::string text;
    for (const auto &[service, share] : shares) {
        const Fraction part(share.first, share.second);
        if (!least || part < *least) {
            least = part;
            text = percentCut(share.first, share.second);
        }
    }
    return least ? std::optional(text) : std::nullopt;
}

namespace
{

// The services of which nothing was measured in the whole time.
QStringList withoutData(const Context &c)
{
    std::map<std::string, bool> seen;
    for (const Evaluation *e : c.told())
        for (const ServiceResult &s : e->services)
            seen[s.service] = seen[s.service] || s.state != ServiceState::NoData;
    QStringList out;
    for (const auto &[service, any] : seen)
        if (!any)
            out << shownName(service, c.format, 30);
    return out;
}

} // namespace

QString standingText(const Context &c)
{
    const Evaluation &e = c.now();
    QStringList out;
    out << (c.isProvisional() ? ReportTexts::tr("Provisional.") : ReportTexts::tr("Final."));
    out << ReportTexts::tr("Data as of %1, %2 time.")
               .arg(c.format.isolated(c.format.instant(std::chrono::floor<std::chrono::minutes>(e.asOf))),
                    c.format.isolated(placeOf(e.zone)));
    bool nothing = true;
    for (const Evaluation *one : c.told())
        nothing = nothing
            && std::all_of(one->services.begin(), one->services.end(),
                           [](const ServiceResult &s) { return s.state == ServiceState::NoData; });
    const QStringList without = withoutData(c);
    constexpr qsizetype mostNames = 2;
    const auto all = static_cast<int>(without.size());
    if (nothing)
        out << ReportTexts::tr("No data.");
    else if (all > mostNames)
        out << ReportTexts::tr("No data for %1 services.", nullptr, all).arg(c.format.number(all));
    else if (all > 0)
        out << ReportTexts::tr("No data for %1.").arg(enumeration(without));
    else if (const auto coverage = coverageOf(c))
        out << (*coverage == "100.000"
                    ? ReportTexts::tr("Complete data.")
                    : ReportTexts::tr("%1 of the time has data.").arg(c.format.percent(*coverage)));
    return out.join(QLatin1Char(' '));
}

} // namespace makegood::ui::sections
