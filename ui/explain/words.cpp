// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include <QCoreApplication>

#include "explain/shipped_text.h"
#include "sla/exclude/maintenance.h"
#include "sla/policy/clause_register.h"

namespace makegood::ui::words
{

namespace
{

struct Name {
    const char *word;
    const char *text;
};

// QT_TRANSLATE_NOOP with this context marks the texts for translators.

template <std::size_t N> QString look(const std::array<Name, N> &names, const std::string &word)
{
    for (const Name &name : names)
        if (word == name.word)
            return QCoreApplication::translate("makegood::ui::Words", name.text);
    return QString::fromStdString(word);
}

constexpr std::array causeTexts
    = {Name{"unclassified", QT_TRANSLATE_NOOP("makegood::ui::Words", "not classified")},
       Name{"provider", QT_TRANSLATE_NOOP("makegood::ui::Words", "provider")},
       Name{"network", QT_TRANSLATE_NOOP("makegood::ui::Words", "network")},
       Name{"backbone", QT_TRANSLATE_NOOP("makegood::ui::Words", "backbone")},
       Name{"dos", QT_TRANSLATE_NOOP("makegood::ui::Words", "denial of service")},
       Name{"customer", QT_TRANSLATE_NOOP("makegood::ui::Words", "customer")},
       Name{"customer-network", QT_TRANSLATE_NOOP("makegood::ui::Words", "customer’s network")},
       Name{"third-party", QT_TRANSLATE_NOOP("makegood::ui::Words", "third party")},
       Name{"force-majeure", QT_TRANSLATE_NOOP("makegood::ui::Words", "force majeure")},
       Name{"quota", QT_TRANSLATE_NOOP("makegood::ui::Words", "storage limit reached")},
       Name{"suspension", QT_TRANSLATE_NOOP("makegood::ui::Words", "suspension")},
       Name{"announced", QT_TRANSLATE_NOOP("makegood::ui::Words", "announced disruption")}};

constexpr std::array stateTexts
    = {Name{"on-track", QT_TRANSLATE_NOOP("makegood::ui::Words", "On track")},
       Name{"at-risk", QT_TRANSLATE_NOOP("makegood::ui::Words", "At risk")},
       Name{"no-data", QT_TRANSLATE_NOOP("makegood::ui::Words", "No data")},
       Name{"met", QT_TRANSLATE_NOOP("makegood::ui::Words", "Met")},
       Name{"breached", QT_TRANSLATE_NOOP("makegood::ui::Words", "Breached")},
       Name{"undecided", QT_TRANSLATE_NOOP("makegood::ui::Words", "Incomplete data")}};

constexpr std::array claimStateTexts
    = {Name{"open", QT_TRANSLATE_NOOP("makegood::ui::Words", "open")},
       Name{"due", QT_TRANSLATE_NOOP("makegood::ui::Words", "due within 24 hours")},
       Name{"expired", QT_TRANSLATE_NOOP("makegood::ui::Words", "expired")},
       Name{"filed", QT_TRANSLATE_NOOP("makegood::ui::Words", "filed")},
       Name{"granted", QT_TRANSLATE_NOOP("makegood::ui::Words", "granted")},
       Name{"refused", QT_TRANSLATE_NOOP("makegood::ui::Words", "refused")},
       Name{"applied", QT_TRANSLATE_NOOP("makegood::ui::Words", "applied to an invoice")}};

constexpr std::array claimItemTexts
    = {Name{"service", QT_TRANSLATE_NOOP("makegood::ui::Words", "name of the service")},
       Name{"outage-time", QT_TRANSLATE_NOOP("makegood::ui::Words", "time of the outage")},
       Name{"duration", QT_TRANSLATE_NOOP("makegood::ui::Words", "length of the outage")},
       Name{"proof",
            QT_TRANSLATE_NOOP("makegood::ui::Words", "proof by a failed connection test during the outage")},
       Name{"ticket", QT_TRANSLATE_NOOP("makegood::ui::Words", "a ticket that reports it in time")}};

constexpr std::array maintenanceTexts = {
    Name{"hours", QT_TRANSLATE_NOOP("makegood::ui::Words", "a part lies outside the agreed hours")},
    Name{"notice-short", QT_TRANSLATE_NOOP("makegood::ui::Words", "announced too late")},
    Name{"notice-unknown", QT_TRANSLATE_NOOP("makegood::ui::Words", "not announced")},
    Name{"channel", QT_TRANSLATE_NOOP("makegood::ui::Words", "announced by another channel than agreed")},
    Name{"cancelled", QT_TRANSLATE_NOOP("makegood::ui::Words", "cancelled")},
    Name{"tentative", QT_TRANSLATE_NOOP("makegood::ui::Words", "never confirmed")},
    Name{"not-in-policy", QT_TRANSLATE_NOOP("makegood::ui::Words", "the agreement accepts no maintenance")}};

constexpr std::array obligationTexts
    = {Name{"backups", QT_TRANSLATE_NOOP("makegood::ui::Words", "Backups")},
       Name{"price-notice", QT_TRANSLATE_NOOP("makegood::ui::Words", "Notice of price changes")},
       Name{"escalation", QT_TRANSLATE_NOOP("makegood::ui::Words", "Escalations answered")},
       Name{"cost-approval", QT_TRANSLATE_NOOP("makegood::ui::Words", "Extra cost told before work starts")},
       Name{"priority-order", QT_TRANSLATE_NOOP("makegood::ui::Words", "Work in order of priority")},
       Name{"component-replacement",
            QT_TRANSLATE_NOOP("makegood::ui::Words", "Replacement of failed components")},
       Name{"mail-spool", QT_TRANSLATE_NOOP("makegood::ui::Words", "Backup mail servers")},
       Name{"no-penalty-exit", QT_TRANSLATE_NOOP("makegood::ui::Words", "Leaving without penalty")},
       Name{"coverage", QT_TRANSLATE_NOOP("makegood::ui::Words", "Monitoring around the clock")}};

constexpr std::array obligationStateTexts
    = {Name{"kept", QT_TRANSLATE_NOOP("makegood::ui::Words", "kept")},
       Name{"broken", QT_TRANSLATE_NOOP("makegood::ui::Words", "broken")},
       Name{"unknown", QT_TRANSLATE_NOOP("makegood::ui::Words", "unknown: no record")},
       Name{"not-due", QT_TRANSLATE_NOOP("makegood::ui::Words", "nothing fell due")}};

constexpr std::array supportClockTexts
    = {Name{"response", QT_TRANSLATE_NOOP("makegood::ui::Words", "First response")},
       Name{"update", QT_TRANSLATE_NOOP("makegood::ui::Words", "Update")},
       Name{"status-reply", QT_TRANSLATE_NOOP("makegood::ui::Words", "Status reply")},
       Name{"resolution", QT_TRANSLATE_NOOP("makegood::ui::Words", "Resolution")}};

constexpr std::array ticketEventTexts
    = {Name{"severity", QT_TRANSLATE_NOOP("makegood::ui::Words", "severity becomes")},
       Name{"response", QT_TRANSLATE_NOOP("makegood::ui::Words", "response")},
       Name{"update", QT_TRANSLATE_NOOP("makegood::ui::Words", "update")},
       Name{"status-request", QT_TRANSLATE_NOOP("makegood::ui::Words", "request for the status")},
       Name{"status-reply", QT_TRANSLATE_NOOP("makegood::ui::Words", "reply to it")},
       Name{"workaround", QT_TRANSLATE_NOOP("makegood::ui::Words", "workaround")},
       Name{"patch", QT_TRANSLATE_NOOP("makegood::ui::Words", "patch")},
       Name{"resolved", QT_TRANSLATE_NOOP("makegood::ui::Words", "resolved")},
       Name{"waiting", QT_TRANSLATE_NOOP("makegood::ui::Words", "waiting for the customer")},
       Name{"resumed", QT_TRANSLATE_NOOP("makegood::ui::Words", "resumed")},
       Name{"reopened", QT_TRANSLATE_NOOP("makegood::ui::Words", "reopened")}};

constexpr std::array measureTexts
    = {Name{"runs", QT_TRANSLATE_NOOP("makegood::ui::Words", "runs of failed checks")},
       Name{"error-rate", QT_TRANSLATE_NOOP("makegood::ui::Words", "share of failed checks")},
       Name{"interval-mean", QT_TRANSLATE_NOOP("makegood::ui::Words", "mean of intervals")}};

constexpr std::array statisticTexts
    = {Name{"mean", QT_TRANSLATE_NOOP("makegood::ui::Words", "mean")},
       Name{"median", QT_TRANSLATE_NOOP("makegood::ui::Words", "median")},
       Name{"p95", QT_TRANSLATE_NOOP("makegood::ui::Words", "95th percentile")},
       Name{"p99", QT_TRANSLATE_NOOP("makegood::ui::Words", "99th percentile")},
       Name{"max", QT_TRANSLATE_NOOP("makegood::ui::Words", "greatest value")},
       Name{"min", QT_TRANSLATE_NOOP("makegood::ui::Words", "smallest value")},
       Name{"share-beyond", QT_TRANSLATE_NOOP("makegood::ui::Words", "share of values beyond a bound")}};

constexpr std::array creditTexts
    = {Name{"pro-rata", QT_TRANSLATE_NOOP("makegood::ui::Words", "in proportion to the time lost")},
       Name{"per-block", QT_TRANSLATE_NOOP("makegood::ui::Words", "for each block of time lost")},
       Name{"tiers", QT_TRANSLATE_NOOP("makegood::ui::Words", "by tiers of availability")},
       Name{"table", QT_TRANSLATE_NOOP("makegood::ui::Words", "by a table of lengths")},
       Name{"flat", QT_TRANSLATE_NOOP("makegood::ui::Words", "as one flat amount")},
       Name{"negotiated", QT_TRANSLATE_NOOP("makegood::ui::Words", "as agreed between the parties")},
       Name{"rules", QT_TRANSLATE_NOOP("makegood::ui::Words", "by several remedies")},
       Name{"none", QT_TRANSLATE_NOOP("makegood::ui::Words", "none")}};

constexpr std::array typeTexts
    = {Name{"game", QT_TRANSLATE_NOOP("makegood::ui::Words", "game server")},
       Name{"vps", QT_TRANSLATE_NOOP("makegood::ui::Words", "virtual private server")},
       Name{"dedicated", QT_TRANSLATE_NOOP("makegood::ui::Words", "dedicated server")},
       Name{"web-hosting", QT_TRANSLATE_NOOP("makegood::ui::Words", "web hosting")},
       Name{"mail", QT_TRANSLATE_NOOP("makegood::ui::Words", "mail")},
       Name{"hypervisor", QT_TRANSLATE_NOOP("makegood::ui::Words", "hypervisor")},
       Name{"hosted", QT_TRANSLATE_NOOP("makegood::ui::Words", "hosted service")},
       Name{"other", QT_TRANSLATE_NOOP("makegood::ui::Words", "other service")}};

constexpr std::array gateTexts
    = {Name{"good-standing", QT_TRANSLATE_NOOP("makegood::ui::Words", "account in good standing")},
       Name{"acceptable-use", QT_TRANSLATE_NOOP("makegood::ui::Words", "acceptable use")},
       Name{"current-account", QT_TRANSLATE_NOOP("makegood::ui::Words", "current account")}};

/// Whether each word has a text: a new word of a closed list does not compile without one.
template <std::size_t N>
constexpr bool hasTexts(std::span<const std::string_view> words, const std::array<Name, N> &names)
{
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::any_of(names.begin(), names.end(), [&](const Name &name) { return word == name.word; });
    });
}
static_assert(hasTexts(wordsOf<Cause>, causeTexts));
static_assert(hasTexts(wordsOf<ServiceState>, stateTexts));
static_assert(hasTexts(wordsOf<ClaimState>, claimStateTexts));
static_assert(hasTexts(wordsOf<ClaimItem>, claimItemTexts));
static_assert(hasTexts(wordsOf<WindowFault>, maintenanceTexts));
static_assert(hasTexts(wordsOf<ObligationKind>, obligationTexts));
static_assert(hasTexts(wordsOf<ObligationState>, obligationStateTexts));
static_assert(hasTexts(wordsOf<SupportClock>, supportClockTexts));
static_assert(hasTexts(wordsOf<TicketEventKind>, ticketEventTexts));
static_assert(hasTexts(wordsOf<MeasureKind>, measureTexts));
static_assert(hasTexts(wordsOf<Statistic>, statisticTexts));
static_assert(hasTexts(wordsOf<CreditKind>, creditTexts));
static_assert(hasTexts(serviceTypes, typeTexts));

} // namespace

QString cause(const std::string &word)
{
    return look(causeTexts, word);
}
QString cause(Cause cause)
{
    return look(causeTexts, wordOf(cause));
}
QString state(ServiceState state)
{
    return look(stateTexts, wordOf(state));
}
QString claimState(const std::string &word)
{
    return look(claimStateTexts, word);
}
QString claimState(ClaimState state)
{
    return look(claimStateTexts, wordOf(state));
}
QString claimItem(const std::string &item)
{
    return look(claimItemTexts, item);
}
QString maintenanceReason(const std::string &reason)
{
    return look(maintenanceTexts, reason);
}
QString windowStatus(WindowStatus status)
{
    switch (status) {
    case WindowStatus::Confirmed:
        return QCoreApplication::translate("makegood::ui::Words", "confirmed");
    case WindowStatus::Tentative:
        return QCoreApplication::translate("makegood::ui::Words", "tentative");
    case WindowStatus::Cancelled:
        return QCoreApplication::translate("makegood::ui::Words", "cancelled");
    }
    return {};
}
QString obligation(ObligationKind kind)
{
    return look(obligationTexts, wordOf(kind));
}
QString obligation(const ObligationResult &obligation)
{
    if (!obligation.backup)
        return words::obligation(obligation.kind);
    switch (*obligation.backup) {
    case BackupKind::Daily:
        return QCoreApplication::translate("makegood::ui::Words", "Daily backups");
    case BackupKind::Weekly:
        return QCoreApplication::translate("makegood::ui::Words", "Weekly restore points");
    case BackupKind::Snapshot:
        return QCoreApplication::translate("makegood::ui::Words", "Snapshots");
    }
    return {};
}
QString obligationState(const std::string &word)
{
    return look(obligationStateTexts, word);
}
QString obligationState(ObligationState state)
{
    return look(obligationStateTexts, wordOf(state));
}
QString supportClock(const std::string &word)
{
    return look(supportClockTexts, word);
}
QString supportClock(SupportClock clock)
{
    return look(supportClockTexts, wordOf(clock));
}
QString ticketEvent(const std::string &word)
{
    return look(ticketEventTexts, word);
}
QString measureKind(const std::string &word)
{
    return look(measureTexts, word);
}
QString measureKind(MeasureKind kind)
{
    return look(measureTexts, wordOf(kind));
}
QString statistic(Statistic statistic)
{
    return look(statisticTexts, wordOf(statistic));
}
QString creditKind(const std::string &word)
{
    return look(creditTexts, word);
}
QString creditKind(CreditKind kind)
{
    return look(creditTexts, wordOf(kind));
}
QString serviceType(const std::string &type)
{
    return look(typeTexts, type);
}
QString gate(const std::string &id)
{
    const QString text = look(gateTexts, id);
    // One that only this agreement has is named by its id: `paid-up` reads as words.
    return text == QString::fromStdString(id) ? QString(text).replace(QLatin1Char('-'), QLatin1Char(' '))
                                              : text;
}
QString list(const QStringList &items)
{
    //: Stands between the items of a list.
    return items.join(QCoreApplication::translate("makegood::ui::Words", ", "));
}

} // namespace makegood::ui::words

namespace makegood::ui
{

ClauseTexts::ClauseTexts()
{
    for (const Clause &clause : knownClauses())
        m_texts[QString::fromStdString(clause.id)] = shippedText(clause.text);
}

QString ClauseTexts::text(const QString &id) const
{
    const auto at = m_texts.find(id);
    return at == m_texts.end() ? QString() : at->second;
}

} // namespace makegood::ui
