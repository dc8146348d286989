// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/csv_files.h"

#include <deque>
#include <map>

#include "feeds/csv_cells.h"
#include "sla/base/limits.h"

namespace makegood::feeds
{

namespace
{

using Words = std::string_view;

// Reads a file with one value a record.
template <typename T, std::size_t N, typename F> Checked<std::vector<T>>
readRows(std::string_view text, const std::string &file, const std::array<Words, N> &columns, F &&make)
{
    std::vector<T> out;
    const auto done
        = readCsv(text, file, columns, columns.size(), [&](const CsvRow &row, CsvProblems &problems) {
              CsvCells cells(row, problems);
              out.push_back(make(cells));
          });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace

Checked<void> SeriesCollector::readChecksCsv(std::string_view text, const std::string &file,
                                             const std::string &source)
{
    static constexpr std::array<Words, 5> columns = {"time", "service", "probe", "state", "detail"};
    struct Target {
        std::string service;
        std::string probe;
        CheckSeriesBuilder *builder = nullptr;
        std::uint32_t source = 0;
        Target *next = nullptr; ///< the series of the row that followed a row of this one last
    };
    std::map<std::pair<std::string_view, std::string_view>, Target *> known;
    std::deque<Target> targets;
    Target *last = nullptr;
    // Files sorted by time change the series with every row, mostly in a repeating order.
    const auto targetOf = [&](std::string_view service, std::string_view probe) -> Target & {
        const auto is = [&](const Target *t) { return t && t->service == service && t->probe == probe; };
        if (last != nullptr && is(last->next))
            return *last->next;
        const auto found = known.find({service, probe});
        Target &target = found != known.end() ? *found->second : targets.emplace_back();
        if (found == known.end()) {
            target.service = service;
            target.probe = probe;
            target.builder = &m_builders.of(target.service, target.probe);
            target.source = target.builder->addSource(source);
            known.emplace(std::pair{std::string_view(target.service), std::string_view(target.probe)},
                          &target);
        }
        if (last != nullptr)
            last->next = &target;
        return target;
    };
    return readCsv(text, file, columns, 4, [&](const CsvRow &row, CsvProblems &problems) {
        CsvCells cells(row, problems);
        const Instant at = cells.instant(0);
        const auto state = static_cast<CheckState>(cells.word(3, wordsOf<CheckState>));
        const std::string_view service = row.fields[1];
        const std::string_view probe = row.fields[2];
        if (service.empty() || probe.empty()) {
            problems.add(row.line, service.empty() ? 1 : 2, "empty", "", "a name");
            return;
        }
        if (service.size() > longestName || probe.size() > longestName) {
            const std::size_t column = service.size() > longestName ? 1 : 2;
            problems.add(row.line, column, "too long", row.fields[column], atMostBytes(longestName));
            return;
        }
        last = &targetOf(service, probe);
        last->builder->add(at, state, {last->source, cells.line()});
    });
}

Checked<std::vector<Call>> readCallsCsv(std::string_view text, const std::string &file)
{
    static constexpr std::array<Words, 7> columns
        = {"started", "service", "line_available", "answered", "decoded_at", "delivered_at", "attempts"};
    return readRows<Call>(text, file, columns, [](CsvCells &cells) {
        Call call;
        call.started = cells.instant(0);
        call.service = cells.name(1);
        call.lineAvailable = cells.flag(2);
        call.answered = cells.flag(3);
        call.decodedAt = cells.optionalInstant(4);
        call.deliveredAt = cells.optionalInstant(5);
        call.attempts = cells.number(6);
        call.line = cells.line();
        return call;
    });
}

Checked<std::vector<BackupRow>> readBackupsCsv(std::string_view text, const std::string &file)
{
    static constexpr std::array<Words, 5> columns
        = {"taken_at", "service", "kind", "state", "retained_until"};
    static constexpr std::array<Words, 2> states = {"failed", "good"};
    return readRows<BackupRow>(text, file, columns, [](CsvCells &cells) {
        BackupRow row;
        row.takenAt = cells.instant(0);
        row.service = cells.name(1);
        row.kind = static_cast<BackupKind>(cells.word(2, wordsOf<BackupKind>));
        row.good = cells.word(3, states) == 1;
        row.retainedUntil = cells.optionalInstant(4);
        return row;
    });
}

Checked<std::vector<PriceNotice>> readNoticesCsv(std::string_view text, const std::string &file,
                                                 const Currency &currency)
{
    static constexpr std::array<Words, 7> columns
        = {"kind", "given_at", "effective_at", "service", "old_price", "new_price", "channel"};
    static constexpr std::array<Words, 1> kinds = {"price"};
    return readRows<PriceNotice>(text, file, columns, [&](CsvCells &cells) {
        cells.word(0, kinds);
        PriceNotice row;
        row.givenAt = cells.instant(1);
        row.effectiveAt = cells.instant(2);
        row.service = cells.name(3);
        row.oldPrice = cells.money(4, currency);
        row.newPrice = cells.money(5, currency);
        row.channel = cells.text(6);
        return row;
    });
}

Checked<std::vector<ProofRow>> readEvidenceCsv(std::string_view text, const std::string &file)
{
    static constexpr std::array<Words, 5> columns = {"time", "service", "method", "target", "result"};
    static constexpr std::array<Words, 6> methods = {"ping", "dns", "tcp", "http", "smtp", "pop3"};
    static constexpr std::array<Words, 2> results = {"ok", "failed"};
    return readRows<ProofRow>(text, file, columns, [](CsvCells &cells) {
        ProofRow row;
        row.at = cells.instant(0);
        row.service = cells.name(1);
        row.method = methods[cells.word(2, methods)];
        row.target = cells.text(3);
        row.failed = cells.word(4, results) == 1;
        row.line = cells.line();
        return row;
    });
}

} // namespace makegood::feeds
