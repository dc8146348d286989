// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the figures of a stored report from its JSON.
#include <algorithm>

#include <nlohmann/json.hpp>

#include "sla/evaluate/restatement.h"

namespace makegood::sla
{

namespace
{

using ParsedJson = nlohmann::json;

// Thrown at the first unreadable value: an incomplete report is not usable.
struct Unreadable {
    std::string what;
};

template <typename T> T need(Expected<T> value)
{
    if (!value)
        throw Unreadable{value.error().what};
    return std::move(*value);
}

template <typename F> auto orNothing(const ParsedJson &value, F &&read)
    -> std::optional<decltype(read(value))>
{
    if (value.is_null())
        return std::nullopt;
    return read(value);
}

Instant instantOf(const ParsedJson &value)
{
    return need(parseInstant(value.get_ref<const std::string &>()));
}

Duration lengthIn(const ParsedJson &value)
{
    return Duration(value.get<std::int64_t>());
}

Integer integerOf(const ParsedJson &value)
{
    const auto &text = value.get_ref<const std::string &>();
    if (text.empty() || text.find_first_not_of("0123456789") != std::string::npos)
        throw Unreadable{"'" + text + "' is no number"};
    return Integer(text);
}

Availability availabilityOf(const ParsedJson &value)
{
    Availability out{integerOf(value.at("num")), integerOf(value.at("den"))};
    if (out.den == 0)
        throw Unreadable{"an availability of nothing"};
    return out;
}

Cause causeOf(const ParsedJson &value)
{
    const auto cause = fromWord<Cause>(value.get_ref<const std::string &>());
    if (!cause)
        throw Unreadable{"there is no such cause"};
    return *cause;
}

ReportedFigures::ReportedService serviceOf(const ParsedJson &s, const Currency &currency)
{
    const auto money = [&](const ParsedJson &value) {
        return need(parseMoney(value.get_ref<const std::string &>(), currency));
    };
    ReportedFigures::ReportedService out;
    out.service = s.at("service").get<std::string>();
    out.availability = orNothing(s.at("availability"), availabilityOf);
    out.met = orNothing(s.at("met"), [](const ParsedJson &value) { return value.get<bool>(); });
    out.downtime = lengthIn(s.at("downtime_ms"));
    out.amount = orNothing(s.at("credit").at("amount"), money);
    out.withheld = money(s.at("credit").at("withheld"));
    for (const ParsedJson &o : s.at("outages"))
        out.outages.push_back({{instantOf(o.at("start")), instantOf(o.at("end"))},
                               o.at("recorded").get<bool>(),
                               causeOf(o.at("cause")),
                               lengthIn(o.at("counted_ms")),
                               lengthIn(o.at("credited_ms")),
                               orNothing(o.at("amount"), money)});
    for (const ParsedJson &c : s.at("claims"))
        out.claims.push_back(
            {orNothing(c.at("outage_start"), instantOf), orNothing(c.at("deadline"), instantOf)});
    return out;
}

ReportedFigures figuresOf(const ParsedJson &e)
{
    ReportedFigures out;
    out.month = need(parseMonth(e.at("month").get_ref<const std::string &>()));
    const ParsedJson &total = e.at("credit_total");
    out.currency = need(Currency::named(total.at("currency").get_ref<const std::string &>()));
    const auto money = [&](const char *key) {
        return need(parseMoney(total.at(key).get_ref<const std::string &>(), out.currency));
    };
    out.total = {money("amount"), money("lowest"), money("highest")};
    for (const ParsedJson &service : e.at("services"))
        out.services.push_back(serviceOf(service, out.currency));
    return out;
}

} // namespace

Expected<ReportedFigures> readFigures(const std::string &json)
{
    const std::string sentence = "the stored report of the month cannot be read: ";
    try {
        const ParsedJson document = ParsedJson::parse(json);
        if (document.at("schema") != 1)
            return refused(sentence + "it is of another version");
        return figuresOf(document);
    } catch (const Unreadable &problem) {
        return refused(sentence + problem.what);
    } catch (const ParsedJson::exception &problem) {
        return refused(sentence + problem.what());
    }
}

} // namespace makegood::sla
