// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/source_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTimeZone>

#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct SourceTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Sources)
};

QString numberText(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString tenths(Duration length)
{
    const auto ms = length.count();
    return Format(QLocale(), Zone(), Currency())
        .decimal(std::to_string(ms / 1000) + '.' + std::to_string(ms / 100 % 10));
}

} // namespace

QString kindText(const std::string &english)
{
    return english.empty() ? QString()
                           : QCoreApplication::translate("makegood::feeds::SourceKind", english.c_str());
}

Zone localZone()
{
    return Zone::named(QTimeZone::systemTimeZoneId().toStdString()).value_or(Zone());
}

QString clockText(Instant at, const Zone &zone)
{
    const LocalTime local = zone.toLocal(std::chrono::floor<std::chrono::minutes>(at));
    return Format(QLocale(), zone, Currency()).clock(local - std::chrono::floor<std::chrono::days>(local));
}

QString whenText(Instant at, Instant now, const Zone &zone)
{
    const LocalDate day = zone.dateOf(at);
    const LocalDate today = zone.dateOf(now);
    if (day == today)
        return SourceTexts::tr("today, %1").arg(clockText(at, zone));
    if (day == today - std::chrono::days(1))
        return SourceTexts::tr("yesterday, %1").arg(clockText(at, zone));
    return momentText(std::chrono::floor<std::chrono::minutes>(at), zone);
}

QString agoText(Instant at, Instant now, const Zone &zone)
{
    const Duration past = now - at;
    if (past < std::chrono::minutes(1))
        return SourceTexts::tr("just now");
    if (past < std::chrono::hours(1))
        return SourceTexts::tr("%1 ago").arg(lengthText(std::chrono::floor<std::chrono::minutes>(past)));
    if (past < std::chrono::hours(12))
        return SourceTexts::tr("%1 ago").arg(lengthText(std::chrono::floor<std::chrono::hours>(past)));
    return whenText(at, now, zone);
}

QString aboutText(Duration length)
{
    const Duration rounded = length < std::chrono::minutes(2)
        ? Duration(std::chrono::ceil<std::chrono::seconds>(length))
        : length < std::chrono::hours(3) ? Duration(std::chrono::ceil<std::chrono::minutes>(length))
                                         : Duration(std::chrono::ceil<std::chrono::hours>(length));
    return SourceTexts::tr("about %1").arg(lengthText(rounded));
}

QString everyText(Duration step)
{
    if (step == std::chrono::minutes(1))
        return SourceTexts::tr("every minute");
    return SourceTexts::tr("every %1").arg(lengthText(step));
}

QString wordFor(CheckState state)
{
    switch (state) {
    case CheckState::Up:
        return SourceTexts::tr("Up");
    case CheckState::Down:
        return SourceTexts::tr("Failed");
    case CheckState::Unknown:
        return SourceTexts::tr("Unknown");
    }
    return {};
}

QString wordFor(MatchReason reason)
{
    switch (reason) {
    case MatchReason::None:
        return SourceTexts::tr("no service yet");
    case MatchReason::SameHost:
        return SourceTexts::tr("same host name");
    case MatchReason::SimilarHost:
        return SourceTexts::tr("similar host name");
    case MatchReason::SameCustomer:
        return SourceTexts::tr("the customer's only service");
    case MatchReason::AlreadyMapped:
        return SourceTexts::tr("mapped already");
    }
    return {};
}

Status statusOf(SourceState state)
{
    switch (state) {
    case SourceState::Ok:
        return Status::Met;
    case SourceState::Failed:
    case SourceState::NeedsSignIn:
        return Status::Breached;
    case SourceState::Waiting:
    case SourceState::NeverRun:
        return Status::Pending;
    case SourceState::Paused:
        return Status::None;
    case SourceState::UnknownKind:
        return Status::Undecided;
    }
    return Status::Pending;
}

QString pillText(const SourceHealth &health, Instant now, const Zone &zone)
{
    const auto ended = [&] { return health.last ? health.last->ended : now; };
    switch (health.state) {
    case SourceState::Ok:
    case SourceState::Waiting:
        return health.last ? agoText(ended(), now, zone) : SourceTexts::tr("Waiting");
    case SourceState::Failed:
    case SourceState::NeedsSignIn:
        return zone.dateOf(ended()) == zone.dateOf(now)
            ? SourceTexts::tr("Failed at %1").arg(clockText(ended(), zone))
            : SourceTexts::tr("Failed %1").arg(whenText(ended(), now, zone));
    case SourceState::Paused:
        return SourceTexts::tr("Paused");
    case SourceState::NeverRun:
        return SourceTexts::tr("Not synced yet");
    case SourceState::UnknownKind:
        return SourceTexts::tr("Unknown kind");
    }
    return {};
}

namespace
{

QString safeUntil(const SourceHealth &health, Instant now, const Zone &zone)
{
    return health.dataUntil
        ? SourceTexts::tr("Data until %1 is safe").arg(whenText(*health.dataUntil, now, zone))
        : SourceTexts::tr("Nothing was stored yet");
}

QString unmappedText(const SourceHealth &health)
{
    return health.unmapped.empty() ? QString()
                                   : SourceTexts::tr("%n series belong to no service yet.", nullptr,
                                                     static_cast<int>(health.unmapped.size()));
}

QString remarksText(const SourceHealth &health)
{
    const auto remarks = static_cast<int>(health.said.remarks.size());
    return remarks == 0
        ? QString()
        : SourceTexts::tr("The log of its syncs has %n notes on the last one.", nullptr, remarks);
}

QString joinedSentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

// The series that are silent now: their last data may be all that ever comes, or the source is behind.
QString silentText(const SourceCoverage &coverage, Instant now, const Zone &zone)
{
    const SilentSeries &first = coverage.silent.front();
    const QString one = SourceTexts::tr("%1 (%2) has given no data since %3")
                            .arg(isolated(toText(first.service)), isolated(toText(first.probe)),
                                 whenText(first.since, now, zone));
    const int more = static_cast<int>(coverage.silent.size()) - 1;
    return (more > 0 ? SourceTexts::tr("%1, nor have %n more series.", nullptr, more).arg(one)
                     : one + QLatin1Char('.'))
        + QLatin1Char(' ')
        + SourceTexts::tr(
               "Check whether the source still watches it; time without data never counts as available.");
}

QString coveredText(const SourceCoverage *coverage)
{
    if (coverage == nullptr || coverage->expected == Duration::zero())
        return SourceTexts::tr("All that was asked for is here.");
    if (coverage->gaps.empty())
        return SourceTexts::tr("Every check of the month so far is here.");
    Duration missing{};
    for (const CoverageGap &gap : coverage->gaps)
        missing += gap.when.length();
    return SourceTexts::tr("%n gaps in the month, %1 together. Time without data never counts as "
                           "available.",
                           nullptr, static_cast<int>(coverage->gaps.size()))
        .arg(lengthText(std::chrono::floor<std::chrono::seconds>(missing)));
}

} // namespace

QString lostText(const SourceHealth &health, Instant now, const Zone &zone)
{
    if (health.said.notKept)
        return SourceTexts::tr("What it had from %1 to %2 it does not keep any more.")
            .arg(whenText(health.said.notKept->start, now, zone),
                 whenText(health.said.notKept->end, now, zone));
    if (!health.said.retention || !health.dataUntil)
        return {};
    const QString kept = lengthText(std::chrono::floor<std::chrono::seconds>(*health.said.retention));
    const Instant lost = *health.dataUntil + *health.said.retention;
    if (lost <= now)
        return SourceTexts::tr("It keeps data for %1: what it had before %2 is lost.")
            .arg(kept, whenText(now - *health.said.retention, now, zone));
    const bool isBehind = health.state == SourceState::Failed || health.state == SourceState::NeedsSignIn
        || health.state == SourceState::Paused;
    if (isBehind)
        return SourceTexts::tr("It keeps data for %1: from %2 on, what is missing now is lost.")
            .arg(kept, whenText(lost, now, zone));
    if (health.next && lost < *health.next)
        return SourceTexts::tr("It keeps data for %1 only: some is lost before the next sync.").arg(kept);
    return {};
}

SourceSentence sentenceOf(const SourceHealth &health, const SourceCoverage *coverage, Instant now,
                          const Zone &zone)
{
    const QString safe = safeUntil(health, now, zone);
    const QString lost = lostText(health, now, zone);
    switch (health.state) {
    case SourceState::NeedsSignIn:
        return {
            asSentence(toText(health.last ? health.last->error : std::string())),
            joinedSentences({SourceTexts::tr("%1; the gap is fetched after you sign in.").arg(safe), lost}),
            true};
    case SourceState::Failed:
        return {asSentence(toText(health.last ? health.last->error : std::string())),
                joinedSentences(
                    {health.next ? SourceTexts::tr("%1; it is tried again %2, and the gap is fetched then.")
                                       .arg(safe,
                                            *health.next <= now ? SourceTexts::tr("at once")
                                                                : whenText(*health.next, now, zone))
                                 : safe + QLatin1Char('.'),
                     lost}),
                true};
    case SourceState::UnknownKind:
        return {SourceTexts::tr("A newer program recorded this source."),
                SourceTexts::tr("%1 and its settings are kept; this version cannot sync it. Update Makegood.")
                    .arg(safe),
                false};
    case SourceState::Paused:
        return {
            {},
            joinedSentences(
                {SourceTexts::tr("You paused it. %1; resume it and the gap is fetched.").arg(safe), lost}),
            false};
    case SourceState::NeverRun:
        return {{}, SourceTexts::tr("Its first sync brings everything since the contracts began."), false};
    case SourceState::Waiting:
    case SourceState::Ok:
        break;
    }
    if (health.last && health.last->outcome == SourceRunOutcome::Interrupted)
        return {{},
                SourceTexts::tr("The last sync was stopped. %1; Sync now continues from there.").arg(safe),
                false};
    if (coverage != nullptr && !coverage->silent.empty()) {
        return {SourceTexts::tr("%n series stopped sending data.", nullptr,
                                static_cast<int>(coverage->silent.size())),
                joinedSentences({silentText(*coverage, now, zone), lost, unmappedText(health)}), true};
    }
    return {
        {}, joinedSentences({coveredText(coverage), lost, unmappedText(health), remarksText(health)}), false};
}

QString runText(const SourceRun &run)
{
    if (run.outcome == SourceRunOutcome::Interrupted)
        return SourceTexts::tr("Stopped. %n new checks are stored.", nullptr, static_cast<int>(run.checks));
    if (run.outcome != SourceRunOutcome::Done)
        return asSentence(toText(run.error));
    if (run.checks == 0)
        return SourceTexts::tr("Nothing new, in %1 s").arg(tenths(run.ended - run.began));
    return SourceTexts::tr("%1 new checks, in %2 s")
        .arg(numberText(run.checks), tenths(run.ended - run.began));
}

Status statusOf(const SourceRun &run)
{
    switch (run.outcome) {
    case SourceRunOutcome::Done:
        return Status::Met;
    case SourceRunOutcome::Failed:
    case SourceRunOutcome::NotLetIn:
        return Status::Breached;
    case SourceRunOutcome::Interrupted:
        return Status::None;
    }
    return Status::Pending;
}

QString freshnessText(const std::optional<std::optional<Instant>> &until, Instant now, const Zone &zone)
{
    if (!until)
        return {};
    return *until ? SourceTexts::tr("Data as of %1").arg(whenText(**until, now, zone))
                  : SourceTexts::tr("No data fetched yet");
}

QString halfMonthText(const std::optional<std::optional<Instant>> &until, Month month, Instant now,
                      Duration slack, const Zone &zone)
{
    if (!until)
        return {};
    const auto start = [](Month one) { return Zone().startOfDay(LocalDate(one.value / 1)); };
    const Instant end = std::min(start(month.next()), now - slack);
    if (end <= start(month) || (*until && **until >= end))
        return {};
    const QString name = Format(QLocale(), Zone(), Currency()).month(month);
    if (!*until || **until <= start(month))
        return SourceTexts::tr("Nothing of %1 was fetched yet. Figures come with the next sync.").arg(name);
    return SourceTexts::
        tr("%1 was fetched until %2 only; figures count what is there. The rest comes with the next sync.")
            .arg(name, whenText(**until, now, zone));
}

QString asSentence(const QString &text)
{
    QString out = text.trimmed();
    if (out.isEmpty())
        return out;
    out[0] = out[0].toUpper();
    if (!QStringLiteral(".!?").contains(out.back()))
        out += QLatin1Char('.');
    return out;
}

} // namespace makegood::ui
