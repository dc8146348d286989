// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <QString>
#include <QStringList>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui::words
{

// Translated names of closed lists. Unknown words are shown unchanged.

QString cause(Cause cause);
QString cause(const std::string &word);
QString state(ServiceState state);
QString claimState(ClaimState state);
QString claimState(const std::string &word);
/// An item that a claim requires: service, outage-time, duration, proof.
QString claimItem(const std::string &item);
/// Reason of a refusal of or a warning about a maintenance window: `hours`, `notice-short`, and so on.
QString maintenanceReason(const std::string &reason);
QString windowStatus(WindowStatus status);
QString obligation(ObligationKind kind);
/// With the kind of backup: daily, weekly, snapshots.
QString obligation(const ObligationResult &obligation);
QString obligationState(ObligationState state);
QString obligationState(const std::string &word);
QString supportClock(SupportClock clock);
QString supportClock(const std::string &word);
QString ticketEvent(const std::string &word);
QString measureKind(MeasureKind kind);
QString measureKind(const std::string &word);
QString statistic(Statistic statistic);
QString creditKind(CreditKind kind);
QString creditKind(const std::string &word);
QString serviceType(const std::string &type);
QString gate(const std::string &id);
/// Joins words with the language's separator: `a, b`.
QString list(const QStringList &items);

} // namespace makegood::ui::words

namespace makegood::ui
{

/// Texts of clauses from the register of the shipped agreements. Loaded once and shared.
class ClauseTexts
{
public:
    ClauseTexts();
    /// Paraphrase of the clause; empty: not in the register.
    QString text(const QString &id) const;

private:
    std::map<QString, QString> m_texts;
};

} // namespace makegood::ui
