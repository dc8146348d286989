// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/base/words.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

/// What a local time means that occurs twice, when clocks are put back.
enum class RepeatedHour {
    ByOrder, ///< the order of the file tells; where it does not, the first
    First,
    Second,
    Refuse
};

/// How often local times of a file occurred twice, and what was made of them.
struct RepeatedTimes {
    std::uint64_t byOrder = 0; ///< the order of the file told which one it is
    std::uint64_t assumed = 0; ///< nothing told: the first was taken
    int assumedLine = 0; ///< of the first of them
};

/// Local times of one zone as instants, with a memory of the day that was looked up last: files mostly stay
/// within one.
class LocalTimes
{
public:
    explicit LocalTimes(Zone zone)
        : m_zone(std::move(zone))
    {
    }

    struct Instants {
        int count = 0; ///< 0: clocks were put forward over it; 2: it occurs twice
        Instant first{};
        Instant second{};
    };
    Instants of(LocalTime local);
    const Zone &zone() const { return m_zone; }

private:
    Zone m_zone;
    LocalDate m_day{};
    std::optional<Duration> m_offset; ///< of the whole day; empty: a change of clocks is near
    bool m_known = false;
};

/// The local times of one series in the order of the file. Which of two instants is meant follows from the
/// rows before it: times rise, or fall in a file whose newest row stands first.
class LocalClock
{
public:
    /// Errors: a time that does not exist; one that occurs twice when that is refused, or when the file is
    /// in no order of time.
    Expected<Instant> instant(const LocalTimes::Instants &found, LocalTime local, RepeatedHour rule,
                              bool mayRepeat, int line, RepeatedTimes &told);
    /// Counts what no later row decided any more.
    void end(RepeatedTimes &told);

private:
    Instant chosen(const LocalTimes::Instants &found, LocalTime local, bool mayRepeat, int line,
                   RepeatedTimes &told, bool &isInOrder);

    std::optional<Instant> m_last;
    LocalTime m_lastLocal{};
    bool m_lastIsPlain = false; ///< it occurs once
    int m_direction = 0; ///< 1: times rise; -1: they fall
    std::uint64_t m_open = 0; ///< taken by the first guess, and nothing told yet
    int m_openLine = 0;
};

} // namespace makegood::feeds

namespace makegood::sla
{

template <>
inline constexpr auto wordsOf<feeds::RepeatedHour> = wordList<feeds::RepeatedHour::Refuse>("order", "first",
                                                                                           "second",
                                                                                           "refuse");

} // namespace makegood::sla
