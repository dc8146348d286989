// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/sample_columns.h"

#include <algorithm>
#include <array>

namespace makegood::feeds
{

namespace
{

constexpr std::array<std::string_view, 8> progressWords
    = {"resolved", "recovered", "clear", "active", "problem", "triggered", "alert", "started"};

bool isAllProgress(const std::vector<std::string> &words)
{
    return std::ranges::all_of(words, [](const std::string &word) {
        return std::ranges::any_of(progressWords,
                                   [&](std::string_view one) { return isSameWord(one, word); });
    });
}

} // namespace

bool SampleColumn::isNumbers() const
{
    return std::ranges::all_of(texts, [](std::string_view text) {
        return text.find_first_not_of("0123456789.-") == std::string_view::npos;
    });
}

bool SampleColumn::tellsProgress() const
{
    return states.known > 0 && isAllProgress(states.states.up) && isAllProgress(states.states.down)
        && isAllProgress(states.states.unknown);
}

std::vector<SampleColumn> columnsOfSample(const TablePreview &sample)
{
    std::vector<SampleColumn> out(sample.columns.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        const std::string &name = sample.columns[i];
        const bool isNamed = !name.empty() && std::ranges::count(sample.columns, name) == 1;
        out[i].ref = isNamed ? CellRef{name} : CellRef{{}, static_cast<int>(i) + 1};
        out[i].name = isNamed ? "'" + name + "'" : "column " + std::to_string(i + 1);
        for (const PreviewRow &row : sample.rows)
            if (!row.fault && i < row.cells.size() && !trimmed(row.cells[i]).empty())
                out[i].texts.push_back(trimmed(row.cells[i]));
        out[i].times = timePatternsOf(out[i].texts);
        out[i].states = statesOf(out[i].texts);
    }
    return out;
}

bool followsAlways(const TablePreview &sample, const std::vector<SampleColumn> &columns, std::size_t first,
                   std::size_t second)
{
    std::size_t after = 0;
    std::size_t both = 0;
    for (const PreviewRow &row : sample.rows) {
        if (row.fault || std::max(first, second) >= row.cells.size())
            continue;
        const auto begin = columns[first].times.front().read(trimmed(row.cells[first]));
        const auto end = columns[second].times.front().read(trimmed(row.cells[second]));
        if (!begin || !end)
            continue;
        if (end->local < begin->local)
            return false;
        ++both;
        after += end->local > begin->local ? 1u : 0u;
    }
    return both > 0 && 2 * after > both;
}

bool isBeginHeading(const SampleColumn &column)
{
    return isHeading(column.ref.column,
                     {"time",  "timestamp", "start",  "started", "begin",  "from",  "date", "datetime",
                      "when",  "at",        "clock",  "down",    "beginn", "von",   "zeit", "zeitpunkt",
                      "datum", "début",     "depuis", "heure",   "inicio", "desde", "hora", "fecha"});
}

bool isEndHeading(const SampleColumn &column)
{
    return isHeading(column.ref.column,
                     {"end", "ended", "to", "until", "resolved", "recovery", "stop", "stopped", "finished",
                      "up", "ende", "bis", "fin", "jusqu'à", "hasta"});
}

bool isStateHeading(const SampleColumn &column)
{
    return isHeading(column.ref.column,
                     {"state",    "status", "result", "event",    "success", "value",     "available",
                      "ok",       "up",     "alive",  "online",   "healthy", "reachable", "zustand",
                      "ergebnis", "état",   "statut", "résultat", "estado",  "resultado"});
}

} // namespace makegood::feeds
