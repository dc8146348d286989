// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/mapping_detection.h"

#include <algorithm>

#include "feeds/table/format_detection.h"
#include "feeds/table/sample_columns.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t sampleSize = 500;

class Guess
{
public:
    explicit Guess(const TablePreview &sample)
        : m_sample(sample)
        , m_columns(columnsOfSample(sample))
    {
    }

    MappingProposal make(DetectedFormat detected)
    {
        m_out.mapping.file = detected.format;
        m_out.reasons = std::move(detected.reasons);
        findTimes();
        findStates();
        findKind();
        findNames();
        findDecimal();
        return std::move(m_out);
    }

private:
    std::string heading(const SampleColumn &column) const { return column.ref.column; }

    static auto headed(std::initializer_list<std::string_view> words)
    {
        return [words = std::vector<std::string_view>(words)](const SampleColumn &column) {
            return std::ranges::any_of(
                words, [&](std::string_view word) { return isHeading(column.ref.column, {word}); });
        };
    }

    template <typename Heading, typename Fits>
    SampleColumn *firstThat(Heading &&isHeaded, Fits &&fits, bool mayHaveOther)
    {
        for (SampleColumn &column : m_columns)
            if (!column.isTaken && fits(column) && isHeaded(column))
                return &column;
        if (mayHaveOther)
            for (SampleColumn &column : m_columns)
                if (!column.isTaken && fits(column))
                    return &column;
        return nullptr;
    }

    void ask(std::string key, std::string text, std::vector<std::string> options = {})
    {
        m_out.questions.push_back({std::move(key), std::move(text), std::move(options)});
    }

    TimeCells timeOf(SampleColumn &column, const char *key)
    {
        column.isTaken = true;
        TimeCells time{column.ref, {}, column.times.front(), {}};
        m_out.reasons.push_back(column.name + " has times of the form " + time.pattern.text());
        if (column.times.size() > 1) {
            std::vector<std::string> options;
            for (const TimePattern &pattern : column.times)
                options.push_back(pattern.text());
            ask(key,
                "every day and month in " + column.name
                    + " could change places: the file does not tell which stands first",
                std::move(options));
        }
        const bool hasClock = std::ranges::any_of(
            column.texts, [](std::string_view text) { return text.find(':') != std::string_view::npos; });
        if (!hasClock && !time.pattern.text().starts_with("epoch"))
            findClock(time);
        return time;
    }

    void findClock(TimeCells &time)
    {
        for (const char *name : {"HH:mm:ss", "HH:mm", "H:mm:ss", "H:mm", "h:mm:ss a", "h:mm a"}) {
            const auto pattern = TimePattern::named(name);
            for (SampleColumn &column : m_columns) {
                if (column.isTaken || column.texts.empty()
                    || !std::ranges::all_of(column.texts,
                                            [&](std::string_view t) { return pattern->read(t).has_value(); }))
                    continue;
                column.isTaken = true;
                time.clock = column.ref;
                time.clockPattern = *pattern;
                m_out.reasons.push_back(column.name + " has the time of day");
                return;
            }
        }
    }

    void findTimes()
    {
        const auto isTime = [](const SampleColumn &column) { return !column.times.empty(); };
        const auto isBeginning = [&](const SampleColumn &column) {
            return isTime(column) && !isEndHeading(column); // `end_time` may stand first
        };
        SampleColumn *time = firstThat(isBeginHeading, isBeginning, true);
        if (time == nullptr)
            time = firstThat(isBeginHeading, isTime, true);
        if (time == nullptr) {
            std::vector<std::string> names;
            for (const SampleColumn &column : m_columns)
                names.push_back(column.name);
            ask("time", "no column has times of a form that is known; name it and its format",
                std::move(names));
            return;
        }
        const bool hasOffset = std::ranges::all_of(time->texts, [&](std::string_view text) {
            return time->times.front().read(text)->offset.has_value();
        });
        m_out.mapping.time = timeOf(*time, "time");
        if (!hasOffset)
            ask("zone", "the times in " + time->name + " tell no offset: which zone are they in?");
        if (SampleColumn *const end = firstThat(isEndHeading, isTime, false))
            m_out.mapping.end = timeOf(*end, "end");
        else if (findLength(); !m_out.mapping.length)
            findSecondTime(*time);
    }

    // Of rows that tell no "up" a second time is the end of an outage, whatever it is called.
    void findSecondTime(const SampleColumn &time)
    {
        const bool tellsUp = std::ranges::any_of(m_columns, [](const SampleColumn &column) {
            return column.isState() && !column.states.states.up.empty() && !column.tellsProgress()
                && (isStateHeading(column) || !column.isNumbers());
        });
        if (tellsUp)
            return;
        const auto first = static_cast<std::size_t>(&time - m_columns.data());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (!m_columns[i].isTaken && !m_columns[i].times.empty()
                && followsAlways(m_sample, m_columns, first, i)) {
                m_out.mapping.end = timeOf(m_columns[i], "end");
                return;
            }
    }

    void findLength()
    {
        SampleColumn *const column = firstThat(
            headed({"duration", "length", "dauer", "durée", "duración"}),
            [](const SampleColumn &) { return true; }, false);
        if (column == nullptr)
            return;
        const auto fits = [&](LengthUnit unit) {
            return !column->texts.empty()
                && std::ranges::all_of(column->texts, [unit](std::string_view text) {
                       return lengthOf(text, unit, '.').has_value();
                   });
        };
        if (fits(LengthUnit::Clock)) {
            m_out.mapping.length = {column->ref, LengthUnit::Clock};
        } else if (fits(LengthUnit::Seconds)) {
            const std::string_view name = column->ref.column;
            const bool isMinutes = name.find("min") != std::string_view::npos;
            const bool isFine = isHeading(name, {"ms", "milliseconds"});
            const bool isSeconds = name.find("sec") != std::string_view::npos;
            m_out.mapping.length = {column->ref,
                                    isMinutes    ? LengthUnit::Minutes
                                        : isFine ? LengthUnit::Milliseconds
                                                 : LengthUnit::Seconds};
            if (!isMinutes && !isFine && !isSeconds)
                ask("length", "which unit are the numbers in " + column->name + "?", {"s", "min", "h", "ms"});
        } else {
            return;
        }
        column->isTaken = true;
        m_out.reasons.push_back(column->name + " tells how long it lasted");
    }

    void findStates()
    {
        const bool hasLength = m_out.mapping.end || m_out.mapping.length;
        const auto isState = [&](const SampleColumn &column) {
            return column.isState() && !(hasLength && column.tellsProgress());
        };
        if (SampleColumn *const named = firstThat(isStateHeading, isState, false)) {
            take(*named);
            return;
        }
        const auto count = std::ranges::count_if(
            m_columns, [&](const SampleColumn &column) { return !column.isTaken && isState(column); });
        if (count > 1 && !m_out.mapping.end && !m_out.mapping.length) {
            spread();
        } else if (SampleColumn *const only = firstThat(headed({}), isState, true); count == 1
                   && (heading(*only).empty() || !only->isNumbers())
                   && !(hasLength && only->states.states.up.empty())) { // it tells why, such as "timeout"
            take(*only);
        } else if (SampleColumn *const strange = firstThat(
                       isStateHeading,
                       [&](const SampleColumn &column) {
                           return column.times.empty() && !column.texts.empty()
                               && !(hasLength && column.tellsProgress()) && column.states.strange.size() <= 8;
                       },
                       false)) {
            const std::vector<std::string> words = strange->states.strange;
            take(*strange);
            ask("state",
                "what do these words in " + strange->name + " mean: up, down or unknown? " + joined(words),
                words);
        }
    }

    void take(SampleColumn &column)
    {
        column.isTaken = true;
        m_out.mapping.state = column.states.states;
        m_out.mapping.state->cell = column.ref;
        const auto say = [&](const char *state, const std::vector<std::string> &words) {
            if (!words.empty())
                m_out.reasons.push_back(column.name + ": " + joined(words) + " is read as " + state);
        };
        say("up", column.states.states.up);
        say("down", column.states.states.down);
        say("unknown", column.states.states.unknown);
    }

    void spread()
    {
        StateCells &all = m_out.mapping.state.emplace();
        const auto add = [](std::vector<std::string> &to, const std::vector<std::string> &from) {
            for (const std::string &word : from)
                if (std::ranges::find(to, word) == to.end())
                    to.push_back(word);
        };
        for (SampleColumn &column : m_columns) {
            if (column.isTaken || !column.isState() || column.ref.column.empty())
                continue;
            column.isTaken = true;
            m_out.mapping.spread.push_back(column.ref.column);
            add(all.up, column.states.states.up);
            add(all.down, column.states.states.down);
            add(all.unknown, column.states.states.unknown);
        }
        m_out.reasons.push_back("several columns have states: each of them is read as a service of its own");
    }

    // A log of changes never tells the same state of a series twice in a row.
    bool alternates() const
    {
        TableMapping asChecks = m_out.mapping;
        asChecks.row = RowKind::Change;
        asChecks.zone = "UTC";
        if (asChecks.service.text.empty() && !asChecks.service.cell.isSet())
            asChecks.service.text = "s";
        if (asChecks.probe.text.empty())
            asChecks.probe.text = "p";
        RowMapper mapper(asChecks);
        if (!mapper.bind(m_sample.columns))
            return false;
        std::vector<std::optional<CheckState>> last;
        std::size_t steps = 0;
        for (const PreviewRow &row : m_sample.rows) {
            const std::vector<std::string_view> cells(row.cells.begin(), row.cells.end());
            const auto mapped = mapper.map({cells, row.line, row.fault ? "x" : std::string_view()});
            if (!mapped)
                continue;
            for (const MappedRow &one : *mapped) {
                last.resize(std::max(last.size(), one.series + 1));
                if (last[one.series] == one.state)
                    return false;
                steps += last[one.series] ? 1u : 0u;
                last[one.series] = one.state;
            }
        }
        return steps >= 3;
    }

    void findKind()
    {
        TableMapping &mapping = m_out.mapping;
        if (mapping.end || mapping.length) {
            mapping.row = mapping.state ? RowKind::Interval : RowKind::Outage;
            m_out.reasons.push_back(mapping.state ? "each row is a state from a start to an end"
                                                  : "each row is an outage with a start and an end");
            if (!mapping.state)
                ask("covers",
                    "what is between the outages is up only in a span that you state: which time does "
                    "the file cover?");
            return;
        }
        if (!mapping.state)
            ask("state", "no column says up or down; name it and its words");
    }

    void findNames()
    {
        TableMapping &mapping = m_out.mapping;
        const auto isText
            = [](const SampleColumn &column) { return column.times.empty() && !column.texts.empty(); };
        if (!mapping.spread.empty()) {
            mapping.service.text = "{*}";
        } else if (SampleColumn *const service
                   = firstThat(headed({"service", "monitor", "host", "hostname", "site", "server", "device",
                                       "target", "name", "url", "instance", "dienst", "hôte", "servicio"}),
                               isText, false)) {
            service->isTaken = true;
            mapping.service.text = '{' + referenceOf(*service) + '}';
            m_out.reasons.push_back(service->name + " names the service");
        } else {
            ask("service", "no column names the service; which one is it?");
        }
        if (SampleColumn *const probe = firstThat(
                headed(
                    {"probe", "check", "item", "test", "protocol", "type", "prüfung", "contrôle", "prueba"}),
                [&](const SampleColumn &column) { return isText(column) && !column.isNumbers(); }, false)) {
            probe->isTaken = true;
            mapping.probe.text = '{' + referenceOf(*probe) + '}';
            m_out.reasons.push_back(probe->name + " names the probe");
        } else {
            ask("probe", "no column names the probe; which probe of the agreement's class is it?");
        }
        if (!mapping.end && !mapping.length && mapping.state) {
            mapping.row = alternates() ? RowKind::Change : RowKind::Check;
            if (mapping.row == RowKind::Change)
                ask("row",
                    "no state follows itself, so each row looks like a change of state that holds to the "
                    "next "
                    "row; is it that, or the result of one check?",
                    {"change", "check"});
            else
                m_out.reasons.push_back("each row is a check: states follow themselves");
        }
    }

    static std::string referenceOf(const SampleColumn &column)
    {
        return column.ref.number > 0 ? std::to_string(column.ref.number) : column.ref.column;
    }

    void findDecimal()
    {
        if (m_out.mapping.file.delimiter == ',' || m_out.mapping.file.kind != TableKind::Delimited)
            return;
        const auto isComma = [](std::string_view text) {
            const std::size_t comma = text.find(',');
            return comma != std::string_view::npos && comma > 0 && comma + 1 < text.size()
                && std::ranges::all_of(text, [](char c) { return c == ',' || (c >= '0' && c <= '9'); });
        };
        for (const SampleColumn &column : m_columns)
            if (!column.texts.empty() && std::ranges::any_of(column.texts, isComma)) {
                m_out.mapping.decimal = ',';
                m_out.reasons.push_back(column.name + " has decimal commas");
                return;
            }
    }

    const TablePreview &m_sample;
    std::vector<SampleColumn> m_columns;
    MappingProposal m_out;
};

MappingProposal proposalOf(const TableMapping &known, const DetectedFormat &detected, const std::string &path)
{
    MappingProposal out;
    out.mapping = known;
    if (known.file.kind == TableKind::Delimited) {
        out.mapping.file.encoding = detected.format.encoding;
        out.mapping.file.delimiter = detected.format.delimiter;
    }
    out.reasons.push_back("its columns are those of " + (known.title.empty() ? known.name : known.title));
    if (known.zone.empty()) {
        const TablePreview preview = previewTable(path, known, 20);
        const bool needsZone = std::ranges::any_of(preview.rows, [](const PreviewRow &row) {
            return row.fault && row.fault->what.find("names no zone") != std::string::npos;
        });
        if (needsZone)
            out.questions.push_back(
                {"zone", "the times of this file tell no offset: which zone are they in?", {}});
    }
    return out;
}

} // namespace

const TableMapping *recognised(const std::vector<std::string> &columns,
                               const std::vector<TableMapping> &known)
{
    const auto fits = [&](const TableMapping &mapping) {
        return !mapping.recognise.empty()
            && std::ranges::all_of(mapping.recognise, [&](const std::string &wanted) {
                   return std::ranges::any_of(columns, [&](const std::string &column) {
                       return isSameWord(trimmed(column), wanted);
                   });
               });
    };
    // Of two that fit, the one that knows more of the columns.
    const TableMapping *best = nullptr;
    for (const TableMapping &mapping : known)
        if (fits(mapping) && (best == nullptr || mapping.recognise.size() > best->recognise.size()))
            best = &mapping;
    return best;
}

Expected<MappingProposal> proposeMapping(const std::string &path, const std::vector<TableMapping> &known)
{
    auto detected = detectFormat(path);
    if (!detected)
        return tl::unexpected(detected.error());
    const TablePreview sample = firstRows(path, detected->format, sampleSize);
    if (sample.ended && sample.rows.empty())
        return tl::unexpected(*sample.ended);
    if (const TableMapping *mapping = recognised(sample.columns, known))
        return proposalOf(*mapping, *detected, path);
    return Guess(sample).make(std::move(*detected));
}

} // namespace makegood::feeds
