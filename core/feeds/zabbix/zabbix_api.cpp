// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_api.h"

#include <algorithm>

#include "feeds/zabbix/zabbix_reply.h"

namespace makegood::feeds
{

ZabbixApi::ZabbixApi(QNetworkAccessManager &network, HttpEndpoint server, ZabbixAccess access)
    : m_network(network)
    , m_server(std::move(server))
    , m_access(std::move(access))
{
}

void ZabbixApi::send(const std::string &method, const Json &params, Pass pass, Done done)
{
    const int id = ++m_id;
    Json body = {{"jsonrpc", "2.0"}, {"method", method}, {"params", params}, {"id", id}};
    HttpAccess access = m_access.open;
    if (pass != Pass::None) {
        const QByteArray key = usesPassword() ? QByteArray::fromStdString(m_session) : m_access.secret;
        access.hidden.push_back(key);
        if (!isAtLeast(6, 4))
            body["auth"] = key.toStdString();
        else
            access.authorization = usesPassword() ? "Bearer " + key : m_access.bearer.authorization;
    }
    if (method == "user.logout") {
        access.limits.deadline = std::min<Duration>(access.limits.deadline, std::chrono::seconds(3));
        access.limits.attempts = 1;
    }
    const std::string text = body.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_exchange = new HttpExchange(m_network, access,
                                  {urlOf(m_server, "/api_jsonrpc.php"), "POST",
                                   QByteArray::fromStdString(text), "application/json-rpc"},
                                  &m_owner);
    m_exchange->setWorthRepeating(zabbixMayAnswerLater);
    m_exchange->start([this, id, pass, method, params, hidden = access.hidden,
                       done = std::move(done)](const Expected<HttpAnswer> &answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        if (answer && answer->serverTime)
            m_serverTime = answer->serverTime;
        auto read = answer.and_then([&](const HttpAnswer &got) { return zabbixAnswer(got, id, hidden); });
        if (!read)
            return done(tl::unexpected(std::move(read.error())));
        if (!read->sessionEnded)
            return done(std::move(read->reply));
        // Sessions end by time, by a new password and when somebody closes them.
        if (pass == Pass::Renewable && usesPassword())
            return renew(method, params, done);
        Error outside;
        outside.kind = ErrorKind::Unreachable;
        outside.needsSignIn = true;
        outside.what = "the server does not let us in: " + read->said;
        done(tl::unexpected(std::move(outside)));
    });
}

void ZabbixApi::renew(const std::string &method, const Json &params, const Done &done)
{
    m_session.clear();
    login([this, method, params, done](const Expected<void> &in) {
        if (in)
            send(method, params, Pass::Final, done);
        else
            done(tl::unexpected(in.error()));
    });
}

void ZabbixApi::askVersion(std::function<void(Expected<void>)> next)
{
    // The method takes no parameters and must be called without a token or session.
    send("apiinfo.version", Json::array(), Pass::None,
         [this, next = std::move(next)](Expected<ZabbixReply> reply) {
             if (!reply)
                 return next(tl::unexpected(std::move(reply.error())));
             if (reply->tooMuch)
                 return next(refused("the server does not say its version: " + reply->why));
             if (!reply->result.is_string())
                 return next(refused("the server's version is no text"));
             m_versionText = quotable(QByteArray::fromStdString(reply->result.get<std::string>()));
             const auto version = zabbixVersion(m_versionText);
             if (!version)
                 return next(tl::unexpected(version.error()));
             m_version = *version;
             next({});
         });
}

void ZabbixApi::login(std::function<void(Expected<void>)> next)
{
    const Json params = {{"username", m_server.user}, {"password", m_access.secret.toStdString()}};
    send("user.login", params, Pass::None, [this, next = std::move(next)](Expected<ZabbixReply> reply) {
        if (!reply)
            return next(tl::unexpected(std::move(reply.error())));
        if (reply->tooMuch || !reply->result.is_string()
            || reply->result.get_ref<const std::string &>().empty())
            return next(refused("the server opens no session: "
                                + (reply->tooMuch ? reply->why : std::string("its answer is no session"))));
        m_session = reply->result.get<std::string>();
        next({});
    });
}

void ZabbixApi::open(std::function<void(Expected<void>)> next)
{
    if (m_version == 0)
        return askVersion([this, next = std::move(next)](const Expected<void> &known) {
            if (known)
                open(next);
            else
                next(known);
        });
    if (usesPassword() && m_session.empty())
        return login(std::move(next));
    next({});
}

void ZabbixApi::call(const std::string &method, Json params, Done done)
{
    open([this, method, params = std::move(params), done = std::move(done)](const Expected<void> &in) {
        if (in)
            send(method, params, Pass::Renewable, done);
        else
            done(tl::unexpected(in.error()));
    });
}

void ZabbixApi::callWhole(const std::string &method, Json params, std::function<void(Expected<Json>)> done)
{
    call(method, std::move(params), [method, done = std::move(done)](Expected<ZabbixReply> reply) {
        if (!reply)
            return done(tl::unexpected(std::move(reply.error())));
        if (reply->tooMuch)
            return done(refused("the answer to " + method + " is too much: " + reply->why));
        done(std::move(reply->result));
    });
}

void ZabbixApi::close(std::function<void()> done)
{
    if (m_session.empty())
        return done();
    send("user.logout", Json::array(), Pass::Final,
         [this, done = std::move(done)](const Expected<ZabbixReply> &) {
             m_session.clear();
             done();
         });
}

void ZabbixApi::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
}

} // namespace makegood::feeds
