// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/claim_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct ClaimWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ClaimClock)
};

// The largest unit alone: it stands in a small circle.
QString ringText(Duration left, const Format &format)
{
    using namespace std::chrono;
    for (const Duration unit : {Duration(hours(24)), Duration(hours(1)), Duration(minutes(1))})
        if (left >= unit)
            return format.inUnit(format.number(left / unit), unit);
    return format.inUnit(format.number(0), minutes(1));
}

// For drawing: business days as days, months of thirty.
Duration wholeOf(const std::optional<TimeLimit> &within)
{
    using namespace std::chrono;
    if (!within)
        return {};
    return within->elapsed + hours(24) * (within->businessDays + 30 * within->months);
}

void addRecorded(ClaimWords &out, const std::string &state)
{
    const auto known = fromWord<ClaimState>(state).value_or(ClaimState::Filed);
    out.role = known == ClaimState::Refused ? Role::BreachFill : Role::MetFill;
    out.left = 1;
    switch (known) {
    case ClaimState::Granted:
        out.headline = ClaimWordsTexts::tr("Granted");
        out.step = 2;
        break;
    case ClaimState::Applied:
        out.headline = ClaimWordsTexts::tr("On the invoice");
        out.step = 3;
        break;
    case ClaimState::Refused:
        out.headline = ClaimWordsTexts::tr("Refused");
        out.step = 2;
        break;
    default:
        out.headline = ClaimWordsTexts::tr("Filed; the deadline no longer applies");
        out.step = 1;
        break;
    }
    out.ring = QString(QChar(0x2713));
    // Short: it stands beside the buttons of the claim's bar.
    out.standing = out.step == 1 ? ClaimWordsTexts::tr("Filed") : out.headline;
}

} // namespace

ClaimWords claimWords(const ClaimRow &row, const Policy &policy)
{
    const Format format(QLocale(), row.zone, row.currency);
    ClaimWords out;
    const auto &deadline = row.claim.deadline;
    if (deadline) {
        out.exact = ClaimWordsTexts::tr("File by %1 (%2)").arg(format.instant(*deadline), utcText(*deadline));
        out.place = ClaimWordsTexts::tr("%1 time, %2")
                        .arg(placeOf(row.zone), utcText(std::chrono::floor<std::chrono::minutes>(*deadline)));
    }
    if (row.stored) {
        addRecorded(out, row.stored->state);
        return out;
    }
    out.standing = ClaimWordsTexts::tr("Not filed yet");
    if (!deadline) {
        out.left = 1;
        out.ring = Format::none();
        out.headline = ClaimWordsTexts::tr("No deadline");
        return out;
    }
    const auto year = std::chrono::year_month_day(row.zone.dateOf(row.now)).year();
    if (row.now > *deadline) {
        out.ring = QStringLiteral("0");
        out.headline = ClaimWordsTexts::tr("Expired on %1").arg(weekdayMoment(*deadline, format, year));
        out.standing = ClaimWordsTexts::tr("Can no longer be claimed");
        return out;
    }
    const Duration left = *deadline - row.now;
    const Duration whole = std::max(wholeOf(policy.claim ? policy.claim->within : std::nullopt), left);
    out.left = static_cast<double>(left.count()) / static_cast<double>(whole.count());
    out.ring = ringText(left, format);
    const bool due = row.claim.state == ClaimState::Due;
    out.role = due ? Role::BreachFill : Role::AccentFill;
    out.headline = row.zone.dateOf(*deadline) == row.zone.dateOf(row.now)
        ? ClaimWordsTexts::tr("File today by %1")
              .arg(format.time(std::chrono::floor<std::chrono::minutes>(*deadline)))
        : ClaimWordsTexts::tr("File by %1").arg(weekdayMoment(*deadline, format, year));
    return out;
}

} // namespace makegood::ui
