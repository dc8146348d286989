// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/series_image.h"

#include <algorithm>
#include <iterator>

#include "sla/samples/chunk_codec.h"
#include "store/change_rows.h"
#include "store/chunk_rows.h"
#include "store/month_number.h"

namespace makegood::store
{

namespace
{

Expected<std::optional<CheckChunk>> monthOf(Database &database, const std::string &contract,
                                            const std::string &service, const std::string &probe, Month month)
{
    const auto stored = readServiceChecks(database, contract, service, utcMonth(month));
    if (!stored)
        return tl::unexpected(stored.error());
    const auto series = std::ranges::find(*stored, probe, &CheckSeries::probe);
    if (series == stored->end() || series->chunks().empty())
        return std::optional<CheckChunk>();
    return std::optional<CheckChunk>(*series->chunks().front());
}

Expected<void> writeChecks(Database &database, const std::string &contract,
                           const SeriesImage::CheckMonth &one)
{
    const std::int64_t month = monthNumber(one.month);
    if (!one.chunk) {
        Statement gone(database, "delete_chunk");
        gone.bind(month).bind(contract).bind(one.service).bind(one.probe).run(); // its body with it
        return gone.outcome();
    }
    return writeChunk(database, contract, one.service, one.probe, *one.chunk);
}

} // namespace

Expected<SeriesImage> imageAgain(Database &database, const SeriesImage &image)
{
    SeriesImage out = image;
    for (SeriesImage::CheckMonth &one : out.months) {
        auto chunk = monthOf(database, image.contract, one.service, one.probe, one.month);
        if (!chunk)
            return tl::unexpected(chunk.error());
        one.chunk = std::move(*chunk);
    }
    for (SeriesImage::ChangeSpan &span : out.spans) {
        auto stored = readChangesBetween(database, image.contract, span.stored.service, span.stored.probe,
                                         span.first, span.last);
        if (!stored)
            return tl::unexpected(stored.error());
        span.stored = std::move(*stored);
    }
    for (SampleMonth &month : out.samples)
        if (const auto done = readMonth(database, image.contract, month); !done)
            return tl::unexpected(done.error());
    return out;
}

Expected<SeriesImage> readImage(Database &database, const ContractPage &page)
{
    SeriesImage places;
    places.contract = page.contract;
    for (const CheckSeries &series : page.series)
        for (const auto &chunk : series.chunks())
            places.months.push_back({series.service(), series.probe(), chunk->head.month, {}});
    for (const ChangeSeries &series : page.changes)
        if (!series.changes.empty())
            places.spans.push_back({series.changes.front().at,
                                    series.changes.back().at,
                                    {series.service, series.probe, {}, {}}});
    const auto addMonths = [&](const auto &all) {
        for (const auto &series : all)
            std::ranges::move(monthsOf(series), std::back_inserter(places.samples));
    };
    addMonths(page.requests);
    addMonths(page.values);
    return imageAgain(database, places);
}

Expected<void> writeImage(Database &database, const SeriesImage &image)
{
    for (const SeriesImage::CheckMonth &one : image.months)
        if (auto done = writeChecks(database, image.contract, one); !done)
            return done;
    for (const SeriesImage::ChangeSpan &span : image.spans)
        if (auto done = replaceChanges(database, image.contract, span.stored, span.first, span.last); !done)
            return done;
    for (const SampleMonth &month : image.samples)
        if (auto done = writeMonth(database, image.contract, month); !done)
            return done;
    return {};
}

} // namespace makegood::store
