// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/row_mapper.h"

#include <algorithm>

#include "feeds/number_text.h"
#include "sla/base/limits.h"

namespace makegood::feeds
{

struct RowMapper::BoundTime {
    BoundCell date;
    std::optional<BoundCell> clock;
    TimePattern pattern;
    TimePattern clockPattern;
};

/// A literal, a cell, or the name of the spread column.
struct RowMapper::Piece {
    std::string literal;
    std::optional<BoundCell> cell = {};
    bool isSpread = false;
};

struct RowMapper::BoundFilter {
    BoundCell cell;
    std::vector<std::string> is;
    bool isNot = false;
};

/// The rows whose names are made of the same texts; one series, or one a spread column.
struct RowMapper::Group {
    std::vector<std::string> cells;
    std::vector<std::size_t> series;
    LocalClock clock;
    Group *next = nullptr; ///< of the row that followed a row of this one last
};

RowMapper::RowMapper(const TableMapping &mapping)
    : m_mapping(mapping)
{
}

RowMapper::~RowMapper() = default;

RowMapper::BoundTime RowMapper::bindTime(const TimeCells &cells, ColumnBinder &binder) const
{
    BoundTime time{binder.bind(cells.date), {}, cells.pattern, cells.clockPattern};
    if (cells.clock.isSet())
        time.clock = binder.bind(cells.clock);
    return time;
}

std::vector<RowMapper::Piece> RowMapper::bindName(const NameRule &rule, ColumnBinder &binder) const
{
    std::vector<Piece> pieces;
    if (rule.cell.isSet()) {
        pieces.push_back({{}, binder.bind(rule.cell)});
        return pieces;
    }
    const std::string &text = rule.text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = std::min(text.find('{', at), text.size());
        if (open > at)
            pieces.push_back({text.substr(at, open - at)});
        if (open == text.size())
            break;
        const std::size_t close = std::min(text.find('}', open), text.size());
        const std::string name = text.substr(open + 1, close - open - 1);
        if (name == "*") {
            pieces.push_back({{}, {}, true});
        } else {
            const bool isNumber = !name.empty() && name.size() < 6
                && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
            pieces.push_back({{}, binder.bind(isNumber ? CellRef{{}, std::stoi(name)} : CellRef{name})});
        }
        at = close + 1;
    }
    return pieces;
}

std::vector<std::size_t> RowMapper::usedCells() const
{
    std::vector<std::size_t> used;
    const auto time = [&](const BoundTime *one) {
        if (one != nullptr) {
            used.push_back(one->date.index);
            if (one->clock)
                used.push_back(one->clock->index);
        }
    };
    time(m_time.get());
    time(m_end.get());
    for (const auto *pieces : {&m_service, &m_probe})
        for (const Piece &piece : *pieces)
            if (piece.cell)
                used.push_back(piece.cell->index);
    for (const BoundFilter &filter : m_filters)
        used.push_back(filter.cell.index);
    return used;
}

void RowMapper::bindSpread(const std::vector<std::string> &columns, ColumnBinder &binder)
{
    m_spread.clear();
    const std::vector<std::size_t> used = usedCells();
    for (const std::string &column : m_mapping.spread) {
        if (column != "*") {
            m_spread.push_back(binder.bind({column}));
            continue;
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!columns[i].empty() && std::ranges::find(used, i) == used.end())
                m_spread.push_back({i, columns[i], {}});
    }
}

Checked<void> RowMapper::bind(const std::vector<std::string> &columns)
{
    ColumnBinder binder(columns);
    if (!m_mapping.zone.empty()) {
        const auto zone = Zone::named(m_mapping.zone);
        if (!zone)
            return tl::unexpected(Errors{zone.error()});
        m_zone.emplace(*zone);
    }
    m_time = std::make_unique<BoundTime>(bindTime(m_mapping.time, binder));
    if (m_mapping.end)
        m_end = std::make_unique<BoundTime>(bindTime(*m_mapping.end, binder));
    if (m_mapping.length)
        m_length = binder.bind(m_mapping.length->cell);
    m_service = bindName(m_mapping.service, binder);
    m_probe = bindName(m_mapping.probe, binder);
    m_filters.clear();
    for (const RowFilter &filter : m_mapping.only)
        m_filters.push_back({binder.bind(filter.cell), filter.is, filter.isNot});
    if (m_mapping.state) {
        m_states.emplace(*m_mapping.state, m_mapping.decimal);
        if (m_mapping.spread.empty())
            m_stateCell = binder.bind(m_mapping.state->cell);
    }
    const FigureCells &figures = m_mapping.figures;
    if (figures.total.isSet())
        m_total = binder.bind(figures.total);
    if (figures.failed.isSet() || figures.good.isSet())
        m_part = binder.bind(figures.failed.isSet() ? figures.failed : figures.good);
    if (figures.value.isSet())
        m_value = binder.bind(figures.value);
    m_scale = numberIn(figures.scale).value_or(Fraction(1));
    bindSpread(columns, binder);
    m_keyCells.clear();
    for (const auto *pieces : {&m_service, &m_probe})
        for (const Piece &piece : *pieces)
            if (piece.cell)
                m_keyCells.push_back(piece.cell->index);
    if (!binder.errors().empty())
        return tl::unexpected(binder.errors());
    // A table without rows may still say that its one series was up throughout.
    if (m_keyCells.empty() && m_spread.empty()) {
        const auto group = groupOf({});
        if (!group)
            return tl::unexpected(Errors{group.error()});
    }
    return {};
}

Expected<bool> RowMapper::counts(const TableRow &row)
{
    for (const BoundFilter &filter : m_filters) {
        const auto text = cellText(row, filter.cell, m_buffer);
        const bool fits
            = text && (filter.is.empty() || std::ranges::any_of(filter.is, [&](const std::string &word) {
                           return isSameWord(word, *text);
                       }));
        if (fits == filter.isNot)
            return false;
    }
    return true;
}

Expected<std::string> RowMapper::nameOf(const TableRow &row, const std::vector<Piece> &pieces,
                                        const char *what, std::string_view spread)
{
    std::string name;
    for (const Piece &piece : pieces) {
        if (piece.isSpread) {
            name += trimmed(spread);
            continue;
        }
        if (!piece.cell) {
            name += piece.literal;
            continue;
        }
        const auto text = cellText(row, *piece.cell, m_buffer);
        if (!text || text->empty())
            return cellError(*piece.cell, std::string("this names no ") + what, row.cells[piece.cell->index],
                             piece.cell->match ? "a text that the mapping's expression matches" : "a name");
        name += *text;
        if (name.size() > longestName)
            return cellError(*piece.cell, std::string("this is too long for a ") + what,
                             beginOf(row.cells[piece.cell->index]), atMostBytes(longestName));
    }
    return name;
}

Expected<RowMapper::Group *> RowMapper::groupOf(const TableRow &row)
{
    const auto is = [&](const Group &group) {
        for (std::size_t i = 0; i < m_keyCells.size(); ++i)
            if (group.cells[i] != row.cells[m_keyCells[i]])
                return false;
        return true;
    };
    // Files sorted by time change the series with every row, mostly in a repeating order.
    if (m_last != nullptr && m_last->next != nullptr && is(*m_last->next))
        return m_last = m_last->next;
    m_key.clear();
    for (const std::size_t cell : m_keyCells)
        (m_key += row.cells[cell]) += '\0';
    if (const auto known = m_known.find(m_key); known != m_known.end()) {
        if (m_last != nullptr)
            m_last->next = known->second;
        return m_last = known->second;
    }
    Group group;
    for (const std::size_t cell : m_keyCells)
        group.cells.emplace_back(row.cells[cell]);
    const std::size_t count = std::max<std::size_t>(1, m_spread.size());
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view spread = m_spread.empty() ? std::string_view() : m_spread[i].column;
        auto service = nameOf(row, m_service, "service", spread);
        auto probe = service ? nameOf(row, m_probe, "probe", spread) : service;
        if (!probe)
            return tl::unexpected(probe.error());
        const TableSeries series{std::move(*service), std::move(*probe)};
        const auto there = std::ranges::find(m_series, series);
        group.series.push_back(static_cast<std::size_t>(there - m_series.begin()));
        if (there == m_series.end())
            m_series.push_back(series);
    }
    Group *added = &m_groups.emplace_back(std::move(group));
    m_known.emplace(m_key, added);
    if (m_last != nullptr)
        m_last->next = added;
    return m_last = added;
}

Expected<Instant> RowMapper::instantOf(const TableRow &row, const BoundTime &time, LocalClock *clock,
                                       std::optional<Instant> start)
{
    const auto date = cellText(row, time.date, m_buffer);
    auto written = date ? time.pattern.read(*date, m_mapping.decimal) : std::nullopt;
    if (!written)
        return cellError(time.date, "this is no time as the mapping writes it", row.cells[time.date.index],
                         time.pattern.text());
    if (time.clock) {
        const auto text = cellText(row, *time.clock, m_buffer);
        const auto clockTime = text ? time.clockPattern.read(*text, m_mapping.decimal) : std::nullopt;
        if (!clockTime)
            return cellError(*time.clock, "this is no time of day as the mapping writes it",
                             row.cells[time.clock->index], time.clockPattern.text());
        written->local = LocalTime(std::chrono::floor<std::chrono::days>(written->local))
            + clockTime->local.time_since_epoch() % std::chrono::days(1);
        if (clockTime->offset)
            written->offset = clockTime->offset;
    }
    if (written->offset)
        return Instant(written->local.time_since_epoch() - *written->offset);
    if (!m_zone)
        return cellError(time.date, "this time tells no offset, and the mapping names no zone",
                         row.cells[time.date.index], "a zone in the mapping, such as Europe/Berlin");
    const LocalTimes::Instants found = m_zone->of(written->local);
    if (found.count == 1 && clock == nullptr)
        return found.first;
    LocalClock alone;
    if (clock == nullptr && start && found.count == 2 && m_mapping.repeated == RepeatedHour::ByOrder) {
        // An end follows its start; where both instants do, the first is taken and told.
        const bool isFirst = found.first >= *start;
        ++(isFirst ? m_repeated.assumed : m_repeated.byOrder);
        if (isFirst && m_repeated.assumedLine == 0)
            m_repeated.assumedLine = row.line;
        return isFirst ? found.first : found.second;
    }
    LocalClock &order = clock != nullptr ? *clock : alone;
    const auto at = order.instant(found, written->local, m_mapping.repeated, m_mapping.row != RowKind::Check,
                                  row.line, m_repeated);
    if (!at)
        return cellError(time.date, at.error().what, row.cells[time.date.index],
                         "a local time of " + m_zone->zone().name());
    return *at;
}

Expected<std::optional<Instant>> RowMapper::endOf(const TableRow &row, Instant start)
{
    if (m_end) {
        const auto text = cellText(row, m_end->date, m_buffer);
        if (text && text->empty())
            return std::optional<Instant>();
        const auto end = instantOf(row, *m_end, nullptr, start);
        if (!end)
            return tl::unexpected(end.error());
        if (*end < start)
            return cellError(m_end->date, "it ends before it starts", row.cells[m_end->date.index],
                             "a time from its start on");
        return std::optional<Instant>(*end);
    }
    if (!m_length)
        return std::optional<Instant>();
    const auto text = cellText(row, *m_length, m_buffer);
    if (text && text->empty())
        return std::optional<Instant>();
    const auto length = text ? lengthOf(*text, m_mapping.length->unit, m_mapping.decimal) : std::nullopt;
    if (!length)
        return cellError(*m_length, "this is no length of time", row.cells[m_length->index],
                         "a length in the unit " + wordOf(m_mapping.length->unit));
    return std::optional<Instant>(start + *length);
}

Expected<CheckState> RowMapper::stateOf(const TableRow &row, const BoundCell &cell, bool &skips)
{
    const auto text = cellText(row, cell, m_buffer);
    const StateReader::Read read = text ? m_states->read(*text) : StateReader::Read{};
    skips = read.outcome == StateReader::Outcome::Skip;
    if (read.outcome == StateReader::Outcome::Refused)
        return cellError(cell, "this is no state that the mapping knows", row.cells[cell.index],
                         m_states->allowed());
    return read.state;
}

Expected<bool> RowMapper::contentOf(const TableRow &row, const BoundCell &cell, MappedRow &into)
{
    if (m_mapping.row == RowKind::Value)
        return valueOf(row, cell, into);
    bool skips = false;
    const auto state = stateOf(row, cell, skips);
    if (!state)
        return tl::unexpected(state.error());
    into.state = *state;
    return !skips;
}

Expected<std::span<const MappedRow>> RowMapper::map(const TableRow &row)
{
    m_out.clear();
    if (!row.fault.empty())
        return refused(std::string(row.fault));
    const auto wanted = counts(row);
    if (!*wanted)
        return std::span<const MappedRow>(m_out);
    MappedRow mapped;
    if (m_stateCell || m_value) {
        const auto says = contentOf(row, m_stateCell ? *m_stateCell : *m_value, mapped);
        if (!says)
            return tl::unexpected(says.error());
        if (!*says)
            return std::span<const MappedRow>(m_out);
    } else if (m_mapping.row == RowKind::Count) {
        if (const auto counted = countsOf(row, mapped); !counted)
            return tl::unexpected(counted.error());
    } else if (m_mapping.row == RowKind::Outage) {
        mapped.state = CheckState::Down;
    }
    const auto group = groupOf(row);
    if (!group)
        return tl::unexpected(group.error());
    const auto start = instantOf(row, *m_time, &(*group)->clock, {});
    if (!start)
        return tl::unexpected(start.error());
    mapped.start = *start;
    const auto end = endOf(row, *start);
    if (!end)
        return tl::unexpected(end.error());
    mapped.end = *end;
    if (m_mapping.spread.empty()) {
        mapped.series = (*group)->series.front();
        m_out.push_back(mapped);
        return std::span<const MappedRow>(m_out);
    }
    for (std::size_t i = 0; i < m_spread.size(); ++i) {
        if (trimmed(row.cells[m_spread[i].index]).empty())
            continue;
        const auto says = contentOf(row, m_spread[i], mapped);
        if (!says)
            return tl::unexpected(says.error());
        if (!*says)
            continue;
        mapped.series = (*group)->series[i];
        m_out.push_back(mapped);
    }
    return std::span<const MappedRow>(m_out);
}

RepeatedTimes RowMapper::repeatedTimes()
{
    for (Group &group : m_groups)
        group.clock.end(m_repeated);
    return m_repeated;
}

} // namespace makegood::feeds
