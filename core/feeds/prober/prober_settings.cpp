// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/prober_settings.h"

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

const char *const proberKindName = "probe";

namespace
{

constexpr std::chrono::days oneDay{1};

// One line of text may hold several targets: a form has one field for all of them.
void splitInto(std::vector<std::string> &lines, const std::string &text)
{
    std::size_t begin = 0;
    for (;;) {
        const std::size_t end = text.find('\n', begin);
        lines.push_back(text.substr(begin, end == std::string::npos ? end : end - begin));
        if (end == std::string::npos)
            return;
        begin = end + 1;
    }
}

void readTargets(JsonObject &object, ProberSettings &settings)
{
    const Json *list = object.array("targets");
    if (list == nullptr)
        return;
    for (const Json &line : *list) {
        if (!line.is_string())
            return object.report("targets", "not a list of texts", {}, "one text a target");
        splitInto(settings.lines, line.get<std::string>());
    }
    auto targets = readProbeTargets(settings.lines);
    if (targets) {
        settings.targets = std::move(*targets);
        return;
    }
    for (const Error &error : targets.error())
        object.report("targets", error.what, {}, error.allowed);
}

void readLength(JsonObject &object, const char *key, Duration least, Duration most, Duration &length)
{
    if (!object.has(key))
        return;
    const auto read = parseDuration(object.text(key));
    if (read && *read >= least && *read <= most)
        length = *read;
    else
        object.report(key, "not such a length of time", {},
                      formatDuration(least) + " to " + formatDuration(most));
}

void readProberKeys(JsonObject &object, ProberSettings &settings)
{
    settings.journal = object.text("journal");
    if (!settings.journal.starts_with('/'))
        object.report("journal", "not a whole path of a folder", {}, "a path that begins with /");
    readTargets(object, settings);
    readLength(object, "interval", std::chrono::seconds(10), oneDay, settings.interval);
    if (Duration(oneDay) % settings.interval != Duration::zero()
        || settings.interval % std::chrono::seconds(1) != Duration::zero())
        object.report("interval", "a day does not hold it without remainder", {},
                      "such as 30s, 1m, 5m or 1h");
    const bool isTimeoutGiven = object.has("timeout");
    readLength(object, "timeout", std::chrono::milliseconds(100), std::chrono::minutes(1), settings.timeout);
    if (settings.timeout < settings.interval)
        return;
    if (isTimeoutGiven)
        object.report("timeout", "a probe must end before the next one begins", {},
                      "less than the interval of " + formatDuration(settings.interval));
    else
        settings.timeout = settings.interval / 2;
}

} // namespace

Labels probeLabels(const std::string &name, const std::string &address, const std::string &check)
{
    return {{"name", name}, {"target", address}, {"check", check}};
}

SourceTerms termsOf(const ProberSettings &settings)
{
    SourceTerms terms;
    terms.place = settings.journal;
    terms.mapping = settings.mapping;
    terms.overlap = settings.overlap;
    // A target more or less changes nothing of what the journal holds.
    terms.selection = Json({{"kind", proberKindName}, {"journal", settings.journal}})
                          .dump(-1, ' ', false, Json::error_handler_t::replace);
    return terms;
}

Checked<void> checkSettings(const ProberSettings &settings)
{
    return checkedSettings({}, termsOf(settings));
}

std::string settingsToJson(const ProberSettings &settings)
{
    Json json = {{"schema", 1},
                 {"kind", proberKindName},
                 {"journal", settings.journal},
                 {"targets", settings.lines},
                 {"interval", formatDuration(settings.interval)},
                 {"timeout", formatDuration(settings.timeout)}};
    if (!settings.caFile.empty())
        json["ca_file"] = settings.caFile;
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<ProberSettings> readProberSettings(std::string_view text, const std::string &file)
{
    return readSourceSettings<ProberSettings>(
        text, file, proberKindName, [](JsonObject &object, JsonProblems &, ProberSettings &settings) {
            readProberKeys(object, settings);
            settings.caFile = object.optionalText("ca_file");
        });
}

} // namespace makegood::feeds
