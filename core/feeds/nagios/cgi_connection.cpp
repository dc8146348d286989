// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/cgi_connection.h"

#include <algorithm>
#include <utility>

#include "feeds/http/server_sentence.h"
#include "feeds/nagios/log_states.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t statesInDiscovery = 200;

QByteArray epochText(Instant at)
{
    return QByteArray::number(
        qint64{std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count()});
}

QByteArray timeQuery(const Interval &time, const NagiosSettings &settings)
{
    QByteArray query = "&starttime=" + epochText(time.start);
    query += "&endtime=" + epochText(time.end + std::chrono::milliseconds(999));
    query += settings.countsSoft ? "&statetypes=hard+soft" : "&statetypes=hard";
    query += "&backtrackedarchives=" + QByteArray::number(settings.archives);
    return query;
}

QByteArray changesQuery(const NagiosObject &object, const Interval &page, const NagiosSettings &settings)
{
    QByteArray query = "query=statechangelist&objecttype=";
    query += object.service.empty() ? "host" : "service";
    query += "&hostname=" + percentEncoded(object.host);
    if (!object.service.empty())
        query += "&servicedescription=" + percentEncoded(object.service);
    return query + timeQuery(page, settings);
}

// The report for a host; about the program it says the same for each.
QByteArray runningQuery(const std::string &host, const Interval &time, const NagiosSettings &settings)
{
    return "query=availability&availabilityobjecttype=hosts&hostname=" + percentEncoded(host)
        + "&assumeinitialstate=false&assumestateretention=true&assumestatesduringnagiosdowntime=false"
        + timeQuery(time, settings);
}

} // namespace

CgiConnection::CgiConnection(QNetworkAccessManager &network, NagiosSettings settings, HttpAccess access)
    : m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
{
}

void CgiConnection::ask(const char *cgi, const QByteArray &parameters, HttpExchange::Done next)
{
    QUrl url = urlOf(m_settings.server, cgi);
    url.setQuery(QString::fromLatin1(parameters), QUrl::StrictMode);
    HttpRequest request;
    request.url = url;
    m_exchange = new HttpExchange(m_network, m_access, std::move(request), &m_owner);
    m_exchange->start([this, next = std::move(next)](Expected<HttpAnswer> answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        next(std::move(answer));
    });
}

void CgiConnection::check(Done<SourceStatus> done)
{
    ask("/statusjson.cgi", "query=programstatus",
        [done = std::move(done)](const Expected<HttpAnswer> &answer) {
            done(answer.and_then([](const HttpAnswer &got) -> Expected<SourceStatus> {
                const auto read = cgiAnswer(got, "programstatus");
                if (!read)
                    return tl::unexpected(read.error());
                SourceStatus status;
                status.product = "Nagios";
                status.version = versionIn(*read);
                status.serverTime = got.serverTime;
                status.upTo = read->updated;
                status.notes
                    = {"archivejson.cgi gives no downtimes with author and entry: maintenance must come "
                       "from elsewhere, as from Nagios's logs",
                       "archivejson.cgi does not say when Nagios itself crashed: until it started again its "
                       "last state counts on"};
                return status;
            }));
        });
}

void CgiConnection::list(std::function<void(Expected<void>)> next)
{
    if (m_objects)
        return next({});
    ask("/objectjson.cgi", "query=hostlist",
        [this, next = std::move(next)](const Expected<HttpAnswer> &answer) {
            auto hosts = answer.and_then([](const HttpAnswer &got) {
                return got.tooLarge ? refused("the list of hosts is too much: larger than allowed")
                                    : cgiAnswer(got, "hostlist").and_then(hostsIn);
            });
            if (hosts)
                listServices(std::move(*hosts), next);
            else
                next(tl::unexpected(hosts.error()));
        });
}

void CgiConnection::listServices(std::vector<NagiosObject> hosts,
                                 const std::function<void(Expected<void>)> &next)
{
    ask("/objectjson.cgi", "query=servicelist",
        [this, hosts = std::move(hosts), next](const Expected<HttpAnswer> &answer) {
            auto services = answer.and_then([](const HttpAnswer &got) {
                return got.tooLarge ? refused("the list of services is too much: larger than allowed")
                                    : cgiAnswer(got, "servicelist").and_then(servicesIn);
            });
            if (!services)
                return next(tl::unexpected(services.error()));
            services->insert(services->end(), hosts.begin(), hosts.end());
            if (services->empty())
                return next(
                    refused("Nagios shows this user no hosts and services: name the user in cgi.cfg at "
                            "authorized_for_all_hosts and authorized_for_all_services"));
            std::ranges::sort(*services);
            m_objects = std::move(*services);
            next({});
        });
}

void CgiConnection::gather(Gathering so, Gathered done)
{
    if (so.next == so.objects.size())
        return done(std::move(so));
    const QByteArray query = changesQuery(so.objects[so.next], so.page, m_settings);
    ask("/archivejson.cgi", query,
        [this, so = std::move(so), done = std::move(done)](const Expected<HttpAnswer> &answer) mutable {
            if (answer && answer->tooLarge) {
                so.tooMuch = "an answer is larger than allowed";
                return done(std::move(so));
            }
            auto changes
                = answer.and_then([](const HttpAnswer &got) { return cgiAnswer(got, "statechangelist"); })
                      .and_then([&](const CgiAnswer &got) {
                          return changesIn(got, so.objects[so.next], so.page, m_settings);
                      });
            if (!changes)
                return done(tl::unexpected(changes.error()));
            so.found.push_back(std::move(*changes));
            ++so.next;
            gather(std::move(so), std::move(done));
        });
}

void CgiConnection::findStops(Gathering so, Gathered done)
{
    const auto time = so.stops.next();
    if (!time)
        return done(std::move(so));
    const QByteArray query = runningQuery(so.objects.front().host, *time, m_settings);
    ask("/archivejson.cgi", query,
        [this, so = std::move(so), done = std::move(done)](const Expected<HttpAnswer> &answer) mutable {
            const auto taken
                = answer
                      .and_then([](const HttpAnswer &got) {
                          return got.tooLarge
                              ? refused("the report of availability is too much: larger than allowed")
                              : cgiAnswer(got, "availability");
                      })
                      .and_then([&](const CgiAnswer &got) { return so.stops.take(got); });
            if (taken)
                findStops(std::move(so), std::move(done));
            else
                done(tl::unexpected(taken.error()));
        });
}

SourcePage CgiConnection::pageOf(const Gathering &got)
{
    SourcePage out;
    if (!got.tooMuch.empty()) {
        out.tooMuch = true;
        out.why = got.tooMuch;
        return out;
    }
    const std::vector<Interval> stops = got.stops.found();
    for (RawChanges series : got.found) {
        applyStops(series, stops, got.page);
        out.samples += series.changes.size();
        if (!series.changes.empty())
            out.changes.push_back(std::move(series));
    }
    if (got.stops.isCoarse())
        out.remarks = {"Nagios was stopped so often that it would take too many questions to find out when: "
                       "some time counts as without data in which it ran"};
    return out;
}

void CgiConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    list([this, recent, done = std::move(done)](const Expected<void> &listed) {
        if (!listed)
            return done(tl::unexpected(listed.error()));
        Gathering so{*m_objects, recent};
        so.objects.resize(std::min(so.objects.size(), statesInDiscovery));
        gather(std::move(so), [this, done](const Expected<Gathering> &got) {
            if (!got)
                return done(tl::unexpected(got.error()));
            std::vector<DiscoveredSeries> out;
            for (std::size_t i = 0; i < m_objects->size(); ++i) {
                DiscoveredSeries one{labelsOf((*m_objects)[i]), {}, CheckState::Unknown, SeriesKind::Changes};
                if (i < got->found.size() && !got->found[i].changes.empty()) {
                    one.lastAt = got->found[i].changes.back().at;
                    one.lastState = got->found[i].changes.back().state;
                }
                out.push_back(std::move(one));
            }
            std::ranges::sort(out, {}, &DiscoveredSeries::labels);
            done(std::move(out));
        });
    });
}

void CgiConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    list([this, page, done = std::move(done)](const Expected<void> &listed) {
        if (!listed)
            return done(tl::unexpected(listed.error()));
        Gathering so{{}, page};
        std::ranges::copy_if(*m_objects, std::back_inserter(so.objects), [&](const NagiosObject &object) {
            return mapped(m_settings.mapping, labelsOf(object)).has_value();
        });
        if (so.objects.empty()) // a request all the same: nothing may end within the call that began it
            return ask("/statusjson.cgi", "query=programstatus", [done](const Expected<HttpAnswer> &answer) {
                done(answer.map([](const HttpAnswer &) { return SourcePage(); }));
            });
        gather(std::move(so), [this, done](Expected<Gathering> got) {
            if (got && got->tooMuch.empty())
                return findStops(std::move(*got),
                                 [done](const Expected<Gathering> &whole) { done(whole.map(pageOf)); });
            done(got.map(pageOf));
        });
    });
}

void CgiConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
}

} // namespace makegood::feeds
