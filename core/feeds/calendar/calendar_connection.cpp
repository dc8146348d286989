// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/calendar/calendar_connection.h"

#include <utility>

#include "feeds/calendar/calendar_page.h"
#include "feeds/http/server_sentence.h"
#include "feeds/ical_reader.h"
#include "feeds/text_file.h"

namespace makegood::feeds
{

namespace
{

// What is remembered from one sync to the next: the horizon of the windows, then the validators, a line each.
// Read again in a new year, a calendar has more windows though it did not change.
std::string memoryOf(Instant horizon, const std::string &validators)
{
    return validators.empty() ? std::string() : formatInstant(horizon) + '\n' + validators;
}

std::string horizonIn(const std::string &memory)
{
    return memory.substr(0, memory.find('\n'));
}

// `ETag` and `Last-Modified`; either may be empty.
std::pair<QByteArray, QByteArray> validatorsIn(const std::string &memory)
{
    const QList<QByteArray> lines = QByteArray::fromStdString(memory).split('\n');
    return lines.size() == 3 ? std::pair(lines[1], lines[2]) : std::pair<QByteArray, QByteArray>();
}

} // namespace

CalendarConnection::CalendarConnection(QNetworkAccessManager &network, CalendarSettings settings,
                                       std::optional<HttpAccess> access, const std::string &memory)
    : m_network(network)
    , m_settings(std::move(settings))
    , m_access(std::move(access))
    , m_memory(memory)
{
}

void CalendarConnection::load(std::function<void(Expected<void>)> next)
{
    if (m_loaded || !m_access) {
        // Later, like the answer of a server.
        m_next = std::move(next);
        QTimer::singleShot(0, &m_owner, [this] {
            const auto then = std::exchange(m_next, {});
            if (!then)
                return;
            if (!m_loaded) {
                auto text = readTextFile(m_settings.file, largestDocument);
                if (!text)
                    return then(tl::unexpected(text.error()));
                m_loaded.emplace().text = std::move(*text);
            }
            then({});
        });
        return;
    }
    HttpRequest request{urlOf(m_settings.server, "")};
    request.accept = "text/calendar, */*;q=0.1";
    const auto [tag, modified] = validatorsIn(m_isWholeWanted ? std::string() : m_memory);
    if (!tag.isEmpty())
        request.headers.emplace_back("If-None-Match", tag);
    if (!modified.isEmpty())
        request.headers.emplace_back("If-Modified-Since", modified);
    m_exchange = new HttpExchange(m_network, *m_access, std::move(request), &m_owner);
    m_exchange->start([this, next = std::move(next)](const Expected<HttpAnswer> &answer) {
        std::exchange(m_exchange, nullptr)->deleteLater();
        next(answer.and_then([this](const HttpAnswer &got) { return take(got); }));
    });
}

Expected<void> CalendarConnection::take(const HttpAnswer &answer)
{
    if (answer.tooLarge)
        return refused("the calendar is larger than 64 MiB");
    const auto [tag, modified] = validatorsIn(m_isWholeWanted ? std::string() : m_memory);
    Loaded loaded;
    loaded.serverTime = answer.serverTime;
    if (answer.status == 304 && !(tag.isEmpty() && modified.isEmpty())) {
        loaded.validators = (tag + '\n' + modified).toStdString();
    } else if (answer.status == 200) {
        loaded.text = answer.body.toStdString();
        if (!answer.entityTag.isEmpty() || !answer.lastModified.isEmpty())
            loaded.validators = (answer.entityTag + '\n' + answer.lastModified).toStdString();
    } else if (answer.status == 404 || answer.status == 410) {
        return refused("there is no calendar at this address any more (status "
                       + std::to_string(answer.status) + "); the maintenance that is stored stays as it is");
    } else {
        return tl::unexpected(failedAnswer(answer));
    }
    m_loaded = std::move(loaded);
    return {};
}

void CalendarConnection::check(Done<SourceStatus> done)
{
    load([this, done = std::move(done)](const Expected<void> &loaded) {
        done(loaded.map([this] {
            SourceStatus status;
            status.serverTime = m_loaded->serverTime;
            return status;
        }));
    });
}

Checked<CalendarContents> CalendarConnection::contents(Instant horizon) const
{
    return readCalendarContents(*m_loaded->text, termsOf(m_settings).place, *Zone::named(m_settings.zone),
                                {Instant{}, horizon});
}

// Seen from the present where the server says it: pages of the past must not take later windows away.
Instant CalendarConnection::horizonOf(Instant end) const
{
    return calendarHorizon(std::max(end, m_loaded->serverTime.value_or(end)));
}

Expected<SourcePage> CalendarConnection::pageUntil(Instant end)
{
    const Instant horizon = horizonOf(end);
    SourcePage out;
    out.memory = memoryOf(horizon, m_loaded->validators);
    if (m_given && *m_given >= horizon)
        return out;
    m_given = horizon;
    if (!m_loaded->text) // unchanged, and every window up to the horizon is stored
        return out;
    const auto calendar = contents(horizon);
    if (!calendar)
        return tl::unexpected(calendar.error().front());
    SourcePage page = pageOf(*calendar);
    page.memory = std::move(out.memory);
    return page;
}

void CalendarConnection::fetch(const Interval &page, Done<SourcePage> done)
{
    const auto answer = [this, page, done = std::move(done)](const Expected<void> &loaded) {
        done(loaded.and_then([&] { return pageUntil(page.end); }));
    };
    load([this, page, answer](const Expected<void> &loaded) {
        // In a new year an unchanged calendar has more windows than are stored.
        if (!loaded || m_loaded->text || formatInstant(horizonOf(page.end)) <= horizonIn(m_memory))
            return answer(loaded);
        m_isWholeWanted = true;
        m_loaded.reset();
        load(answer);
    });
}

void CalendarConnection::discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done)
{
    m_isWholeWanted = true;
    load([this, recent, done = std::move(done)](const Expected<void> &loaded) {
        done(loaded.and_then([&]() -> Expected<std::vector<DiscoveredSeries>> {
            if (!m_loaded->text)
                return refused("the calendar was not sent");
            const auto calendar = contents(horizonOf(recent.end));
            if (!calendar)
                return tl::unexpected(calendar.error().front());
            return labelsIn(*calendar, recent.end);
        }));
    });
}

void CalendarConnection::cancel()
{
    if (m_exchange != nullptr)
        m_exchange->cancel();
    if (const auto then = std::exchange(m_next, {}))
        then(interrupted("cancelled"));
}

} // namespace makegood::feeds
