// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/verdict.h"

#include <algorithm>
#include <functional>

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/claim_sums.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::Verdict)
};

constexpr int mostNames = 3;

// One month while it is put into words.
class MonthWords
{
public:
    MonthWords(const Evaluation &e, const Policy &policy, const Format &format)
        : m_e(e)
        , m_policy(policy)
        , m_format(format)
        , m_count(countOf(e))
        , m_promises(otherPromisesOf(e))
        , m_month(monthName(e.month, format, e.month.value.year()))
    {
    }

    Verdict verdict() const
    {
        Verdict out;
        out.status = monthStatus(m_e);
        if (m_e.isRunning())
            //: %1: a month, %2: the day on which it is over
            out.soFar = VerdictTexts::tr("%1 so far, provisional until %2:")
                            .arg(m_month, dayOfYear(m_e.period.end, m_format, m_e.month.value.year()));
        out.services = m_e.isRunning() ? running() : ended();
        out.money = money();
        return out;
    }

    QString brief() const
    {
        QStringList out;
        if (m_count.all == 0)
            return VerdictTexts::tr("nothing to judge");
        if (isUntold())
            return VerdictTexts::tr("no data");
        if (m_count.missed > 0)
            out << VerdictTexts::tr("%1 missed", nullptr, m_count.missed).arg(number(m_count.missed));
        else if (m_count.atRisk > 0)
            out << VerdictTexts::tr("%1 at risk", nullptr, m_count.atRisk).arg(number(m_count.atRisk));
        else if (m_count.open + m_count.without > 0)
            out << VerdictTexts::tr("incomplete data");
        else if (m_e.isRunning())
            out << VerdictTexts::tr("on track");
        else
            out << (m_count.all == 1 ? VerdictTexts::tr("target met") : VerdictTexts::tr("targets met"));
        const int late = m_promises.lateReplies + m_promises.lateResolutions;
        if (isToNegotiate())
            out << VerdictTexts::tr("to negotiate");
        else if (m_e.total.amount > Money{})
            out << m_format.money(m_e.total.amount);
        else if (late > 0)
            out << (late == 1 ? VerdictTexts::tr("1 reply late")
                              : VerdictTexts::tr("%1 replies late", nullptr, late).arg(number(late)));
        else if (!m_promises.broken.isEmpty())
            out << brokenPhrase(false);
        return words::list(out);
    }

private:
    QString number(int value) const { return m_format.number(value); }

    // Names of the services in a state; after the third only their number is told.
    QString names(const std::function<bool(const ServiceResult &)> &which) const
    {
        QStringList out;
        int more = 0;
        for (const ServiceResult &s : m_e.services) {
            if (!which(s))
                continue;
            if (out.size() < mostNames)
                out << shownName(s.service, m_format, 40);
            else
                ++more;
        }
        if (more > 0)
            out << VerdictTexts::tr("%1 more", nullptr, more).arg(number(more));
        return enumeration(out);
    }
    QString namesIn(ServiceState state) const
    {
        return names([state](const ServiceResult &s) { return s.state == state; });
    }

    // The one target of all services; empty where they differ.
    QString commonTarget() const
    {
        const std::string &first = m_e.services.front().target.text;
        const bool same = std::all_of(m_e.services.begin(), m_e.services.end(),
                                      [&](const ServiceResult &s) { return s.target.text == first; });
        return same && !first.empty() ? m_format.percent(first) : QString();
    }

    QString missedSentence() const
    {
        const int all = m_count.all;
        const QString target = commonTarget();
        if (m_count.missed == 1 && all > 1)
            return VerdictTexts::tr("1 of %1 services missed its target in %2: %3.", nullptr, all)
                .arg(number(all), m_month, namesIn(ServiceState::Breached));
        if (m_count.missed < all)
            return VerdictTexts::tr("%1 of %2 services missed their targets in %3: %4.", nullptr, all)
                .arg(number(m_count.missed), number(all), m_month, namesIn(ServiceState::Breached));
        if (target.isEmpty() && all == 1)
            return VerdictTexts::tr("%1 missed its target in %2.")
                .arg(namesIn(ServiceState::Breached), m_month);
        if (target.isEmpty())
            return all == 2 ? VerdictTexts::tr("Both services missed their targets in %1.").arg(m_month)
                            : VerdictTexts::tr("All %1 services missed their targets in %2.", nullptr, all)
                                  .arg(number(all), m_month);
        if (all == 1)
            //: %1: a service, %2: a percentage, %3: a month
            return VerdictTexts::tr("%1 missed %2 in %3.")
                .arg(namesIn(ServiceState::Breached), target, m_month);
        if (all == 2)
            return VerdictTexts::tr("Both services missed %1 in %2.").arg(target, m_month);
        return VerdictTexts::tr("All %1 services missed %2 in %3.", nullptr, all)
            .arg(number(all), target, m_month);
    }

    QString metSentence() const
    {
        const int all = m_count.all;
        const QString one = namesIn(ServiceState::Met);
        if (!m_promises.areKept()) {
            const QString but = promisePhrase();
            if (all == 1)
                //: %2: what was not kept beside the target
                return VerdictTexts::tr("%1 met its target, but %2.").arg(one, but);
            if (all == 2)
                return VerdictTexts::tr("Both services met their targets, but %1.").arg(but);
            return VerdictTexts::tr("All %1 services met their targets, but %2.", nullptr, all)
                .arg(number(all), but);
        }
        if (all == 1)
            return VerdictTexts::tr("%1 met its target in %2.").arg(one, m_month);
        if (all == 2)
            return VerdictTexts::tr("Both services met their targets in %1.").arg(m_month);
        return VerdictTexts::tr("All %1 services met their targets in %2.", nullptr, all)
            .arg(number(all), m_month);
    }

    QString gapSentence() const
    {
        if (m_count.all == 1 || m_count.open == m_count.all)
            return VerdictTexts::tr("%1 of %2 was not measured. The verdict is open.")
                .arg(unmeasured(), m_month);
        return VerdictTexts::tr("%1 of the time of %2 was not measured; their verdict is open.", nullptr,
                                m_count.open)
            .arg(unmeasured(), namesIn(ServiceState::Undecided));
    }

    // The share of the time that has gone without data, of the services whose verdict hangs on it.
    QString unmeasured() const
    {
        Integer without = 0;
        Integer all = 0;
        for (const ServiceResult &s : m_e.services)
            if (s.state == ServiceState::Undecided) {
                without += (s.elapsed - s.coveredElapsed).count();
                all += s.elapsed.count();
            }
        if (all == 0)
            return Format::none();
        const Integer whole = without * 100 / all;
        if (whole > 0)
            return m_format.percent(whole.str());
        return m_format.percent(percentCut(without, all));
    }

    QString ended() const
    {
        if (m_count.all == 0)
            return VerdictTexts::tr("No service ran in %1.").arg(m_month);
        if (m_count.without == m_count.all)
            return VerdictTexts::tr("There is no data for %1.").arg(m_month);
        QStringList out;
        bool promisesSaid = false;
        if (m_count.missed > 0) {
            out << missedSentence();
        } else if (m_count.met == m_count.all) {
            out << metSentence();
            promisesSaid = true;
        } else if (m_count.met == 1) {
            out << VerdictTexts::tr("1 of %1 services met its target in %2.", nullptr, m_count.all)
                       .arg(number(m_count.all), m_month);
        } else if (m_count.met > 1) {
            out << VerdictTexts::tr("%1 of %2 services met their targets in %3.", nullptr, m_count.all)
                       .arg(number(m_count.met), number(m_count.all), m_month);
        }
        if (m_count.atRisk > 0) // a quarter or a year that goes on
            out << VerdictTexts::tr("At risk: %1.").arg(namesIn(ServiceState::AtRisk));
        addOpen(out);
        if (!promisesSaid)
            addPromises(out);
        return out.join(QLatin1Char(' '));
    }

    QString running() const
    {
        const int all = m_count.all;
        if (all == 0)
            return VerdictTexts::tr("no service runs.");
        if (m_count.without == all)
            return VerdictTexts::tr("nothing was measured yet.");
        QStringList out;
        if (m_count.missed > 0)
            out << runningMissed();
        else if (m_count.atRisk > 0)
            out << (all == 1 ? VerdictTexts::tr("%1 is at risk.").arg(namesIn(ServiceState::AtRisk))
                        : m_count.atRisk == 1
                        ? VerdictTexts::tr("1 of %1 services is at risk: %2.", nullptr, all)
                              .arg(number(all), namesIn(ServiceState::AtRisk))
                        : VerdictTexts::tr("%1 of %2 services are at risk: %3.", nullptr, all)
                              .arg(number(m_count.atRisk), number(all), namesIn(ServiceState::AtRisk)));
        else if (m_count.met == all)
            out << (all == 1 ? VerdictTexts::tr("%1 is on track.").arg(namesIn(ServiceState::OnTrack))
                        : all == 2
                        ? VerdictTexts::tr("both services are on track.")
                        : VerdictTexts::tr("all %1 services are on track.", nullptr, all).arg(number(all)));
        else
            out << VerdictTexts::tr("nothing was missed.");
        if (m_count.missed > 0 && m_count.atRisk > 0)
            out << VerdictTexts::tr("At risk: %1.").arg(namesIn(ServiceState::AtRisk));
        addOpen(out);
        addPromises(out);
        return out.join(QLatin1Char(' '));
    }

    QString runningMissed() const
    {
        const int all = m_count.all;
        const QString who = namesIn(ServiceState::Breached);
        if (all == 1)
            return VerdictTexts::tr("%1 has missed its target.").arg(who);
        if (m_count.missed == 2 && all == 2)
            return VerdictTexts::tr("both services have missed their targets.");
        if (m_count.missed == 1)
            return VerdictTexts::tr("1 of %1 services has missed its target: %2.", nullptr, all)
                .arg(number(all), who);
        return VerdictTexts::tr("%1 of %2 services have missed their targets: %3.", nullptr, all)
            .arg(number(m_count.missed), number(all), who);
    }

    void addOpen(QStringList &out) const
    {
        if (m_count.open > 0)
            out << gapSentence();
        if (m_count.without > 0)
            out << VerdictTexts::tr("There is no data for %1.").arg(namesIn(ServiceState::NoData));
    }

    void addPromises(QStringList &out) const
    {
        if (!m_promises.areKept()) {
            QString phrase = promisePhrase();
            phrase[0] = phrase.at(0).toUpper();
            out << phrase + VerdictTexts::tr(".");
        }
    }

    QString brokenPhrase(bool named) const
    {
        const int n = static_cast<int>(m_promises.broken.size());
        if (!named)
            return n == 1 ? VerdictTexts::tr("1 promise broken")
                          : VerdictTexts::tr("%1 promises broken", nullptr, n).arg(number(n));
        return n == 1 ? VerdictTexts::tr("1 other promise was not kept: %1").arg(m_promises.broken.front())
                      : VerdictTexts::tr("%1 other promises were not kept: %2", nullptr, n)
                            .arg(number(n), enumeration(m_promises.broken));
    }

    QString promisePhrase() const
    {
        QStringList out;
        if (const int n = m_promises.lateReplies; n > 0)
            out << (n == 1 ? VerdictTexts::tr("1 support reply was late")
                           : VerdictTexts::tr("%1 support replies were late", nullptr, n).arg(number(n)));
        if (const int n = m_promises.lateResolutions; n > 0)
            out << (n == 1 ? VerdictTexts::tr("1 ticket was resolved late")
                           : VerdictTexts::tr("%1 tickets were resolved late", nullptr, n).arg(number(n)));
        if (!m_promises.broken.isEmpty())
            out << brokenPhrase(true);
        return enumeration(out);
    }

    bool isToNegotiate() const
    {
        return std::any_of(m_e.services.begin(), m_e.services.end(),
                           [](const ServiceResult &s) { return s.credit.isToBeAgreed(); });
    }

    // What can still be had, in a sentence, and what was not claimed in time.
    template <typename Sentence> QString owedAndLost(Sentence owed) const
    {
        const Money total = m_e.total.amount;
        const Money lost = lostOf(m_e);
        if (lost == total)
            return VerdictTexts::tr("The credit of %1 was not claimed in time.").arg(m_format.money(total));
        const QString out = owed(m_format.money(total - lost));
        return lost == Money{} ? out
                               : out + QLatin1Char(' ')
                + VerdictTexts::tr("A further %1 was not claimed in time.").arg(m_format.money(lost));
    }

    QString money() const
    {
        if (m_count.all == 0 || isUntold())
            return {};
        const Money total = m_e.total.amount;
        Money withheld;
        Money agreed;
        for (const ServiceResult &s : m_e.services) {
            withheld += s.credit.withheld;
            if (s.credit.agreed)
                agreed += s.credit.agreed->amount;
        }
        const QString provider = shownName(providerOf(m_policy), m_format, 60);
        const QString amount = m_format.money(total);
        if (m_e.isRunning()) {
            if (total > Money{})
                return owedAndLost([](const QString &left) {
                    return VerdictTexts::tr("The credit so far is %1.").arg(left);
                });
            return isToNegotiate()
                ? VerdictTexts::tr("The agreement names no amount, so the remedy is negotiated.")
                : VerdictTexts::tr("Nothing is owed so far.");
        }
        if (isToNegotiate())
            return total > Money{}
                ? VerdictTexts::tr("%1 owes you %2, and a further remedy is negotiated.")
                      .arg(provider, amount)
                : VerdictTexts::tr("The agreement names no amount, so the remedy is negotiated.");
        if (total > Money{})
            return owedAndLost(
                [&](const QString &left) { return VerdictTexts::tr("%1 owes you %2.").arg(provider, left); });
        if (agreed > Money{})
            return VerdictTexts::tr("A remedy of %1 was agreed.").arg(m_format.money(agreed));
        if (withheld > Money{})
            return VerdictTexts::tr("%1 is withheld.").arg(m_format.money(withheld));
        if (m_count.open > 0)
            return {};
        const bool flaw = m_count.missed > 0 || !m_promises.areKept();
        return flaw && m_policy.credit.kind() == CreditKind::None
            ? VerdictTexts::tr("The agreement gives no credit.")
            : VerdictTexts::tr("Nothing is owed.");
    }

    // Nothing was measured, and nothing is owed that takes no measurement.
    bool isUntold() const { return m_count.without == m_count.all && supportCreditOf(m_e) == Money{}; }

    const Evaluation &m_e;
    const Policy m_policy; ///< empty for brief(), which does not ask it
    const Format &m_format;
    ServiceCount m_count;
    OtherPromises m_promises;
    QString m_month;
};

} // namespace

QString Verdict::text() const
{
    QStringList out;
    for (const QString &part : {soFar, services, money})
        if (!part.isEmpty())
            out << part;
    return out.join(QLatin1Char(' '));
}

Verdict verdictOf(const Evaluation &evaluation, const Policy &policy, const Format &format)
{
    return MonthWords(evaluation, policy, format).verdict();
}

QString briefVerdict(const Evaluation &evaluation, const Format &format)
{
    return MonthWords(evaluation, {}, format).brief();
}

} // namespace makegood::ui
