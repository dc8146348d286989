// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/prometheus_figures.h"

#include <array>

#include "feeds/number_text.h"

namespace makegood::feeds
{

namespace
{

constexpr std::array<std::string_view, 2> parts = {"failed", "good"};

bool usesBuckets(const PrometheusFigures &figures)
{
    return figures.as == ReadAs::Requests || figures.as == ReadAs::Quantile;
}

bool hasScale(const PrometheusFigures &figures)
{
    return figures.as == ReadAs::Values || figures.as == ReadAs::Quantile;
}

} // namespace

Errors checkFigures(const PrometheusFigures &figures, bool (*isSelector)(const std::string &))
{
    Errors errors;
    const auto wrong = [&](const char *key, const char *what, const std::string &found, const char *allowed) {
        Error &error = errors.emplace_back();
        error.key = key;
        error.what = what;
        error.found = found;
        error.allowed = allowed;
    };
    if (figures.as == ReadAs::Requests && !isSelector(figures.part))
        wrong("read.part", "this selects no series", figures.part,
              "a metric's name, matchers in braces, or both; no range, offset or function");
    const Duration length = figures.bucketLength();
    if (usesBuckets(figures) && (length < std::chrono::minutes(1) || length > std::chrono::days(1)))
        wrong("read.bucket", "not such a length of time", figures.bucket, "1m to 1d, such as 5m");
    const auto quantile = numberIn(figures.quantile);
    if (figures.as == ReadAs::Quantile && (!quantile || *quantile < 0 || *quantile > 1))
        wrong("read.quantile", "not a quantile", figures.quantile, "0 to 1, such as 0.95");
    const auto scale = numberIn(figures.scale);
    if (hasScale(figures) && !figures.scale.empty() && (!scale || *scale <= 0))
        wrong("read.scale", "not a number above zero", figures.scale, "a decimal such as 1000");
    return errors;
}

PrometheusFigures readFigures(JsonObject &object, JsonProblems &problems)
{
    PrometheusFigures out;
    const Json *read = object.optional("read");
    if (read == nullptr)
        return out;
    JsonObject keys(*read, object.path("read"), problems);
    out.as = static_cast<ReadAs>(keys.word("as", wordsOf<ReadAs>));
    if (out.as == ReadAs::Requests) {
        out.part = keys.text("part");
        out.isGood = keys.has("part_is") && keys.word("part_is", parts) == 1;
    }
    if (usesBuckets(out) && keys.has("bucket"))
        out.bucket = keys.text("bucket");
    if (out.as == ReadAs::Quantile)
        out.quantile = keys.text("quantile");
    if (hasScale(out))
        out.scale = keys.optionalText("scale");
    keys.finish();
    return out;
}

Json figuresJson(const PrometheusFigures &figures)
{
    Json out = {{"as", wordOf(figures.as)}};
    if (figures.as == ReadAs::Requests) {
        out["part"] = figures.part;
        out["part_is"] = std::string(parts[figures.isGood ? 1 : 0]);
    }
    if (usesBuckets(figures))
        out["bucket"] = figures.bucket;
    if (figures.as == ReadAs::Quantile)
        out["quantile"] = figures.quantile;
    if (hasScale(figures) && !figures.scale.empty())
        out["scale"] = figures.scale;
    return out;
}

std::vector<SourceField> figureFields()
{
    std::vector<SourceField> out;
    out.push_back(
        {.key = "read.as",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "The series are"),
         .sort = SourceField::Sort::Choice,
         .choices
         = {{"checks", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "results of checks")},
            {"requests", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "a counter of all requests")},
            {"values", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "measured values")},
            {"quantile",
             QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "the buckets of a histogram (_bucket)")}},
         .standard = "checks"});
    out.push_back({.key = "read.part",
                   .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "The counter beside it"),
                   .hint = "http_requests_total{code=~\"5..\"}",
                   .isNeeded = true,
                   .whenKey = "read.as",
                   .whenValues = {"requests"}});
    out.push_back(
        {.key = "read.part_is",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "It counts"),
         .sort = SourceField::Sort::Choice,
         .choices = {{"failed", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "the failed requests")},
                     {"good", QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "the good requests")}},
         .standard = "failed",
         .whenKey = "read.as",
         .whenValues = {"requests"}});
    out.push_back({.key = "read.quantile",
                   .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Quantile"),
                   .hint = "0.95",
                   .isNeeded = true,
                   .standard = "0.95",
                   .whenKey = "read.as",
                   .whenValues = {"quantile"}});
    out.push_back({.key = "read.bucket",
                   .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Over stretches of"),
                   .hint = "5m",
                   .isNeeded = true,
                   .standard = "5m",
                   .whenKey = "read.as",
                   .whenValues = {"requests", "quantile"}});
    out.push_back(
        {.key = "read.scale",
         .title = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "Multiplied by"),
         .hint = QT_TRANSLATE_NOOP("makegood::feeds::SourceKind", "1000 makes seconds milliseconds"),
         .whenKey = "read.as",
         .whenValues = {"values", "quantile"}});
    return out;
}

} // namespace makegood::feeds
