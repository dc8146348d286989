// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/window_import.h"

#include <algorithm>

namespace makegood::store
{

namespace
{

using namespace std::chrono;

bool isOlder(const EventVersion &a, const EventVersion &than)
{
    if (a.sequence != than.sequence)
        return a.sequence < than.sequence;
    return a.stamp && than.stamp && *a.stamp < *than.stamp;
}

// Whether `a` was said later than `b`; SEQUENCE does not compare a series with an instance.
bool isLaterStamp(const EventVersion &a, const EventVersion &b)
{
    return a.stamp && b.stamp && *a.stamp > *b.stamp;
}

// One UID of an import.
class Series
{
public:
    Series(const EventVersions &versions, WindowsAfterImport &out)
        : m_versions(versions)
        , m_out(out)
    {
    }

    std::vector<MaintenanceWindow> before; ///< as the calendar had them
    std::vector<MaintenanceWindow> given;
    std::vector<EventVersion> events;

    // An event without windows is of no contract that has none of it, unless it cancels what may come later.
    bool isOfInterest(const std::string &uid) const
    {
        const auto known = m_versions.lower_bound({uid, std::nullopt});
        return !before.empty() || !given.empty() || (known != m_versions.end() && known->first.first == uid)
            || std::any_of(events.begin(), events.end(),
                           [](const EventVersion &event) { return event.isBare; });
    }

    void import(const std::string &uid)
    {
        m_uid = uid;
        for (const EventVersion &event : events)
            if (event.instance)
                m_named.insert(*event.instance);
        for (auto at = m_versions.lower_bound({uid, std::nullopt});
             at != m_versions.end() && at->first.first == uid; ++at)
            m_stored.insert(*at);
        m_out.versions.insert(m_stored.begin(), m_stored.end());
        const auto whole = std::find_if(events.begin(), events.end(),
                                        [](const EventVersion &event) { return !event.instance; });
        if (events.empty()) {
            m_now = given;
        } else if (whole != events.end() && mayReplaceAll(*whole)) {
            replaceAll(*whole);
        } else {
            m_now = before;
            m_out.outdated += whole != events.end() ? 1 : 0;
        }
        for (const EventVersion &event : events)
            if (event.instance)
                importInstance(event);
        m_out.windows.insert(m_out.windows.end(), m_now.begin(), m_now.end());
    }

private:
    // As it is stored.
    static EventVersion plain(const EventVersion &event, const std::optional<Instant> &instance)
    {
        return {event.uid, instance, event.sequence, event.stamp};
    }

    const EventVersion *stored(const std::optional<Instant> &instance) const
    {
        const auto at = m_stored.find({m_uid, instance});
        return at == m_stored.end() ? nullptr : &at->second;
    }

    bool mayReplaceAll(const EventVersion &whole) const
    {
        const EventVersion *known = stored(std::nullopt);
        return known == nullptr || !isOlder(whole, *known);
    }

    // The windows of the series itself, with what is known later of single instances.
    void replaceAll(const EventVersion &whole)
    {
        m_isReplaced = true;
        m_out.versions[{m_uid, std::nullopt}] = plain(whole, whole.instance);
        if (whole.isBare) {
            m_now = before;
            for (MaintenanceWindow &window : m_now)
                window.status = WindowStatus::Cancelled;
            return;
        }
        std::optional<Instant> notice;
        for (const MaintenanceWindow &window : before)
            if (whole.keepsNotice && window.notifiedAt)
                notice = std::min(notice.value_or(*window.notifiedAt), *window.notifiedAt);
        for (const MaintenanceWindow &window : given)
            if (m_named.count(window.seriesStart()) == 0) {
                m_now.push_back(window);
                if (notice)
                    m_now.back().notifiedAt = std::min(*notice, window.notifiedAt.value_or(*notice));
            }
        for (const auto &[key, version] : m_stored) {
            if (!key.second || m_named.count(*key.second) > 0)
                continue;
            if (isLaterStamp(version, whole))
                take(*key.second, before);
            else
                m_out.versions.erase(key);
        }
    }

    void importInstance(const EventVersion &event)
    {
        const Instant instance = storedStart(event);
        const EventVersion *known = stored(instance);
        const EventVersion *whole = stored(std::nullopt);
        const bool isOutdated = known != nullptr
            ? isOlder(event, *known)
            : !m_isReplaced && whole != nullptr && isLaterStamp(*whole, event);
        if (isOutdated) {
            ++m_out.outdated;
            take(instance, before);
            return;
        }
        m_out.versions[{m_uid, instance}] = plain(event, instance);
        if (event.isBare) {
            for (MaintenanceWindow &window : m_now)
                if (window.seriesStart() == instance)
                    window.status = WindowStatus::Cancelled;
            return;
        }
        take(instance, given, *event.instance);
    }

    // Where the series has the instance that a date names.
    Instant storedStart(const EventVersion &event) const
    {
        if (!event.isDay)
            return *event.instance;
        for (const MaintenanceWindow &window : before)
            if (window.seriesStart() >= *event.instance && window.seriesStart() < *event.instance + days(1))
                return window.seriesStart();
        return *event.instance;
    }

    // The windows of one instance, from there.
    void take(Instant instance, const std::vector<MaintenanceWindow> &from)
    {
        take(instance, from, instance);
    }
    void take(Instant instance, const std::vector<MaintenanceWindow> &from, Instant named)
    {
        std::erase_if(m_now,
                      [&](const MaintenanceWindow &window) { return window.seriesStart() == instance; });
        for (const MaintenanceWindow &window : from) {
            if (window.seriesStart() != named)
                continue;
            m_now.push_back(window);
            m_now.back().movedFrom
                = window.when.start == instance ? std::nullopt : std::optional<Instant>(instance);
        }
    }

    const EventVersions &m_versions;
    WindowsAfterImport &m_out;
    std::string m_uid;
    EventVersions m_stored; ///< of this UID
    std::set<Instant> m_named; ///< instances that the import is about
    std::vector<MaintenanceWindow> m_now;
    bool m_isReplaced = false;
};

} // namespace

WindowsAfterImport windowsAfter(const std::vector<MaintenanceWindow> &before, const EventVersions &versions,
                                const std::vector<MaintenanceWindow> &windows,
                                const std::vector<EventVersion> &events)
{
    WindowsAfterImport out;
    std::map<std::string, Series> all;
    const auto of = [&](const std::string &uid) -> Series & {
        return all.try_emplace(uid, versions, out).first->second;
    };
    for (const EventVersion &event : events)
        of(event.uid).events.push_back(event);
    for (const MaintenanceWindow &window : windows)
        of(window.uid).given.push_back(window);
    for (const MaintenanceWindow &window : before)
        if (const auto named = all.find(window.uid); named != all.end())
            named->second.before.push_back(window);
    for (auto &[uid, series] : all) {
        if (!series.isOfInterest(uid))
            continue;
        out.uids.insert(uid);
        series.import(uid);
    }
    return out;
}

} // namespace makegood::store
