// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/local_clock.h"

namespace makegood::feeds
{

using namespace std::chrono;

LocalTimes::Instants LocalTimes::of(LocalTime local)
{
    const LocalDate day = floor<days>(local);
    if (!m_known || day != m_day) {
        m_known = true;
        m_day = day;
        const Instant noon = m_zone.toInstant(LocalTime(day) + hours(12));
        const Duration offset = m_zone.offsetAt(noon - days(2));
        m_offset.reset();
        if (m_zone.offsetAt(noon) == offset && m_zone.offsetAt(noon + days(2)) == offset
            && m_zone.offsetAt(noon - days(1)) == offset && m_zone.offsetAt(noon + days(1)) == offset)
            m_offset = offset;
    }
    if (m_offset)
        return {1, Instant(local.time_since_epoch() - *m_offset), {}};
    const Instant first = m_zone.toInstant(local);
    if (m_zone.toLocal(first) != local)
        return {0, first, {}};
    // The other instant has the offset that holds after the change of clocks, which lies less than a day off.
    const Instant second(local.time_since_epoch() - m_zone.offsetAt(first + days(1)));
    if (second > first && m_zone.toLocal(second) == local)
        return {2, first, second};
    return {1, first, {}};
}

Instant LocalClock::chosen(const LocalTimes::Instants &found, LocalTime local, bool mayRepeat, int line,
                           RepeatedTimes &told, bool &isInOrder)
{
    isInOrder = true;
    if (mayRepeat && m_last && local == m_lastLocal && (*m_last == found.first || *m_last == found.second))
        return *m_last;
    const bool falls = m_direction < 0;
    const Instant near = falls ? found.second : found.first;
    const Instant far = falls ? found.first : found.second;
    const auto follows = [&](Instant at) { return !m_last || (falls ? at < *m_last : at > *m_last); };
    if (follows(near)) {
        if (m_open++ == 0)
            m_openLine = line;
        return near;
    }
    isInOrder = follows(far);
    // Clocks went back between the rows: those before it belong to the earlier pass.
    told.byOrder += m_open + 1;
    m_open = 0;
    return far;
}

Expected<Instant> LocalClock::instant(const LocalTimes::Instants &found, LocalTime local, RepeatedHour rule,
                                      bool mayRepeat, int line, RepeatedTimes &told)
{
    if (found.count == 0)
        return refused("this local time does not exist: clocks were put forward over it");
    Instant at = found.first;
    if (found.count == 2) {
        bool isInOrder = true;
        if (rule == RepeatedHour::Refuse)
            return refused("this local time occurs twice: clocks were put back");
        if (rule == RepeatedHour::Second)
            at = found.second;
        else if (rule == RepeatedHour::ByOrder)
            at = chosen(found, local, mayRepeat, line, told, isInOrder);
        if (!isInOrder)
            return refused("this local time occurs twice, and the rows are in no order of time that tells "
                           "which one it is; the mapping may say first or second");
    } else if (m_open > 0) {
        end(told);
    }
    // Within the repeated hour itself a step back says nothing of the file's order.
    const bool isPlain = found.count == 1;
    if (m_last && m_direction == 0 && isPlain && m_lastIsPlain && local != m_lastLocal)
        m_direction = local > m_lastLocal ? 1 : -1;
    m_lastIsPlain = isPlain;
    m_last = at;
    m_lastLocal = local;
    return at;
}

void LocalClock::end(RepeatedTimes &told)
{
    if (m_open > 0 && told.assumed == 0)
        told.assumedLine = m_openLine;
    told.assumed += m_open;
    m_open = 0;
}

} // namespace makegood::feeds
