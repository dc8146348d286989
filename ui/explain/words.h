// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <QString>
#include <QStringList>

#include "sla/evaluate/evaluation.h"

namespace makegood::ui::words
{

// Names of closed lists, translated. Words that are not known are shown as they are.

QString cause(Cause cause);
QString cause(const std::string &word);
QString verdict(Verdict verdict);
QString verdict(const std::string &word);
QString claimState(ClaimState state);
QString claimState(const std::string &word);
/// An item that a claim requires: service, outage-time, duration, proof.
QString claimItem(const std::string &item);
/// Why a maintenance window, or a part of it, was refused or warned of: `hours`, `notice-short`, and so on.
QString maintenanceReason(const std::string &reason);
QString windowStatus(WindowStatus status);
QString obligation(ObligationKind kind);
/// The same, with the backups told apart: daily, weekly, snapshots.
QString obligation(const ObligationResult &obligation);
QString obligationState(ObligationState state);
QString obligationState(const std::string &word);
QString supportClock(SupportClock clock);
QString supportClock(const std::string &word);
QString ticketEvent(const std::string &word);
QString measureKind(MeasureKind kind);
QString measureKind(const std::string &word);
QString creditKind(CreditKind kind);
QString creditKind(const std::string &word);
QString serviceType(const std::string &type);
QString gate(const std::string &id);
/// Words joined as the language joins them: `a, b`.
QString list(const QStringList &items);

} // namespace makegood::ui::words

namespace makegood::ui
{

/// The wording of clauses, from the register of the shipped agreements. Made once and handed around.
class ClauseTexts
{
public:
    ClauseTexts();
    /// What the clause says, in our words; empty when the register does not have it.
    QString text(const QString &id) const;

private:
    std::map<QString, QString> m_texts;
};

} // namespace makegood::ui
