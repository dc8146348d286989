// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/words.h"

#include <array>
#include <utility>

#include <QCoreApplication>

#include "sla/evaluate/words.h"
#include "sla/policy/clause_register.h"

namespace makegood::words
{

namespace
{

struct Name {
    const char *word;
    const char *text;
};

// QT_TRANSLATE_NOOP with this context marks the texts for translators.
#define WORD(text) QT_TRANSLATE_NOOP("makegood::Words", text)

template <std::size_t N> QString look(const std::array<Name, N> &names, const std::string &word)
{
    for (const Name &name : names)
        if (word == name.word)
            return QCoreApplication::translate("makegood::Words", name.text);
    return QString::fromStdString(word);
}

constexpr std::array causeTexts = {Name{"unclassified", WORD("not classified")},
                                   Name{"provider", WORD("provider")},
                                   Name{"network", WORD("network")},
                                   Name{"backbone", WORD("backbone")},
                                   Name{"dos", WORD("denial of service")},
                                   Name{"customer", WORD("customer")},
                                   Name{"customer-network", WORD("customer’s network")},
                                   Name{"third-party", WORD("third party")},
                                   Name{"force-majeure", WORD("force majeure")},
                                   Name{"quota", WORD("storage limit reached")},
                                   Name{"suspension", WORD("suspension")},
                                   Name{"announced", WORD("announced disruption")}};

constexpr std::array verdictTexts
    = {Name{"met", WORD("Met")}, Name{"breached", WORD("Breached")}, Name{"undecided", WORD("Undecided")}};

constexpr std::array claimStateTexts = {Name{"open", WORD("open")},
                                        Name{"due", WORD("due within 24 hours")},
                                        Name{"expired", WORD("expired")},
                                        Name{"filed", WORD("filed")},
                                        Name{"granted", WORD("granted")},
                                        Name{"refused", WORD("refused")},
                                        Name{"applied", WORD("applied to an invoice")}};

constexpr std::array claimItemTexts
    = {Name{"service", WORD("name of the service")}, Name{"outage-time", WORD("time of the outage")},
       Name{"duration", WORD("length of the outage")},
       Name{"proof", WORD("proof by a failed connection test during the outage")}};

constexpr std::array maintenanceTexts = {Name{"hours", WORD("a part lies outside the agreed hours")},
                                         Name{"notice-short", WORD("announced too late")},
                                         Name{"notice-unknown", WORD("not known when it was announced")},
                                         Name{"channel", WORD("announced by another channel than agreed")},
                                         Name{"cancelled", WORD("cancelled")},
                                         Name{"tentative", WORD("never confirmed")},
                                         Name{"not-in-policy", WORD("the agreement accepts no maintenance")}};

constexpr std::array obligationTexts
    = {Name{"backups", WORD("Backups")},
       Name{"price-notice", WORD("Notice of price changes")},
       Name{"escalation", WORD("Escalations answered")},
       Name{"cost-approval", WORD("Extra cost told before work starts")},
       Name{"priority-order", WORD("Work in order of priority")},
       Name{"component-replacement", WORD("Replacement of failed components")},
       Name{"mail-spool", WORD("Backup mail servers")},
       Name{"no-penalty-exit", WORD("Leaving without penalty")},
       Name{"coverage", WORD("Monitoring around the clock")}};

constexpr std::array obligationStateTexts
    = {Name{"kept", WORD("kept")}, Name{"broken", WORD("broken")},
       Name{"unknown", WORD("unknown: no record")}, Name{"not-due", WORD("nothing fell due")}};

constexpr std::array supportClockTexts
    = {Name{"response", WORD("First response")}, Name{"update", WORD("Update")},
       Name{"status-reply", WORD("Status reply")}};

constexpr std::array ticketEventTexts = {Name{"severity", WORD("severity becomes")},
                                         Name{"response", WORD("response")},
                                         Name{"update", WORD("update")},
                                         Name{"status-request", WORD("request for the status")},
                                         Name{"status-reply", WORD("reply to it")},
                                         Name{"workaround", WORD("workaround")},
                                         Name{"patch", WORD("patch")},
                                         Name{"resolved", WORD("resolved")}};

constexpr std::array measureTexts
    = {Name{"runs", WORD("runs of failed checks")}, Name{"error-rate", WORD("share of failed checks")},
       Name{"interval-mean", WORD("mean of intervals")}};

constexpr std::array creditTexts = {
    Name{"pro-rata", WORD("in proportion to the time lost")},
    Name{"per-block", WORD("for each block of time lost")}, Name{"tiers", WORD("by tiers of availability")},
    Name{"negotiated", WORD("as agreed between the parties")}, Name{"none", WORD("none")}};

constexpr std::array typeTexts = {Name{"game", WORD("game server")},
                                  Name{"vps", WORD("virtual private server")},
                                  Name{"dedicated", WORD("dedicated server")},
                                  Name{"web-hosting", WORD("web hosting")},
                                  Name{"mail", WORD("mail")},
                                  Name{"hypervisor", WORD("hypervisor")},
                                  Name{"hosted", WORD("hosted service")},
                                  Name{"other", WORD("other service")}};

constexpr std::array gateTexts
    = {Name{"good-standing", WORD("account in good standing")},
       Name{"acceptable-use", WORD("acceptable use")}, Name{"current-account", WORD("current account")}};

#undef WORD

} // namespace

QString cause(const std::string &word)
{
    return look(causeTexts, word);
}
QString cause(Cause cause)
{
    return look(causeTexts, std::string(causeName(cause)));
}
QString verdict(const std::string &word)
{
    return look(verdictTexts, word);
}
QString verdict(Verdict verdict)
{
    return look(verdictTexts, wordOf(verdict));
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
        return QCoreApplication::translate("makegood::Words", "confirmed");
    case WindowStatus::Tentative:
        return QCoreApplication::translate("makegood::Words", "tentative");
    case WindowStatus::Cancelled:
        return QCoreApplication::translate("makegood::Words", "cancelled");
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
        return QCoreApplication::translate("makegood::Words", "Daily backups");
    case BackupKind::Weekly:
        return QCoreApplication::translate("makegood::Words", "Weekly restore points");
    case BackupKind::Snapshot:
        return QCoreApplication::translate("makegood::Words", "Snapshots");
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
    return look(gateTexts, id);
}
QString list(const QStringList &items)
{
    //: Stands between the items of a list.
    return items.join(QCoreApplication::translate("makegood::Words", ", "));
}

} // namespace makegood::words

namespace makegood
{

ClauseTexts::ClauseTexts()
{
    for (const Clause &clause : clauseRegister())
        m_texts[QString::fromStdString(clause.id)] = QString::fromStdString(clause.text);
}

QString ClauseTexts::text(const QString &id) const
{
    const auto at = m_texts.find(id);
    return at == m_texts.end() ? QString() : at->second;
}

} // namespace makegood
