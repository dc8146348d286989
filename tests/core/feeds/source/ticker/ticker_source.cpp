// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker/ticker_source.h"

#include "feeds/http/http_exchange.h"
#include "feeds/source/settings_json.h"

namespace makegood::test
{

namespace
{

CheckState stateOf(const QByteArray &word)
{
    return word == "up" ? CheckState::Up : word == "down" ? CheckState::Down : CheckState::Unknown;
}

Expected<SourcePage> pageOf(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return refused("the ticker answers with status " + std::to_string(answer.status));
    std::map<std::string, RawSeries> hosts;
    std::map<std::string, RawChanges> logs;
    SourcePage page;
    for (const QByteArray &line : answer.body.split('\n')) {
        if (line.isEmpty())
            continue;
        const QList<QByteArray> words = line.split(' ');
        const auto at = [&](int i) { return Instant(Duration(words.value(i).toLongLong())); };
        if (words[0] == "change") {
            RawChanges &log = logs[words.value(2).toStdString()];
            log.labels = {{"host", words.value(2).toStdString()}};
            log.changes.push_back({at(1), stateOf(words.value(3)), "as told"});
            ++page.samples;
            continue;
        }
        if (words[0] == "window") {
            page.windows.push_back({.labels = {{"host", words.value(2).toStdString()}},
                                    .uid = words.value(1).toStdString(),
                                    .when = {at(3), at(4)},
                                    .enteredAt = at(5),
                                    .title = words.value(6).toStdString(),
                                    .author = "ana"});
            continue;
        }
        RawSeries &series = hosts[words.value(1).toStdString()];
        series.labels = {{"host", words.value(1).toStdString()}};
        series.samples.push_back({at(0), stateOf(words.value(2))});
        ++page.samples;
    }
    for (auto &[host, series] : hosts)
        page.series.push_back(std::move(series));
    for (auto &[host, log] : logs)
        page.changes.push_back(std::move(log));
    return page;
}

class TickerConnection final : public SourceConnection
{
public:
    TickerConnection(QNetworkAccessManager &network, HttpEndpoint endpoint, HttpAccess access)
        : m_network(network)
        , m_endpoint(std::move(endpoint))
        , m_access(std::move(access))
    {
    }
    void check(Done<SourceStatus> done) override
    {
        ask({urlOf(m_endpoint, "/version")}, [done](const Expected<HttpAnswer> &answer) {
            done(answer.map([](const HttpAnswer &page) {
                return SourceStatus{page.body.toStdString(), page.serverTime, Instant{}};
            }));
        });
    }
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override
    {
        fetch(recent, [done](const Expected<SourcePage> &page) {
            done(page.map([](const SourcePage &got) {
                std::vector<DiscoveredSeries> found;
                for (const RawSeries &series : got.series)
                    found.push_back({series.labels, series.samples.back().at, series.samples.back().state});
                return found;
            }));
        });
    }
    void fetch(const Interval &page, Done<SourcePage> done) override
    {
        const Json body
            = {{"from", page.start.time_since_epoch().count()}, {"to", page.end.time_since_epoch().count()}};
        ask({urlOf(m_endpoint, "/checks"), "POST", QByteArray::fromStdString(body.dump()),
             "application/json"},
            [done](const Expected<HttpAnswer> &answer) { done(answer.and_then(pageOf)); });
    }
    void cancel() override
    {
        if (m_exchange != nullptr)
            m_exchange->cancel();
    }

private:
    void ask(HttpRequest request, HttpExchange::Done next)
    {
        m_exchange = new HttpExchange(m_network, m_access, std::move(request), &m_owner);
        m_exchange->start([this, next = std::move(next)](Expected<HttpAnswer> answer) {
            std::exchange(m_exchange, nullptr)->deleteLater();
            next(std::move(answer));
        });
    }

    QNetworkAccessManager &m_network;
    const HttpEndpoint m_endpoint;
    const HttpAccess m_access;
    QObject m_owner;
    HttpExchange *m_exchange = nullptr;
};

class TickerSource final : public Source
{
public:
    TickerSource(HttpEndpoint endpoint, SourceTerms terms)
        : m_endpoint(std::move(endpoint))
        , m_terms(std::move(terms))
    {
        m_terms.place = m_endpoint.address;
        m_terms.secretName = m_endpoint.keyName;
        m_terms.furtherSecrets = furtherSecretsOf(m_endpoint);
        m_terms.selection = "ticker " + m_endpoint.address;
    }
    const std::string &kind() const override { return m_kind; }
    const SourceTerms &terms() const override { return m_terms; }
    std::string toJson() const override
    {
        Json json = {{"schema", 1}, {"kind", m_kind}};
        writeHttpEndpoint(m_endpoint, json);
        writeSourceTerms(m_terms, json);
        return json.dump();
    }
    Expected<std::unique_ptr<SourceConnection>> connect(const SourceAccess &access) const override
    {
        return makeHttpAccess(m_endpoint, access.secrets, access.limits)
            .map([&](const HttpAccess &http) -> std::unique_ptr<SourceConnection> {
                return std::make_unique<TickerConnection>(access.network, m_endpoint, http);
            });
    }

private:
    const std::string m_kind = "ticker";
    HttpEndpoint m_endpoint;
    SourceTerms m_terms;
};

Checked<std::unique_ptr<Source>> readTicker(std::string_view settings, const std::string &file)
{
    const auto json = parseJson(settings, file);
    if (!json)
        return tl::unexpected(json.error());
    JsonProblems problems(file, JsonProblems::Values::Hidden);
    JsonObject object(*json, {}, problems);
    object.optional("schema");
    object.text("kind");
    HttpEndpoint endpoint = readHttpEndpoint(object, problems);
    SourceTerms terms;
    readSourceTerms(object, terms, problems);
    object.finish();
    if (!problems.empty())
        return tl::unexpected(problems.take());
    return std::make_unique<TickerSource>(std::move(endpoint), std::move(terms));
}

} // namespace

SourceKind tickerKind()
{
    return {"ticker", tickerSettings("http://127.0.0.1:7", "[]"), readTicker};
}

std::string tickerSettings(const std::string &address, const std::string &rows)
{
    return R"({"schema": 1, "kind": "ticker", "address": ")" + address + R"(", "overlap": "0s", "mapping": )"
        + rows + '}';
}

} // namespace makegood::test
