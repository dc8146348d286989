// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "incidents/review_draft.h"

namespace makegood::ui
{

/// What the fields of the review form hold, whether or not it makes a step.
struct ReviewInput {
    ReviewDraft::Action action = ReviewDraft::Action::Change;
    std::string incident; ///< id; of a new one the id that it would get
    std::optional<Cause> cause; ///< absent: none is chosen
    Interval when{};
    Instant splitAt{};
    std::optional<Instant> postMortemAt;
    std::optional<Instant> identifiedAt;
    QString affected;
    QString notes;
    QString why;

    bool operator==(const ReviewInput &) const = default;
};

/// How many fields differ, the reason aside: it only goes with a change.
int changesBetween(const ReviewInput &before, const ReviewInput &after);

QJsonObject toJson(const ReviewInput &input);
/// Absent where the object is none of toJson().
std::optional<ReviewInput> reviewInputOf(const QJsonObject &object);

/// Where a draft is kept: a contract, a service and the row.
QString reviewKey(const std::string &contract, const std::string &service,
                  const std::optional<Interval> &outage, const ReviewTargets &targets);
/// Beginning of the keys of a service.
QString reviewKeys(const std::string &contract, const std::string &service);

/// A row of the list with a draft.
struct RowDraft {
    std::optional<Interval> outage; ///< absent: an incident without one
    std::string incident; ///< id, where there is no outage
    std::optional<Cause> cause; ///< that the draft gives
};
/// Absent where the key is of several rows or of no row.
std::optional<RowDraft> rowDraftOf(const QString &key, const QJsonObject &draft);

} // namespace makegood::ui
