// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_wait.h"
#include "work/known_services.h"
#include "work/source_secret.h"
#include "work/sync_plan.h"

namespace makegood::work
{

/// The steps of connecting a source, each for a background job; nothing is stored before recordSource().

/// What the functions below ask a source with.
struct SourceAsk {
    SourceSecrets secrets;
    std::function<bool()> isCancelled = {};
    HttpLimits limits = {};
};

/// What a source answered.
struct SourceTest {
    std::string place; ///< address or file
    std::string version; ///< empty: it does not say
    std::optional<Duration>
        clockAhead; ///< of the source's clock, to the second; negative: behind; empty: unknown
    std::optional<Instant> earliest; ///< where its data begins; empty: it does not say
    Duration took{}; ///< until it answered
    std::optional<Duration> retention; ///< how long it keeps data; empty: it does not say
    std::vector<std::string> notes; ///< its own sentences: what it keeps, what it cannot say
};

/// Asks once. Errors: as checkSource(); Error::needsSignIn says that the secret is missing or wrong.
Expected<SourceTest> testSource(const Source &source, const SourceAsk &ask,
                                const std::function<Instant()> &now);

/// A series that the source monitors, with a suggestion.
struct FoundSeries {
    Labels labels;
    std::string text; ///< all labels, as labelsText()
    std::string host; ///< hostOf(), else the text
    std::string check; ///< checkOf()
    Instant lastAt{};
    CheckState lastState = CheckState::Unknown;
    SuggestedTarget suggestion;
    bool isIgnored = false; ///< the source's mapping says so
};

/// Lists every series with data in the last `recent`, by host and text. Errors: as discoverSource().
Expected<std::vector<FoundSeries>> discoverSeries(const Source &source, const SourceAsk &ask,
                                                  const std::vector<KnownService> &services, Instant now,
                                                  Duration recent = std::chrono::minutes(10));

/// A series and where a person wants it.
struct ChosenTarget {
    Labels labels;
    std::optional<MappedProbe> target; ///< empty: nowhere
    bool isIgnored = false; ///< nowhere, and it is not to be mentioned again
};

/// A mapping that leads each series to its target and no other series of the list anywhere: a row a series,
/// with as few labels as tell it from the others, the host's first. What is ignored has the last rows.
/// `former` rows that fit no series of the list stay: a host that is silent today keeps its service.
std::vector<MappingRow> mappingFor(const std::vector<ChosenTarget> &chosen,
                                   const std::vector<MappingRow> &former = {});

/// The same source with other mapping rows. Where it has a probe of its own (SourceTerms::probe), targets
/// that it does not have yet get that one. Refused: as the kind's reader does.
Checked<std::unique_ptr<Source>> withMapping(const SourceKinds &kinds, const Source &source,
                                             const std::vector<MappingRow> &rows);

/// A source that is recorded.
struct RecordedSource {
    StoredSource source;
    std::vector<std::string> notes; ///< sentences for the person: what this changed of a recorded source
    SecretKept kept = SecretKept::Keyring; ///< where the secrets are; meaningless when there are none
};

/// Stores the secrets in the keyring, for the source's server, then the source, without checks: its first
/// sync brings them. Refused: as sourceToRecord(); then the keyring is as it was before.
Checked<RecordedSource> recordSource(Workspace &workspace, const SourceKinds &kinds,
                                     const std::shared_ptr<const Source> &source, const GivenSource &given,
                                     const SourceSecrets &secrets, const Keyring &keyring,
                                     const Actor &actor);

} // namespace makegood::work
