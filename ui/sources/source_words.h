// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/status.h"
#include "sla/time/zone.h"
#include "work/known_services.h"
#include "work/source_health.h"

namespace makegood::ui
{

/// A text of SourceKind or SourceField in the user's language.
QString kindText(const std::string &english);
/// The zone of this computer, in which people are told when a sync ran.
Zone localZone();
/// `08:56`, for what happened today.
QString clockText(Instant at, const Zone &zone);
/// `today, 08:56`, `yesterday, 23:10`, `26 Oct, 03:10`.
QString whenText(Instant at, Instant now, const Zone &zone);
/// `just now`, `4 min ago`, `3 h ago`; from a day on whenText().
QString agoText(Instant at, Instant now, const Zone &zone);
/// `about 2 min`: rounded up to one unit, for times to wait.
QString aboutText(Duration length);
/// `every minute`, `every 30 s`.
QString everyText(Duration step);

QString wordFor(CheckState state);
QString wordFor(MatchReason reason);

/// The mark of a state.
Status statusOf(SourceState state);
/// The words of the pill: `4 min ago`, `Failed at 03:10`, `Paused`.
QString pillText(const SourceHealth &health, Instant now, const Zone &zone);

/// What is the matter with a source, in plain words, and what to do.
struct SourceSentence {
    QString lead; ///< bold before the rest; may be empty
    QString text;
    bool isProblem = false;
};
SourceSentence sentenceOf(const SourceHealth &health, const SourceCoverage *coverage, Instant now,
                          const Zone &zone);

/// What the source has lost, or will have lost before the next sync, since it keeps data for a while only;
/// empty where it does not say, and where nothing is in danger.
QString lostText(const SourceHealth &health, Instant now, const Zone &zone);

/// How a run ended: `35 new checks, in 0.4 s`.
QString runText(const SourceRun &run);
Status statusOf(const SourceRun &run);

/// `Data as of today, 08:56`; empty where no source feeds the contract.
QString freshnessText(const std::optional<std::optional<Instant>> &until, Instant now, const Zone &zone);

/// What is missing of the month at its end; empty where nothing is, or where no source feeds the contract.
/// `slack`: how far data may lag while everything goes well.
QString halfMonthText(const std::optional<std::optional<Instant>> &until, Month month, Instant now,
                      Duration slack, const Zone &zone);

/// Ends a sentence with a full stop unless it has one.
QString asSentence(const QString &text);

} // namespace makegood::ui
