// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <span>

#include <QTemporaryDir>

#include "feeds/change_csv.h"
#include "feeds/csv_files.h"
#include "feeds/ical_reader.h"
#include "feeds/json_files.h"
#include "feeds/request_csv.h"
#include "feeds/source/built_in_kinds.h"
#include "feeds/table/mapping_detection.h"
#include "feeds/table/shipped_mappings.h"
#include "feeds/table/table_import.h"
#include "feeds/table/table_mapping_json.h"
#include "feeds/ticket_csv.h"
#include "feeds/value_csv.h"
#include "sla/evaluate/restatement.h"
#include "sla/policy/policy_reader.h"
#include "sla/samples/chunk_codec.h"
#include "sla/samples/row_codec.h"
#include "target.h"

namespace makegood::fuzz
{

using namespace feeds;
using namespace sla;

namespace
{

using namespace std::chrono;

constexpr Interval year2026{sys_days(2026y / January / 1), sys_days(2027y / January / 1)};

Currency usd()
{
    return *Currency::named("USD");
}

// Readers of tables take a file.
void readTableOf(std::string_view bytes, const char *name)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/makegood-fuzz-XXXXXX"));
    static const std::vector<TableMapping> known = shippedTableMappings();
    const std::string path = folder.filePath(QLatin1String(name)).toStdString();
    std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), std::ssize(bytes));
    if (auto proposal = proposeMapping(path, known))
        (void)importTable(path, proposal->mapping, "fuzz");
}

void readValuesOf(std::string_view text)
{
    (void)parseInstant(text);
    (void)parseDuration(text);
    (void)parseTimeOfDay(text);
    (void)parseDate(text);
    (void)parseMonth(text);
    (void)parseMoney(text, usd());
    (void)parseDecimal(text);
    (void)parseValue(text);
    (void)Zone::named(text);
}

// What a workspace that somebody sends has in its rows: the length of a head, the head and its body; and rows
// of requests or values.
void readStoredOf(std::string_view text)
{
    const std::span<const std::uint8_t> bytes(reinterpret_cast<const std::uint8_t *>(text.data()),
                                              text.size());
    RequestSeries requests;
    (void)decodeRows(bytes, requests);
    ValueSeries values;
    (void)decodeRows(bytes, values);
    if (bytes.size() < 2)
        return;
    const std::size_t length
        = std::min(std::size_t(bytes[0]) | std::size_t(bytes[1]) << 8U, bytes.size() - 2);
    if (const auto head = decodeHead(bytes.subspan(2, length)))
        (void)bodyMatches(*head, bytes.subspan(2 + length));
}

} // namespace

const std::vector<Target> &documents()
{
    static const std::vector<Target> all = {
        {"policy", [](std::string_view text) { (void)readPolicy(text, "fuzz.policy.toml"); }},
        {"contract", [](std::string_view text) { (void)readContract(text, "contract.toml"); }},
        {"checks",
         [](std::string_view text) {
             SeriesCollector collector;
             if (collector.readChecksCsv(text, "checks.csv", "checks.csv"))
                 (void)collector.build();
         }},
        {"changes",
         [](std::string_view text) {
             ChangeCollector collector;
             if (collector.readChangesCsv(text, "changes.csv", "changes.csv"))
                 (void)collector.build();
         }},
        {"figures",
         [](std::string_view text) {
             RequestCollector requests;
             if (requests.readRequestsCsv(text, "requests.csv", "requests.csv"))
                 (void)requests.build();
             ValueCollector values;
             if (values.readValuesCsv(text, "values.csv", "values.csv"))
                 (void)values.build();
         }},
        {"rows",
         [](std::string_view text) {
             (void)readCallsCsv(text, "calls.csv");
             (void)readBackupsCsv(text, "backups.csv");
             (void)readNoticesCsv(text, "notices.csv", usd());
             (void)readEvidenceCsv(text, "evidence.csv");
             (void)readTicketsCsv(text, "tickets.csv");
         }},
        {"calendar",
         [](std::string_view text) { (void)readCalendarContents(text, "m.ics", Zone(), year2026); }},
        {"incidents", [](std::string_view text) { (void)readIncidentsJson(text, "incidents.json"); }},
        {"decisions", [](std::string_view text) { (void)readDecisionsJson(text, "decisions.json", usd()); }},
        {"tickets", [](std::string_view text) { (void)readTicketsJson(text, "tickets.json"); }},
        {"mapping", [](std::string_view text) { (void)readTableMapping(text, "mapping.json"); }},
        {"reported", [](std::string_view text) { (void)readFigures(std::string(text)); }},
        {"settings",
         [](std::string_view text) {
             static const SourceKinds kinds = builtInKinds();
             (void)kinds.read(text, "settings.json");
         }},
        {"table", [](std::string_view text) { readTableOf(text, "t.csv"); }},
        {"lines", [](std::string_view text) { readTableOf(text, "t.jsonl"); }},
        {"workbook", [](std::string_view text) { readTableOf(text, "t.xlsx"); }},
        {"values", readValuesOf},
        {"stored", readStoredOf},
    };
    return all;
}

} // namespace makegood::fuzz
