// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "explain/format.h"
#include "explain/status.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

/// How the services of a month came out.
struct ServiceCount {
    int all = 0;
    int met = 0; ///< of a running month: on track
    int atRisk = 0;
    int missed = 0;
    int open = 0; ///< it depends on time without data
    int without = 0; ///< nothing was measured

    void add(ServiceState state);
};

ServiceCount countOf(const Evaluation &evaluation);

/// What came late or was not kept beside availability.
struct OtherPromises {
    int lateReplies = 0; ///< responses, updates and status replies
    int lateResolutions = 0;
    QStringList broken; ///< obligations by name
    bool areKept() const { return lateReplies == 0 && lateResolutions == 0 && broken.isEmpty(); }
};

OtherPromises otherPromisesOf(const Evaluation &evaluation);

/// Outages that count while nobody has said what they came from.
int unclassifiedOf(const Evaluation &evaluation);
int unclassifiedOf(const ServiceResult &service);

/// The part of the month's credit that late answers to tickets earn; it takes no measurement.
Money supportCreditOf(const Evaluation &evaluation);

/// Whether remedies of the month are for late answers to tickets.
bool paysForSupport(const Evaluation &evaluation);

/// Who gives the services and owes the credit; the agreement's name where it names nobody.
const std::string &providerOf(const Policy &policy);

/// The month in sentences, for the head of a report and for lists. Never an amount or a percentage of what
/// was not measured.
struct Verdict {
    Status status = Status::None; ///< the worst of all services
    QString soFar; ///< `October so far, provisional until 1 Nov:`; empty: the month has ended
    QString services; ///< targets and the promises beside them
    QString money; ///< what is owed; empty: nothing can be said

    QString text() const; ///< all of it, for a headline
};

Verdict verdictOf(const Evaluation &evaluation, const Policy &policy, const Format &format);

/// In a few words for a list: `2 missed, 120.00 USD`, `target met, 2 replies late`.
QString briefVerdict(const Evaluation &evaluation, const Format &format);

/// The worst state of the month's services.
Status monthStatus(const Evaluation &evaluation);

/// Whether the time to claim has passed for every claim that is worth something, with none filed.
bool isForfeited(const Evaluation &evaluation);

} // namespace makegood::ui
