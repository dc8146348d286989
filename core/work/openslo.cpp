// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/openslo.h"

#include <algorithm>

namespace makegood::work
{

namespace
{

// A YAML scalar in double quotes: every text from outside is one.
std::string yamlText(const std::string &text)
{
    static const char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += std::string("\\") + c;
        else if (code < 0x20 || code == 0x7f)
            out += std::string("\\x") + digits[code >> 4] + digits[code & 15];
        else
            out += c;
    }
    return out + '"';
}

// OpenSLO names are those of RFC 1123: letters in lower case, digits and hyphens.
std::string sloName(const std::string &id)
{
    std::string out;
    for (const char c : id) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool plain = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (plain || (!out.empty() && out.back() != '-'))
            out += plain ? lower : '-';
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return (out.empty() ? "service" : out).substr(0, 50);
}

std::string windowOf(const PeriodRule &period)
{
    switch (period.kind) {
    case PeriodKind::Quarter:
        return "1Q";
    case PeriodKind::Year:
        return "1Y";
    case PeriodKind::Rolling:
        return std::to_string(period.days) + 'd';
    case PeriodKind::Month:
        break;
    }
    return "1M";
}

std::string sloOf(const Contract &contract, const Service &service, const ServiceClass &kind)
{
    const std::string name = sloName(contract.id + '-' + service.id);
    std::string out = "apiVersion: openslo/v1\nkind: Service\nmetadata:\n  name: " + name
        + "\n  displayName: " + yamlText(service.id)
        + "\nspec:\n  description: " + yamlText(contract.customer + ", " + kind.title) + "\n---\n";
    const std::string metric = "        metricSource:\n          type: makegood\n          spec:\n"
                               "            contract: "
        + yamlText(contract.id) + "\n            service: " + yamlText(service.id)
        + "\n            measure: " + yamlText(wordOf(kind.measure.kind)) + "\n            value: ";
    out += "apiVersion: openslo/v1\nkind: SLO\nmetadata:\n  name: " + name
        + "-availability\n  displayName: " + yamlText("Availability of " + service.id)
        + "\nspec:\n  service: " + name + "\n  indicator:\n    metadata:\n      name: " + name
        + "-time\n    spec:\n      ratioMetric:\n        counter: true\n        good:\n";
    const auto indented = [](std::string text) {
        std::string result;
        std::size_t from = 0;
        while (from < text.size()) {
            const std::size_t end = std::min(text.find('\n', from), text.size());
            result += "  " + text.substr(from, end - from) + '\n';
            from = end + 1;
        }
        return result;
    };
    out += indented(metric + "available-time") + "        total:\n" + indented(metric + "measured-time");
    out += "  timeWindow:\n    - duration: " + windowOf(kind.period);
    if (kind.period.kind == PeriodKind::Rolling)
        out += "\n      isRolling: true\n";
    else
        out += "\n      isRolling: false\n      calendar:\n        startTime: "
            + yamlText(formatDate(contract.start) + " 00:00:00")
            + "\n        timeZone: " + yamlText(contract.zone.name()) + '\n';
    out += "  budgetingMethod: Occurrences\n  objectives:\n    - displayName: "
        + yamlText(kind.target.text + " %") + "\n      target: " + plainDecimal(kind.target.ratio) + '\n';
    return out;
}

} // namespace

std::string openSloText(const CaseData &data, Month month)
{
    const Policy &policy = data.policyOf(month);
    std::string out;
    for (const Service &service : data.contract.services) {
        const ServiceClass *kind = policy.classNamed(service.serviceClass);
        if (kind == nullptr || !kind->isMeasured)
            continue;
        out += (out.empty() ? "" : "---\n") + sloOf(data.contract, service, *kind);
    }
    return out;
}

} // namespace makegood::work
