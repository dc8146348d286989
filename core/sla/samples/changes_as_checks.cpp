// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/changes_as_checks.h"

#include <algorithm>
#include <map>

#include "sla/samples/chunk_codec.h"

namespace makegood::sla
{

namespace
{

// Checks of one state at equal distances: a change, or the part of it in one month.
struct Stretch {
    Instant first{};
    std::uint32_t count = 0;
    CheckState state = CheckState::Up;
    Origin origin{};
};

// Whole steps that lead from `from` to `to` or past it.
std::int64_t stepsTo(Instant from, Instant to, Duration step)
{
    return to <= from ? 0 : (to - from + step - Duration(1)) / step;
}

class MonthMaker
{
public:
    MonthMaker(Month month, const ReadChanges &how, const std::vector<std::string> &sources)
        : m_how(how)
        , m_chunk(std::make_shared<CheckChunk>())
    {
        ChunkHead &head = m_chunk->head;
        head.month = month;
        head.step = how.every;
        // Finer gaps than the checks' own distance would be holes between all of them: then the body counts.
        head.holeThreshold = std::max(how.every, how.maxGap);
        head.sources = sources;
        m_wantsBody = how.maxGap < how.every || how.bodies.meets(utcMonth(month));
    }

    void add(const Stretch &stretch)
    {
        ChunkHead &head = m_chunk->head;
        const Instant last = stretch.first + m_how.every * (std::int64_t(stretch.count) - 1);
        bool joins = stretch.state == CheckState::Down && !head.spells.empty()
            && head.spells.back().index + head.spells.back().count == head.count;
        if (head.count == 0) {
            head.first = stretch.first;
            head.firstState = stretch.state;
        } else {
            if (!head.spells.empty() && head.spells.back().index + head.spells.back().count == head.count)
                head.spells.back().next = stretch.first;
            if (stretch.first - head.last > head.holeThreshold) {
                head.holes.push_back({head.last, stretch.first});
                joins = false;
            }
        }
        if (joins) {
            DownSpell &spell = head.spells.back();
            spell.last = spell.next = last;
            spell.lastOrigin = stretch.origin;
            spell.count += stretch.count;
        } else if (stretch.state == CheckState::Down) {
            head.spells.push_back(
                {stretch.first, last, stretch.count, head.count, last, stretch.origin, stretch.origin});
        }
        head.count += stretch.count;
        head.last = last;
        head.lastState = stretch.state;
        if (m_wantsBody)
            for (std::uint32_t i = 0; i < stretch.count; ++i)
                m_checks.push_back(
                    {stretch.first + m_how.every * std::int64_t(i), stretch.state, stretch.origin});
    }
    void addUnknown(Instant at) { m_chunk->head.unknowns.push_back(at); }
    void addConflict(Instant at) { m_chunk->head.conflicts.push_back(at); }

    std::shared_ptr<const CheckChunk> take()
    {
        if (m_wantsBody)
            m_chunk->body = encodeBody(m_chunk->head, m_checks);
        return std::move(m_chunk);
    }

private:
    const ReadChanges &m_how;
    std::shared_ptr<CheckChunk> m_chunk;
    bool m_wantsBody = false;
    std::vector<Check> m_checks;
};

class ChunkMaker
{
public:
    ChunkMaker(const ChangeSeries &changes, const ReadChanges &how)
        : m_changes(changes)
        , m_how(how)
    {
    }

    void add(const StateChange &change, Instant before)
    {
        if (change.conflict)
            monthOf(change.at).addConflict(change.at);
        if (change.state == CheckState::Unknown) {
            monthOf(change.at).addUnknown(change.at);
            return;
        }
        // The change's own check, and those of its state before the next change.
        std::int64_t left = std::max<std::int64_t>(1, stepsTo(change.at, before, m_how.every));
        for (Instant first = change.at; left > 0;) {
            const Interval month = utcMonth(utcMonthOf(first));
            const std::int64_t here = std::min(left, stepsTo(first, month.end, m_how.every));
            monthOf(first).add({first, static_cast<std::uint32_t>(here), change.state, change.origin});
            left -= here;
            first += m_how.every * here;
        }
    }

    CheckSeries take()
    {
        std::vector<std::shared_ptr<const CheckChunk>> chunks;
        for (auto &[month, maker] : m_months)
            chunks.push_back(maker.take());
        return {m_changes.service, m_changes.probe, std::move(chunks), &m_changes};
    }

private:
    MonthMaker &monthOf(Instant at)
    {
        const Month month = utcMonthOf(at);
        return m_months.try_emplace(month, month, m_how, m_changes.sources).first->second;
    }

    const ChangeSeries &m_changes;
    const ReadChanges &m_how;
    std::map<Month, MonthMaker> m_months;
};

} // namespace

CheckSeries readAsChecks(const ChangeSeries &changes, const ReadChanges &how)
{
    ChunkMaker chunks(changes, how);
    for (std::size_t i = 0; i < changes.changes.size(); ++i)
        chunks.add(changes.changes[i], i + 1 < changes.changes.size() ? changes.changes[i + 1].at : how.asOf);
    return chunks.take();
}

} // namespace makegood::sla
