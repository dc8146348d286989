// SPDX-License-Identifier: GPL-3.0-or-later
#include "common_options.h"

#include <chrono>

namespace makegood::cli
{

void addWorkspace(Options &options)
{
    options.value(QStringLiteral("workspace"), QStringLiteral("FILE"), QStringLiteral("the workspace"));
}

void addContract(Options &options)
{
    options.value(QStringLiteral("contract"), QStringLiteral("ID"), QStringLiteral("the contract's id"));
}

void addMonth(Options &options)
{
    options.value(QStringLiteral("month"), QStringLiteral("YYYY-MM"),
                  QStringLiteral("the month that is judged"));
}

void addAsOf(Options &options)
{
    options.value(
        QStringLiteral("as-of"), QStringLiteral("INSTANT"),
        QStringLiteral("judges deadlines, clocks and obligations at this instant (RFC 3339; default: now)"));
}

void addJson(Options &options)
{
    options.flag(QStringLiteral("json"), QStringLiteral("prints the result as JSON"));
}

Expected<Month> neededMonth(const Options &options)
{
    return options.needed(QStringLiteral("month")).and_then([](const std::string &text) {
        return parseMonth(text).map_error([&](const Error &) {
            return usageError("--month takes a month such as 2026-03, not '" + text + "'");
        });
    });
}

Expected<Instant> asOfOrNow(const Options &options)
{
    const QString name = QStringLiteral("as-of");
    if (!options.isSet(name))
        return now();
    const std::string text = options.text(name);
    return parseInstant(text).map_error([&](const Error &) {
        return usageError("--as-of takes an instant such as 2026-03-31T12:00:00Z, not '" + text + "'");
    });
}

Instant now()
{
    return std::chrono::floor<Duration>(std::chrono::system_clock::now());
}

} // namespace makegood::cli
