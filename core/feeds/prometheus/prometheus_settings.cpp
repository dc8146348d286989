// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/prometheus_settings.h"

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

const char *const prometheusName = "prometheus";

namespace
{

bool isNameByte(char c, bool first)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':'
        || (!first && c >= '0' && c <= '9');
}

// `name`, `name{…}` or `{…}` and nothing behind it: a range, an offset or a function would move or change
// samples.
bool isPlainSelector(const std::string &text)
{
    std::size_t i = 0;
    while (i < text.size() && isNameByte(text[i], i == 0))
        ++i;
    if (i == text.size())
        return i > 0;
    if (text[i] != '{' || text.back() != '}')
        return false;
    char quote = 0;
    bool holdsMatcher = i > 0;
    for (++i; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
        if (quote != 0) {
            if (c == '\\' && quote != '`')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'' || c == '`') {
            quote = c;
            holdsMatcher = true;
        } else if (c == '{' || c == '[' || c == '#') {
            return false;
        } else if (c == '}') {
            return i + 1 == text.size() && holdsMatcher;
        }
    }
    return false;
}

Json measured(const PrometheusSettings &settings)
{
    Json out = {{"kind", prometheusName},
                {"address", settings.server.address},
                {"selector", settings.selector},
                {"up", upRuleJson(settings.up)}};
    // Checks are what sources read before there was anything else: their text stays as it is.
    if (settings.figures.as != ReadAs::Checks)
        out["read"] = figuresJson(settings.figures);
    if (Json tenant = tenantJson(settings.server); !tenant.empty())
        out["headers"] = std::move(tenant);
    return out;
}

} // namespace

SourceTerms termsOf(const PrometheusSettings &settings)
{
    SourceTerms terms{settings.server.address,
                      settings.server.keyName,
                      settings.mapping,
                      settings.overlap,
                      measured(settings).dump(-1, ' ', false, Json::error_handler_t::replace),
                      furtherSecretsOf(settings.server)};
    if (settings.figures.as != ReadAs::Checks)
        terms.series = settings.figures.as == ReadAs::Requests ? SeriesKind::Requests : SeriesKind::Values;
    return terms;
}

Checked<void> checkSettings(const PrometheusSettings &settings)
{
    Errors errors = checkEndpoint(settings.server);
    if (!isPlainSelector(settings.selector)) {
        Error &error = errors.emplace_back();
        error.key = "selector";
        error.what = "this selects no series";
        error.found = settings.selector;
        error.allowed = "a metric's name, matchers in braces, or both; no range, offset or function";
    }
    const Errors figures = checkFigures(settings.figures, isPlainSelector);
    errors.insert(errors.end(), figures.begin(), figures.end());
    if (const auto rule = checkUpRule(settings.up); !rule) {
        errors.push_back(rule.error());
        errors.back().key = "up.value";
    }
    return checkedSettings(std::move(errors), termsOf(settings));
}

std::string settingsToJson(const PrometheusSettings &settings)
{
    Json json = measured(settings);
    json["schema"] = 1;
    writeHttpEndpoint(settings.server, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<PrometheusSettings> settingsFromJson(std::string_view text, const std::string &file)
{
    return readSourceSettings<PrometheusSettings>(
        text, file, prometheusName,
        [](JsonObject &object, JsonProblems &problems, PrometheusSettings &settings) {
            settings.server = readHttpEndpoint(object, problems);
            settings.selector = object.text("selector");
            settings.up = readUpRule(object, problems);
            settings.figures = readFigures(object, problems);
        });
}

} // namespace makegood::feeds
