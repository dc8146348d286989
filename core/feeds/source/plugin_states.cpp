// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/plugin_states.h"

namespace makegood::feeds
{

namespace
{

constexpr std::array<std::string_view, 3> stateMeanings = {"up", "down", "unknown"};
constexpr std::array meaningOfWord = {CheckState::Up, CheckState::Down, CheckState::Unknown};

std::string meaningWord(CheckState state)
{
    for (std::size_t i = 0; i < meaningOfWord.size(); ++i)
        if (meaningOfWord[i] == state)
            return std::string(stateMeanings[i]);
    return "unknown";
}

struct StateKey {
    const char *key;
    CheckState PluginStates::*state;
};
constexpr std::array stateKeys = {
    StateKey{"warning", &PluginStates::warning},         StateKey{"critical", &PluginStates::critical},
    StateKey{"unknown", &PluginStates::unknown},         StateKey{"down", &PluginStates::down},
    StateKey{"unreachable", &PluginStates::unreachable},
};

} // namespace

PluginStates readPluginStates(JsonObject &object, JsonProblems &problems)
{
    PluginStates states;
    if (const Json *value = object.optional("states")) {
        JsonObject words(*value, object.path("states"), problems);
        for (const StateKey &one : stateKeys)
            if (words.has(one.key))
                states.*one.state = meaningOfWord[words.word(one.key, stateMeanings)];
        words.finish();
    }
    return states;
}

Json pluginStatesJson(const PluginStates &states)
{
    Json json = Json::object();
    for (const StateKey &one : stateKeys)
        json[one.key] = meaningWord(states.*one.state);
    return json;
}

} // namespace makegood::feeds
