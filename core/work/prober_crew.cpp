// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/prober_crew.h"

#include <algorithm>
#include <utility>

namespace makegood::work
{

Expected<ProberSources> proberSources(Workspace &workspace)
{
    return workspace.sources().list().map([](const std::vector<StoredSource> &all) {
        ProberSources out;
        for (const StoredSource &source : all)
            if (source.kind == proberKindName && !source.paused)
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
    if (const auto opened = runner->open(); !opened)
        return tell(source, opened.error());
    if (const auto started = runner->start(); !started)
        return tell(source, started.error());
    member.runner = std::move(runner);
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
