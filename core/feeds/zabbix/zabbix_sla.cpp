// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_sla.h"

#include <algorithm>
#include <memory>
#include <tuple>

#include "feeds/zabbix/zabbix_rows.h"

namespace makegood::feeds
{

namespace
{

constexpr std::int64_t mostSeconds = 10'000'000'000;

// One reading under way; kept alive by its callbacks.
class LevelReading : public std::enable_shared_from_this<LevelReading>
{
public:
    using Done = SourceConnection::Done<std::vector<ProviderAvailability>>;

    LevelReading(ZabbixApi &api, const Interval &period, Done done)
        : m_api(api)
        , m_period(period)
        , m_done(std::move(done))
    {
    }

    void start()
    {
        ask("service.get", {{"output", Json::array({"serviceid", "name"})}}, [this](const Json &rows) {
            for (const Json &row : rows)
                m_services[ZabbixRow(row).text("serviceid")] = ZabbixRow(row).text("name");
            ask("sla.get", {{"output", Json::array({"slaid", "name", "slo"})}},
                [this](const Json &agreements) {
                    m_agreements = agreements;
                    next();
                });
        });
    }

private:
    void ask(const std::string &method, const Json &params, std::function<void(const Json &)> then)
    {
        m_api.callWhole(method, params,
                        [self = shared_from_this(), then = std::move(then)](Expected<Json> result) {
                            if (result)
                                if (const auto rows = checkRows(*result, "rows"); !rows)
                                    result = tl::unexpected(rows.error());
                            if (result)
                                then(*result);
                            else
                                self->m_done(tl::unexpected(std::move(result.error())));
                        });
    }

    void next()
    {
        if (m_next >= m_agreements.size()) {
            std::ranges::sort(m_found, {}, [](const ProviderAvailability &one) {
                return std::tie(one.agreement, one.service, one.period.start);
            });
            return m_done(std::move(m_found));
        }
        const ZabbixRow agreement(m_agreements[m_next++]);
        const Json params = {{"slaid", agreement.text("slaid")},
                             {"period_from", secondsOf(m_period.start)},
                             {"period_to", secondsOf(m_period.end - Duration(1))}};
        m_api.callWhole("sla.getsli", params,
                        [self = shared_from_this(), name = agreement.text("name"),
                         objective = agreement.text("slo")](const Expected<Json> &answer) {
                            auto read = answer.and_then([&](const Json &got) {
                                return serviceLevels(got, name, objective, self->m_services);
                            });
                            if (!read)
                                return self->m_done(tl::unexpected(std::move(read.error())));
                            for (ProviderAvailability &one : *read)
                                self->m_found.push_back(std::move(one));
                            self->next();
                        });
    }

    ZabbixApi &m_api;
    const Interval m_period;
    const Done m_done;
    std::map<std::string, std::string> m_services; ///< names by id
    Json m_agreements;
    std::size_t m_next = 0;
    std::vector<ProviderAvailability> m_found;
};

Expected<ProviderAvailability> levelFrom(const ZabbixRow &cell, const ZabbixRow &period)
{
    ProviderAvailability out;
    const auto from = period.instant("period_from", nullptr);
    const auto to = period.instant("period_to", nullptr);
    const auto up = cell.number("uptime", 0, mostSeconds);
    const auto down = cell.number("downtime", 0, mostSeconds);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (!up || !down)
        return tl::unexpected(up ? down.error() : up.error());
    out.period = {*from, *to};
    if (*up + *down > 0) { // else the service was not there yet, and its SLI is -1
        out.uptime = std::chrono::seconds(*up);
        out.downtime = std::chrono::seconds(*down);
    }
    for (const Json &json : cell.list("excluded_downtimes")) {
        const ZabbixRow excluded(json);
        const auto start = excluded.instant("period_from", nullptr);
        const auto end = excluded.instant("period_to", nullptr);
        if (!start || !end)
            return tl::unexpected(start ? end.error() : start.error());
        out.excluded += std::max(Duration::zero(), *end - *start);
    }
    return out;
}

} // namespace

Expected<std::vector<ProviderAvailability>> serviceLevels(const Json &answer, const std::string &agreement,
                                                          const std::string &objective,
                                                          const std::map<std::string, std::string> &services)
{
    const auto odd = [] { return refused("the answer cannot be used: it is no table of service levels"); };
    if (!answer.is_object() || !answer.contains("periods") || !answer.contains("serviceids")
        || !answer.contains("sli"))
        return odd();
    const Json &periods = answer.at("periods");
    const Json &ids = answer.at("serviceids");
    const Json &cells = answer.at("sli");
    if (!ids.is_array() || !cells.is_array() || !checkRows(periods, "periods")
        || cells.size() != periods.size())
        return odd();
    std::vector<ProviderAvailability> out;
    for (std::size_t p = 0; p < periods.size(); ++p) {
        if (!checkRows(cells[p], "levels") || cells[p].size() != ids.size())
            return odd();
        for (std::size_t s = 0; s < ids.size(); ++s) {
            auto level = levelFrom(ZabbixRow(cells[p][s]), ZabbixRow(periods[p]));
            if (!level)
                return tl::unexpected(std::move(level.error()));
            const std::string id = ids[s].is_string() ? ids[s].get<std::string>() : ids[s].dump();
            const auto name = services.find(id);
            level->service = name == services.end() ? id : name->second;
            level->agreement = agreement;
            level->objective = objective;
            out.push_back(std::move(*level));
        }
    }
    return out;
}

void readServiceLevels(ZabbixApi &api, const Interval &period,
                       SourceConnection::Done<std::vector<ProviderAvailability>> done)
{
    std::make_shared<LevelReading>(api, period, std::move(done))->start();
}

} // namespace makegood::feeds
