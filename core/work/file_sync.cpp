// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/file_sync.h"

#include <algorithm>

#include "feeds/json_document.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::work
{

namespace
{

using Marks = std::map<std::string, FileMark>;

std::string marksText(const Marks &marks, const std::string &seriesSet)
{
    Json files = Json::array();
    for (const auto &[name, mark] : marks)
        files.push_back({{"name", name},
                         {"size", mark.size},
                         {"modified", formatInstant(mark.modified)},
                         {"sha256", mark.sha256}});
    return Json{{"schema", 1}, {"set", seriesSet}, {"files", std::move(files)}}.dump(
        -1, ' ', false, Json::error_handler_t::replace);
}

// Marks of another set of series, or that cannot be read, count as none: everything is read again, which
// changes nothing of what is there.
Marks marksFrom(const std::string &text, const std::string &seriesSet)
{
    Marks out;
    const auto json = parseJson(text, {});
    if (!json || !json->is_object() || json->value("set", std::string()) != seriesSet)
        return out;
    JsonProblems problems({});
    for (const Json &file : json->value("files", Json::array())) {
        JsonObject object(file, {}, problems);
        FileMark mark;
        mark.name = object.text("name");
        mark.modified = object.instant("modified");
        mark.sha256 = object.text("sha256");
        if (const Json *size = object.optional("size"); size != nullptr && size->is_number_unsigned())
            mark.size = size->get<std::uint64_t>();
        out.emplace(mark.name, mark);
    }
    return problems.empty() ? out : Marks();
}

struct MappedFile {
    std::map<std::string, ContractPage> pages; ///< one for each fed contract
    std::optional<Instant> last;
};

class FileSync
{
public:
    FileSync(Workspace &workspace, const SyncPlan &plan, const FileFeed &feed, const Actor &actor,
             const PullHooks &hooks)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_feed(feed)
        , m_actor(actor)
        , m_hooks(hooks)
        , m_mapping(withContract(plan.target.source->terms().mapping, plan.recipients.standard))
        , m_seriesSet(seriesSetOf(plan.target.source->terms(), plan.target.after.contract))
        , m_before(plan.resume ? plan.resume->before : plan.range.start)
        , m_isRecorded(!plan.target.isChanged())
    {
    }

    SyncOutcome run()
    {
        if (auto done = readAll(); !done)
            m_outcome.report.error = done.error();
        else if (!m_outcome.report.faults.empty())
            m_outcome.report.error = m_outcome.report.faults.front();
        return std::move(m_outcome);
    }

private:
    Expected<void> readAll()
    {
        const auto listed = m_feed.list(m_plan.range.end);
        if (!listed)
            return tl::unexpected(listed.error());
        // A contract that joined, or an instant to read again from, asks for everything.
        if (m_plan.resume) {
            const auto memory = m_workspace.sources().memory(m_plan.target.after.id);
            if (!memory)
                return tl::unexpected(memory.error());
            m_marks = marksFrom(*memory, m_seriesSet);
        }
        for (const std::string &name : listed->waiting)
            m_outcome.report.remarks.push_back(name
                                               + " was changed a moment ago and waits for the next sync");
        std::size_t done = 0;
        for (const FileMark &file : listed->ready) {
            if (m_hooks.isCancelled && m_hooks.isCancelled())
                return interrupted("cancelled; the files that were read before are kept");
            if (auto read = readOne(file); !read)
                return read;
            if (m_hooks.progress)
                m_hooks.progress(
                    {Duration(++done), Duration(listed->ready.size()),
                     m_outcome.report.samples + m_outcome.report.changes + m_outcome.report.figures});
        }
        return m_outcome.report.pages == 0 ? commit({}) : Expected<void>();
    }

    Expected<void> readOne(const FileMark &listed)
    {
        const auto known = m_marks.find(listed.name);
        if (known != m_marks.end() && known->second.size == listed.size
            && known->second.modified == listed.modified)
            return {};
        const auto before = m_feed.mark(listed.name);
        if (!before)
            return fault({before.error()});
        if (known != m_marks.end() && known->second.sha256 == before->sha256) {
            known->second = *before;
            return commit({});
        }
        auto contents = m_feed.read(listed.name, m_hooks.isCancelled);
        if (!contents)
            return fault(std::move(contents.error()));
        const auto after = m_feed.mark(listed.name);
        if (!after || *after != *before) {
            m_outcome.report.remarks.push_back(listed.name
                                               + " changed while it was read and waits for the next sync");
            return {};
        }
        m_outcome.report.remarks.insert(m_outcome.report.remarks.end(), contents->notes.begin(),
                                        contents->notes.end());
        const auto earlier = known != m_marks.end() ? std::optional(known->second) : std::nullopt;
        m_marks[listed.name] = *before;
        if (auto stored = commit(mapped(*contents, listed.name)); !stored) {
            if (earlier)
                m_marks[listed.name] = *earlier;
            else
                m_marks.erase(listed.name);
            // What the store refuses of one file says nothing about the next.
            return stored.error().kind == ErrorKind::Refused ? fault({stored.error()}) : stored;
        }
        return {};
    }

    Expected<void> fault(Errors errors)
    {
        if (errors.empty() || errors.front().kind == ErrorKind::Interrupted)
            return interrupted("cancelled; the files that were read before are kept");
        m_outcome.report.faults.insert(m_outcome.report.faults.end(), errors.begin(), errors.end());
        return {};
    }

    // The page of the contract that the series goes to; null, and counted, when there is none.
    ContractPage *pageOf(MappedFile &out, const Labels &labels, std::uint64_t samples, MappedProbe &target)
    {
        const auto found = work::mapped(m_mapping, labels);
        const auto page = found ? out.pages.find(found->contract) : out.pages.end();
        if (page != out.pages.end()) {
            target = *found;
            return &page->second;
        }
        if (isIgnored(m_mapping, labels))
            return nullptr;
        m_outcome.report.unmappedSamples += samples;
        m_outcome.report.unmapped[labelsText(labels)] += samples;
        if (found && !found->contract.empty())
            m_outcome.report.absentContracts[found->contract] += samples;
        return nullptr;
    }

    MappedFile mapped(const FileContents &contents, const std::string &name)
    {
        MappedFile out;
        const auto meet = [&](Instant at) { out.last = out.last ? std::max(*out.last, at) : at; };
        for (const std::string &contract : m_plan.feeds)
            out.pages[contract].contract = contract;
        std::map<MappedProbe, CheckSeriesBuilder> checks;
        std::map<MappedProbe, ChangeSeriesBuilder> changes;
        std::map<MappedProbe, RequestSeriesBuilder> requests;
        std::map<MappedProbe, ValueSeriesBuilder> values;
        MappedProbe target;
        const auto addFigures = [&](auto &builders, const auto &series, const auto &rows, auto at) {
            const Labels labels{{"service", series.service}, {"probe", series.probe}, {"file", name}};
            if (pageOf(out, labels, rows.size(), target) == nullptr)
                return;
            auto &builder = builders.try_emplace(target, target.service, target.probe).first->second;
            for (auto row : rows) {
                row.origin.source = builder.addSource(series.sources[row.origin.source]);
                meet(row.*at);
                builder.add(row);
            }
            m_outcome.report.figures += rows.size();
        };
        for (const RequestSeries &series : contents.requests)
            addFigures(requests, series, series.counts, &RequestCount::from);
        for (const ValueSeries &series : contents.values)
            addFigures(values, series, series.samples, &ValueSample::at);
        for (const CheckSeries &series : contents.checks) {
            const Labels labels{{"service", series.service()}, {"probe", series.probe()}, {"file", name}};
            if (pageOf(out, labels, series.size(), target) == nullptr)
                continue;
            auto &builder = checks.try_emplace(target, target.service, target.probe).first->second;
            for (const auto &chunk : series.chunks()) {
                builder.add(*chunk);
                m_outcome.report.samples += chunk->head.count + chunk->head.unknowns.size();
                m_outcome.report.unknownSamples += chunk->head.unknowns.size();
                if (chunk->head.count > 0)
                    meet(chunk->head.last);
            }
        }
        for (const ChangeSeries &series : contents.changes) {
            const Labels labels{{"service", series.service}, {"probe", series.probe}, {"file", name}};
            if (pageOf(out, labels, series.changes.size(), target) == nullptr)
                continue;
            auto &builder = changes.try_emplace(target, target.service, target.probe).first->second;
            for (StateChange change : series.changes) {
                change.origin.source = builder.addSource(series.sources[change.origin.source]);
                meet(change.at);
                builder.add(std::move(change));
            }
            m_outcome.report.changes += series.changes.size();
        }
        for (auto &[probe, builder] : checks) {
            out.pages[probe.contract].series.push_back(builder.build());
            for (const auto &chunk : out.pages[probe.contract].series.back().chunks())
                m_outcome.report.conflicts += chunk->head.conflicts.size();
        }
        for (auto &[probe, builder] : changes)
            out.pages[probe.contract].changes.push_back(builder.build());
        for (auto &[probe, builder] : requests)
            out.pages[probe.contract].requests.push_back(builder.build());
        for (auto &[probe, builder] : values)
            out.pages[probe.contract].values.push_back(builder.build());
        return out;
    }

    Expected<void> commit(MappedFile file)
    {
        std::vector<ContractPage> pages;
        for (const std::string &contract : m_plan.feeds) {
            ContractPage &page = file.pages[contract];
            page.contract = contract;
            pages.push_back(std::move(page));
        }
        const SourceToSync &target = m_plan.target;
        if (!m_isRecorded) {
            if (auto saved = m_workspace.sources().save({target.before, target.after}, m_actor); !saved)
                return saved;
            m_isRecorded = true;
        }
        const Instant reach = file.last ? std::max(m_before, *file.last + Duration(1)) : m_before;
        const auto summary = m_workspace.evidence().addPages(
            pages, m_actor, SyncCursor{target.after.id, reach, marksText(m_marks, m_seriesSet)});
        if (!summary)
            return tl::unexpected(summary.error());
        m_before = reach;
        ++m_outcome.report.pages;
        m_outcome.report.cursor = Cursor{m_seriesSet, reach};
        m_outcome.checksAdded += summary->checksAdded;
        m_outcome.changesAdded += summary->changesAdded;
        m_outcome.figuresAdded += summary->requestsAdded + summary->valuesAdded;
        m_outcome.rowsChanged += summary->rowsChanged;
        return {};
    }

    Workspace &m_workspace;
    const SyncPlan &m_plan;
    const FileFeed &m_feed;
    const Actor &m_actor;
    const PullHooks &m_hooks;
    const std::vector<MappingRow> m_mapping;
    const std::string m_seriesSet;
    Instant m_before; ///< everything of the files read so far lies before it
    bool m_isRecorded;
    Marks m_marks;
    SyncOutcome m_outcome;
};

} // namespace

SyncOutcome syncFiles(Workspace &workspace, const SyncPlan &plan, const FileFeed &feed, const Actor &actor,
                      const PullHooks &hooks)
{
    return FileSync(workspace, plan, feed, actor, hooks).run();
}

} // namespace makegood::work
