// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_workspace.h"

#include <algorithm>

#include <QFile>

#include "sample/sample_script.h"
#include "store/new_workspace.h"

namespace makegood::sample
{

namespace
{

constexpr const char *sampleActor = "sample";

StoryTime timeOf(const std::optional<Instant> &now)
{
    return now ? StoryTime::until(*now) : StoryTime();
}

// When the sample in a file was made, and whether somebody changed it since.
struct Made {
    Instant at{};
    bool isChanged = false;
};

std::optional<Made> madeOf(const std::string &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return std::nullopt;
    const auto entries = (*workspace)->journal().all();
    if (!entries || entries->empty())
        return std::nullopt;
    const auto byOthers = [](const JournalEntry &entry) { return entry.who != sampleActor; };
    return Made{entries->front().at, std::any_of(entries->begin(), entries->end(), byOthers)};
}

} // namespace

Expected<std::vector<CaseData>> sampleCases(std::optional<Instant> now)
{
    const StoryTime time = timeOf(now);
    std::vector<CaseData> out;
    for (const auto make : {sample::proCirrusCase, sample::sonoranCase, sample::onePointSyncCase,
                            sample::proofpointCase, sample::cloudSurgardCase}) {
        auto made = make(time);
        if (!made)
            return tl::unexpected(made.error());
        if (now)
            endAt(*made, *now);
        out.push_back(std::move(*made));
    }
    return out;
}

Expected<void> writeSampleWorkspace(const std::string &path, std::optional<Instant> now,
                                    const store::MayCommit &mayCommit, store::Over over)
{
    const auto cases = sampleCases(now);
    if (!cases)
        return tl::unexpected(cases.error());
    auto fresh = NewWorkspace::at(path, nullptr, over);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const Actor actor{sampleActor, timeOf(now).range().end};
    for (const CaseData &data : *cases)
        if (const auto done = fresh->workspace().contracts().importCase(data, actor, mayCommit); !done)
            return tl::unexpected(done.error());
    return fresh->publish();
}

Expected<std::string> findOrMakeSample(const std::string &path, Instant now)
{
    const QString file = QString::fromStdString(path);
    if (QFile::exists(file)) {
        const auto made = madeOf(path);
        const auto day = [](Instant at) { return std::chrono::floor<std::chrono::days>(at); };
        if (made
            && (day(made->at) == day(now) || (made->isChanged && utcMonthOf(made->at) == utcMonthOf(now))))
            return path;
        if (made && made->isChanged) {
            const QString kept = file + QLatin1Char('.')
                + QString::fromStdString(formatMonth(utcMonthOf(made->at))) + QStringLiteral(".makegood");
            if (QFile::exists(kept) || !QFile::rename(file, kept))
                return path;
        }
    }
    // Where nobody's changes are lost; another program may have made one meanwhile.
    const auto over = QFile::exists(file) ? store::Over::AnotherFile : store::Over::Nothing;
    if (const auto written = writeSampleWorkspace(path, now, {}, over); !written && !QFile::exists(file))
        return tl::unexpected(written.error());
    return path;
}

Month sampleMonth(std::optional<Instant> now)
{
    return timeOf(now).lastMonth();
}

} // namespace makegood::sample
