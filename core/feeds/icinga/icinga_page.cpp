// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/icinga/icinga_page.h"

#include <algorithm>

#include <QString>

namespace makegood::feeds
{

using namespace sla;

Expected<std::string> chooseInstance(const std::vector<std::pair<std::string, std::string>> &ids,
                                     const std::string &wanted)
{
    std::string names;
    for (const auto &[id, name] : ids) {
        if (!wanted.empty() && (wanted == id || wanted == name))
            return id;
        names += (names.empty() ? "" : ", ") + name;
    }
    if (ids.empty())
        return refused("no Icinga has written to this database yet");
    if (wanted.empty() && ids.size() == 1)
        return ids.front().first;
    Error error;
    error.key = "instance";
    error.found = wanted;
    error.allowed = names;
    error.what = wanted.empty() ? "several Icingas write to this database; name the one to read"
                                : "no Icinga of this name writes to this database";
    return tl::unexpected(std::move(error));
}

namespace
{

// An object that the configuration no longer has keeps its history but not its name.
Labels labelsOf(const IcingaObjects &objects, const std::string &key, bool isService)
{
    const auto found = objects.find(key);
    if (found != objects.end())
        return found->second.labels;
    return {{isService ? "removed_service" : "removed_host", key}};
}

Expected<RawChange> changeOf(const IcingaRow &row, const IcingaObjects &objects, const IcingaStates &states)
{
    const auto state = stateOf(row.state, row.isService, states);
    if (!state)
        return refused("the database gives state " + std::to_string(row.state) + " of "
                       + labelsText(labelsOf(objects, row.object, row.isService)) + " at "
                       + formatInstant(row.at) + ", which Icinga does not have");
    RawChange change{row.at, state->state, state->word};
    const QString line = QString::fromStdString(row.output).section(QLatin1Char('\n'), 0, 0).simplified();
    if (!line.isEmpty())
        change.detail += ": " + line.left(200).toStdString();
    return change;
}

struct Gathered {
    bool isService = false;
    std::optional<IcingaRow> before;
    std::vector<IcingaRow> rows;
};

SourcePage shorter()
{
    SourcePage page;
    page.tooMuch = true;
    page.why = "the database takes too long over it, or gives too many rows";
    return page;
}

RawWindow windowOf(IcingaDowntime &&downtime, const IcingaObjects &objects)
{
    RawWindow window;
    window.labels = labelsOf(objects, downtime.object, downtime.isService);
    window.uid = std::move(downtime.uid);
    window.when = downtime.when;
    window.enteredAt = downtime.enteredAt;
    window.title = "Downtime in Icinga";
    window.author = std::move(downtime.author);
    window.comment = std::move(downtime.comment);
    return window;
}

} // namespace

Expected<SourcePage> readIcingaPage(IcingaReader &reader, const IcingaSettings &settings,
                                    const Interval &page)
{
    const auto objects = reader.objects();
    if (!objects)
        return tl::unexpected(objects.error());
    auto before = reader.statesBefore(page.start);
    if (!before)
        return tl::unexpected(before.error());
    std::map<std::string, Gathered> series;
    for (IcingaRow &row : *before)
        series[row.object] = {row.isService, row, {}};

    std::vector<IcingaRow> rows;
    const auto extent = reader.changes(page, rows);
    if (!extent)
        return tl::unexpected(extent.error());
    std::vector<IcingaDowntime> downtimes;
    const auto covered = reader.downtimes(page, downtimes);
    if (!covered)
        return tl::unexpected(covered.error());
    if (*extent == SqlExtent::TooMuch || *covered == SqlExtent::TooMuch)
        return shorter();

    for (IcingaRow &row : rows) {
        Gathered &gathered = series[row.object];
        gathered.isService = row.isService;
        if (row.at < page.start) // of the second in which the page begins
            gathered.before = std::move(row);
        else
            gathered.rows.push_back(std::move(row));
    }
    SourcePage out;
    for (auto &[key, gathered] : series) {
        RawChanges changes{labelsOf(*objects, key, gathered.isService), {}};
        if (gathered.before)
            gathered.rows.insert(gathered.rows.begin(), *gathered.before);
        for (const IcingaRow &row : gathered.rows) {
            auto change = changeOf(row, *objects, settings.states);
            if (!change)
                return tl::unexpected(change.error());
            changes.changes.push_back(std::move(*change));
        }
        out.samples += changes.changes.size();
        if (!changes.changes.empty())
            out.changes.push_back(std::move(changes));
    }
    for (IcingaDowntime &downtime : downtimes)
        if (!downtime.when.empty() && !downtime.uid.empty())
            out.windows.push_back(windowOf(std::move(downtime), *objects));
    return out;
}

Expected<std::vector<DiscoveredSeries>> discoverIcinga(IcingaReader &reader, const IcingaSettings &settings,
                                                       Instant upTo)
{
    const auto objects = reader.objects();
    if (!objects)
        return tl::unexpected(objects.error());
    const auto rows = reader.statesBefore(upTo);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<DiscoveredSeries> found;
    for (const IcingaRow &row : *rows) {
        const auto change = changeOf(row, *objects, settings.states);
        if (!change)
            return tl::unexpected(change.error());
        found.push_back(
            {labelsOf(*objects, row.object, row.isService), change->at, change->state, SeriesKind::Changes});
    }
    std::ranges::sort(found, {}, &DiscoveredSeries::labels);
    return found;
}

} // namespace makegood::feeds
