// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "feeds/prober/probe_runner.h"
#include "store/workspace.h"

namespace makegood::work
{

/// The sources of the built-in prober by id, and their settings as text.
using ProberSources = std::map<std::string, std::string>;

/// Whether it is one of them, and not paused.
bool isProberSource(const StoredSource &source);
/// Those of a workspace that are not paused.
Expected<ProberSources> proberSources(Workspace &workspace);

/// What a crew tells, with the source's id; each may be absent.
struct CrewNews {
    std::function<void(const std::string &source, const std::vector<ProbeRecord> &)> round = {};
    std::function<void(const std::string &source, const Interval &)> pause = {};
    /// Another program probes it; told once.
    std::function<void(const std::string &source, const std::string &holder)> held = {};
    /// Once for each: the same trouble again is not told again.
    std::function<void(const std::string &source, const Error &)> trouble = {};
};

/// Runs a prober for each of several sources; asynchronous, on the event loop of its thread.
class ProberCrew
{
public:
    explicit ProberCrew(ProbeSurroundings surroundings, CrewNews news = {});
    ~ProberCrew(); ///< stops all of them

    /// Runs these from now on: starts what is new, stops what is gone, begins anew what was changed, and
    /// tries again what could not begin, such as one that another program runs.
    void run(const ProberSources &sources);
    /// How many are running.
    std::size_t running() const;

private:
    struct Member {
        std::string settings;
        std::string journal; ///< folder; empty: it could not begin
        std::unique_ptr<ProbeRunner> runner; ///< null: it could not begin
        std::string told; ///< the last trouble, or who holds it
    };
    void begin(const std::string &source, Member &member);
    /// The running source with this journal; empty: none.
    std::string ownerOf(const std::string &journal) const;
    void tell(const std::string &source, const Error &error);

    const ProbeSurroundings m_surroundings;
    const CrewNews m_news;
    std::map<std::string, Member> m_members;
};

} // namespace makegood::work
