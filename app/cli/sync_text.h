// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "work/sync_recorded.h"

namespace makegood::cli
{

/// The result of one sync in a line, without line end: `acme: 35 new checks of 40 samples, up to …Z`.
std::string syncLine(const SourceSync &sync);

/// The same as an object (docs/formats.md, "Commands").
nlohmann::ordered_json syncJson(const SourceSync &sync);

/// A run of the history; null without one.
nlohmann::ordered_json runJson(const std::optional<SourceRun> &run);

/// Writes the error after the source's name, and what is kept of it; returns its exit code.
int failSync(const SourceSync &sync);

/// Reports each tenth of the time range as a message.
class SyncTenths
{
public:
    explicit SyncTenths(std::string source)
        : m_source(std::move(source))
    {
    }
    void operator()(const SyncProgress &progress);

private:
    std::string m_source;
    Duration::rep m_reported = 0;
};

} // namespace makegood::cli
