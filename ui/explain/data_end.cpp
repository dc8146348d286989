// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/data_end.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/format.h"
#include "sla/evidence/data_end.h"

namespace makegood::ui
{

namespace
{

struct DataEndTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::DataEnd)
};

constexpr Duration usualPause = std::chrono::hours(1);
constexpr Duration pauseOfCalls = std::chrono::hours(24); ///< at the end of a month nobody may call

Interval lookedAt(const Evaluation &evaluation, const ServiceResult &service)
{
    return {service.period.when.start, std::min(service.period.when.end, evaluation.asOf)};
}

} // namespace

std::optional<Instant> dataEnd(const CaseData *data, const Evaluation &evaluation,
                               const ServiceResult &service)
{
    const Interval when = lookedAt(evaluation, service);
    if (data == nullptr || when.empty() || service.state == ServiceState::NoData)
        return std::nullopt;
    const std::vector<std::string> services
        = service.members.empty() ? std::vector{service.service} : service.members;
    std::optional<Instant> end;
    for (const std::string &one : services)
        if (const auto last = lastSample(data->evidence, one, when))
            end = end ? std::min(*end, *last) : *last;
    const bool onlyCalls = std::none_of(
        data->evidence.checks.begin(), data->evidence.checks.end(), [&](const CheckSeries &series) {
            return std::find(services.begin(), services.end(), series.service()) != services.end();
        });
    const Duration pause = evaluation.isRunning() || !onlyCalls ? usualPause : pauseOfCalls;
    return end && when.end - *end > pause ? end : std::nullopt;
}

QString dataUntilText(Instant end, const Evaluation &evaluation)
{
    const Format format(QLocale(), evaluation);
    const auto year = std::chrono::year_month_day(evaluation.zone.dateOf(evaluation.asOf)).year();
    return DataEndTexts::tr("Data until %1", "a date and time").arg(weekdayMoment(end, format, year));
}

ServiceResult withSilence(const ServiceResult &service, const Evaluation &evaluation, Instant end)
{
    ServiceResult out = service;
    const Interval silent{end, lookedAt(evaluation, service).end};
    if (silent.empty() || !service.unknownSet.intersected(silent).empty())
        return out;
    const IntervalSet unseen = IntervalSet(silent).without(service.outsideHoursSet);
    out.unknownSet = service.unknownSet.united(unseen);
    out.measuredSet = service.measuredSet.without(unseen);
    return out;
}

} // namespace makegood::ui
