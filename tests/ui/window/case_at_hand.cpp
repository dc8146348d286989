// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_at_hand.h"

#include <string>

#include <QtGlobal>

#include "feeds/case_folder.h"
#include "sla/evaluate/evaluate.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

CaseData exampleCase(const char *name)
{
    using namespace std::chrono;
    auto data = readCase(std::string(MAKEGOOD_SOURCE_DIR "/tests/cases/") + name,
                         {Instant{}, sys_days(year(2030) / January / 1)});
    if (!data)
        qFatal("%s", data.error().front().text().c_str());
    return std::move(*data);
}

std::shared_ptr<const Evaluation> judged(const CaseData &data, const char *month, const char *asOf)
{
    auto result = evaluate(data.policy, data.contract, data.evidence, parseMonth(month).value(),
                           parseInstant(asOf).value());
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::make_shared<const Evaluation>(std::move(*result));
}

std::shared_ptr<const Evaluation> creditByTime()
{
    return judged(exampleCase("02-credit-by-time"), "2026-06", "2026-06-05T17:00:00Z");
}

} // namespace makegood::test
