// SPDX-License-Identifier: GPL-3.0-or-later
// `import --mapping`: tables of any layout into one contract of a workspace.
#include "command.h"
#include "common_options.h"
#include "console.h"
#include "evaluation_text.h"
#include "feeds/table/table_mapping_json.h"
#include "interrupt.h"
#include "stored.h"
#include "text_table.h"
#include "work/table_import.h"

namespace makegood::cli
{

namespace
{

std::vector<std::string> tableFiles(const Options &options)
{
    std::vector<std::string> files;
    for (int i = 0; i < options.argumentCount(); ++i)
        files.push_back(options.argument(i));
    return files;
}

Expected<Instant> instantOption(const Options &options, const char *name)
{
    return parseInstant(options.text(QLatin1String(name))).map_error([name](const Error &) {
        return usageError(std::string("--") + name + " takes an instant such as 2026-03-01T00:00:00Z");
    });
}

// What the command line says instead of the mapping.
Expected<void> overrule(const Options &options, TableMapping &mapping)
{
    const auto given = [&](const char *name) { return options.isSet(QLatin1String(name)); };
    if (given("service"))
        mapping.service = {options.text(QStringLiteral("service"))};
    if (given("probe"))
        mapping.probe = {options.text(QStringLiteral("probe"))};
    if (given("zone")) {
        mapping.zone = options.text(QStringLiteral("zone"));
        if (const auto zone = Zone::named(mapping.zone); !zone)
            return tl::unexpected(usageError("--zone takes " + zone.error().allowed));
    }
    if (!given("from") && !given("to"))
        return {};
    if (mapping.row != RowKind::Outage)
        return tl::unexpected(
            usageError("--from and --to state what outages leave open; this mapping has none"));
    const auto from = instantOption(options, "from");
    const auto to = instantOption(options, "to");
    if (!from || !to)
        return tl::unexpected(!from ? from.error() : to.error());
    mapping.covers = Interval{*from, *to};
    if (mapping.covers->empty())
        return tl::unexpected(usageError("--to must be after --from"));
    return {};
}

// The state, `3 of 100 failed`, or the value.
std::string contentOf(const MappedRow &row, RowKind kind)
{
    if (kind == RowKind::Count)
        return std::to_string(row.failed) + " of " + std::to_string(row.total) + " failed";
    return kind == RowKind::Value ? formatValue(row.value) : wordOf(row.state);
}

std::string shownRow(const TablePreview &preview, TextTable &table, const PreviewRow &row)
{
    std::string refusal;
    const std::string line = std::to_string(row.line);
    if (row.fault)
        refusal = row.fault->text() + '\n';
    else if (row.mapped.empty())
        table.add({line, "does not count", "", "", "", ""});
    for (const MappedRow &one : row.mapped) {
        const TableSeries &series = preview.series[one.series];
        table.add({line, formatInstant(one.start), one.end ? formatInstant(*one.end) : "",
                   contentOf(one, preview.kind), harmless(series.service), harmless(series.probe)});
    }
    return refusal;
}

// What the first rows are read as; exit code 1 when a row is refused.
int dryRun(const std::vector<std::string> &files, const TableMapping &mapping)
{
    std::string out;
    bool isRefused = false;
    for (const std::string &file : files) {
        TablePreview preview = previewTable(file, mapping, 50);
        TextTable table(std::vector<TextTable::Align>(6, TextTable::Align::Left));
        const bool hasFigures = mapping.row == RowKind::Count || mapping.row == RowKind::Value;
        table.add({"line", "from", "to", hasFigures ? "figure" : "state", "service", "probe"});
        std::string refusals;
        for (const PreviewRow &row : preview.rows)
            refusals += shownRow(preview, table, row);
        for (Error &fault : preview.faults) {
            fault.file = file;
            fail(fault);
        }
        if (preview.ended)
            fail(*preview.ended);
        isRefused = isRefused || preview.refused > 0 || !preview.faults.empty() || preview.ended.has_value();
        out += file + ": of the first " + std::to_string(preview.rows.size()) + " rows "
            + std::to_string(preview.understood) + " are understood and " + std::to_string(preview.refused)
            + " refused\n" + table.text() + harmless(refusals.empty() ? "" : "refused:") + "\n" + refusals;
    }
    const int code = finish(out);
    return isRefused ? std::max(code, int(Refused)) : code;
}

int propose(const std::string &file)
{
    const auto proposal = proposeFor(file);
    if (!proposal)
        return fail(proposal.error());
    for (const std::string &reason : proposal->reasons)
        tell(harmless(reason));
    for (const Error &question : questionsOf(*proposal, file))
        tell("To be decided: " + harmless(question.text()));
    return finish(tableMappingText(proposal->mapping));
}

int store(const Options &options, const std::vector<std::string> &files, const TableMapping &mapping)
{
    const auto workspace = openStored(options, Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto contract = oneContract(**workspace, options);
    if (!contract)
        return fail(contract.error());
    // The files are read completely before the workspace is touched.
    Checked<TablesRead> read = tl::unexpected(Errors());
    {
        const InterruptFlag interrupt;
        TableHooks hooks;
        hooks.isCancelled = [&] { return interrupt.requested(); };
        read = readTables(files, mapping, contract->id, hooks);
    }
    if (!read)
        return fail(read.error());
    for (const std::string &note : read->notes)
        tell(harmless(note));
    if (const auto ignored = ignoredOf(**workspace, read->page))
        for (const IgnoredEvidence &one : *ignored)
            tell("'" + harmless(one.service) + "' with the probe '" + harmless(one.probe)
                 + "' is stored and not judged: the agreement of '" + contract->id + "' has "
                 + (one.kind == IgnoredEvidence::Kind::ChecksOfProbe
                            || one.kind == IgnoredEvidence::Kind::ValuesOfProbe
                        ? "no such probe for it."
                        : "no such service."));
    backUpFirst(**workspace);
    // An interruption must not follow the commit with another word than what was done.
    const InterruptFlag interrupt;
    const auto summary = importTables(**workspace, *read, actor());
    if (!summary)
        return fail(summary.error());
    if (!summary->changedAnything())
        return finish("contract " + contract->id + ": nothing new\n");
    return finish(
        "contract " + contract->id + ": " + std::to_string(summary->checksAdded) + " new checks, "
        + std::to_string(summary->changesAdded) + " state changes"
        + (summary->requestsAdded > 0 ? ", " + std::to_string(summary->requestsAdded) + " rows of requests"
                                      : std::string())
        + (summary->valuesAdded > 0 ? ", " + std::to_string(summary->valuesAdded) + " values" : std::string())
        + " added or changed, from " + std::to_string(read->rows) + " rows\n");
}

} // namespace

int runTableImport(const Options &options)
{
    const std::vector<std::string> files = tableFiles(options);
    const bool isDry = options.isSet(QStringLiteral("dry-run"));
    if (isDry && !options.isSet(QStringLiteral("mapping")))
        return propose(files.front());
    const auto name = options.needed(QStringLiteral("mapping"));
    if (!name)
        return fail(name.error());
    std::set<std::string> answered;
    for (const char *key : {"service", "probe", "zone"})
        if (options.isSet(QLatin1String(key)))
            answered.insert(key);
    if (options.isSet(QStringLiteral("from")))
        answered.insert("covers");
    auto mapping = mappingFor(*name, files.front(), answered);
    if (!mapping)
        return fail(mapping.error());
    if (const auto done = overrule(options, *mapping); !done)
        return fail(done.error());
    return isDry ? dryRun(files, *mapping) : store(options, files, *mapping);
}

} // namespace makegood::cli
