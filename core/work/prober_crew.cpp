// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/prober_crew.h"

#include <algorithm>
#include <utility>

#include <QDir>

namespace makegood::work
{

bool isProberSource(const StoredSource &source)
{
    return source.kind == proberKindName && !source.paused;
}

Expected<ProberSources> proberSources(Workspace &workspace)
{
    return workspace.sources().list().map([](const std::vector<StoredSource> &all) {
        ProberSources out;
        for (const StoredSource &source : all)
            if (isProberSource(source))
                out[source.id] = source.settings;
        return out;
    });
}

ProberCrew::ProberCrew(ProbeSurroundings surroundings, CrewNews news)
    : m_surroundings(std::move(surroundings))
    , m_news(std::move(news))
{
}

ProberCrew::~ProberCrew() = default;

void ProberCrew::run(const ProberSources &sources)
{
    std::erase_if(m_members, [&](const auto &member) {
        const auto wanted = sources.find(member.first);
        return wanted == sources.end() || wanted->second != member.second.settings;
    });
    for (const auto &[source, settings] : sources) {
        Member &member = m_members[source];
        member.settings = settings;
        if (!member.runner)
            begin(source, member);
    }
}

std::size_t ProberCrew::running() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(m_members, [](const auto &member) { return member.second.runner != nullptr; }));
}

void ProberCrew::begin(const std::string &source, Member &member)
{
    auto settings = readProberSettings(member.settings);
    if (!settings)
        return tell(source, settings.error().front());
    const std::string journal = QDir::cleanPath(QString::fromStdString(settings->journal)).toStdString();
    if (const std::string owner = ownerOf(journal); !owner.empty())
        return tell(source,
                    refused("its journal is in the folder of '" + owner
                            + "', so that it is not probed; give each source a folder of its own")
                        .value());
    ProbeNews news;
    news.round = [this, source](const std::vector<ProbeRecord> &records) {
        m_members[source].told.clear();
        if (m_news.round)
            m_news.round(source, records);
    };
    news.pause = [this, source](const Interval &pause) {
        if (m_news.pause)
            m_news.pause(source, pause);
    };
    news.trouble = [this, source](const Error &error) { tell(source, error); };
    auto runner = std::make_unique<ProbeRunner>(std::move(*settings), m_surroundings, std::move(news));
    if (const auto opened = runner->open(); !opened) {
        if (runner->holder().empty())
            return tell(source, opened.error());
        if (std::exchange(member.told, runner->holder()) != runner->holder() && m_news.held)
            m_news.held(source, runner->holder());
        return;
    }
    if (const auto started = runner->start(); !started)
        return tell(source, started.error());
    member.runner = std::move(runner);
    member.journal = journal;
}

std::string ProberCrew::ownerOf(const std::string &journal) const
{
    const auto owner = std::ranges::find_if(
        m_members, [&](const auto &member) { return member.second.journal == journal; });
    return owner == m_members.end() ? std::string() : owner->first;
}

void ProberCrew::tell(const std::string &source, const Error &error)
{
    const auto member = m_members.find(source);
    if (member == m_members.end()) // it is being stopped
        return;
    const std::string text = error.text();
    if (std::exchange(member->second.told, text) != text && m_news.trouble)
        m_news.trouble(source, error);
}

} // namespace makegood::work
