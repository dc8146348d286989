// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/agreement.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/agreement_examples.h"
#include "explain/agreement_parts.h"
#include "explain/explain.h"
#include "explain/metric_text.h"
#include "explain/parameter_words.h"
#include "explain/shipped_text.h"
#include "explain/words.h"
#include "sla/evaluate/terms_reasons.h"

namespace makegood::ui
{

using agreement::AgreementTexts;
using Part = AgreementLine::Part;

namespace
{

// A line's sentences, where the language ends them with a full stop and a blank; else the whole line.
QStringList sentencesOf(const QString &line)
{
    const QString end = QStringLiteral(". ");
    QStringList out;
    qsizetype from = 0;
    for (qsizetype at = line.indexOf(end); at >= 0; at = line.indexOf(end, from)) {
        out << line.mid(from, at + 1 - from);
        from = at + end.size();
    }
    return out << line.mid(from);
}

// Collects lines, each with path and clauses.
class Lines
{
public:
    Lines(const Policy &policy, const Contract *contract, const Format &format)
        : m_policy(policy)
        , m_contract(contract)
        , m_format(format)
    {
    }

    std::vector<AgreementLine> make()
    {
        for (const ServiceClass &kind : m_policy.classes)
            addClass(kind);
        addMaintenance();
        for (std::size_t i = 0; i < m_policy.exclusions.size(); ++i)
            add(Part::Exclusion, AgreementTexts::tr("Excluded causes"),
                agreement::exclusion(m_policy.exclusions[i]), m_policy.exclusions[i].clauses,
                "exclusion." + std::to_string(i));
        addCredit();
        if (m_policy.claim)
            add(Part::Claim, AgreementTexts::tr("Claim"), agreement::claim(*m_policy.claim, m_format),
                m_policy.claim->clauses, "claim");
        for (const Gate &gate : m_policy.gates)
            add(Part::Gate, AgreementTexts::tr("Condition"),
                AgreementTexts::tr("A credit needs: %1. What is withheld while it does not hold is shown.")
                    .arg(words::gate(gate.id)),
                gate.clauses, "gate." + gate.id);
        if (m_policy.impact)
            add(Part::Impact, AgreementTexts::tr("What is affected"), agreement::impact(*m_policy.impact),
                m_policy.impact->clauses, "impact");
        for (const RightRule &rule : m_policy.rights)
            add(Part::Right, AgreementTexts::tr("Right"), agreement::right(rule, m_format), rule.clauses,
                "right." + rule.id);
        if (m_policy.business)
            add(Part::Support, AgreementTexts::tr("Business time"),
                agreement::business(*m_policy.business, m_format), {}, businessPath());
        addSupport();
        for (std::size_t i = 0; i < m_policy.obligations.size(); ++i)
            add(Part::Obligation, words::obligation(m_policy.obligations[i].kind),
                agreement::obligation(m_policy.obligations[i], m_format), m_policy.obligations[i].clauses,
                "obligation." + std::to_string(i));
        for (std::size_t i = 0; i < m_policy.terms.size(); ++i)
            add(Part::Term, AgreementTexts::tr("Term"), shippedText(m_policy.terms[i].text),
                m_policy.terms[i].clauses, "term." + std::to_string(i));
        for (const Reading &reading : m_policy.readings)
            addReading(reading);
        return std::move(m_out);
    }

private:
    void add(Part part, const QString &title, const QString &sentence, const Clauses &clauses,
             std::string path)
    {
        QStringList ids;
        for (const std::string &id : clauses)
            ids << plainText(id);
        m_out.push_back({part, title, sentence, ids, std::move(path)});
    }

    void addClass(const ServiceClass &kind)
    {
        const QString title = shippedText(kind.title);
        const std::string path = "class." + kind.id;
        if (kind.isMeasured) {
            add(Part::Promise, title, agreement::promise(kind, m_format), kind.clauses, path);
            add(Part::Measure, title,
                measureSentence(kind, m_format) + agreement::noData(kind.measure, m_format), kind.clauses,
                path + ".measure");
            if (kind.serviceHours)
                add(Part::Measure, title, agreement::serviceHours(*kind.serviceHours, m_format), kind.clauses,
                    path + ".service_hours");
        } else {
            add(Part::Promise, title, AgreementTexts::tr("No availability is promised."), kind.clauses, path);
        }
        for (const Metric &metric : kind.metrics)
            add(Part::Promise, title, metricPromise(metric, m_format), metric.clauses,
                path + ".metric." + metric.id);
    }

    void addMaintenance()
    {
        const auto &rule = m_policy.maintenance;
        if (rule)
            add(Part::Maintenance, AgreementTexts::tr("Maintenance"), agreement::maintenance(*rule, m_format),
                rule->clauses, "maintenance");
        else
            add(Part::Maintenance, AgreementTexts::tr("Maintenance"),
                AgreementTexts::tr("None is accepted: it counts as downtime."), {}, {});
    }

    // Several remedies, and no class to which two of them apply.
    bool eachClassHasItsOwn() const
    {
        const auto &classes = m_policy.classes;
        return m_policy.credit.rules.size() > 1
            && std::all_of(classes.begin(), classes.end(), [&](const ServiceClass &one) {
                   return m_policy.credit.rulesFor(one.id).size() <= 1;
               });
    }

    void addCredit()
    {
        const CreditTerms &terms = m_policy.credit;
        if (terms.byRules && eachClassHasItsOwn())
            add(Part::Credit, AgreementTexts::tr("Credit"),
                AgreementTexts::tr("Each class of service has its own remedy."), terms.clauses, "credit");
        else if (terms.byRules)
            add(Part::Credit, AgreementTexts::tr("Credit"),
                AgreementTexts::tr(
                    "There are %n remedies. Each is worked out by itself; an outage earns by the "
                    "first that admits it, unless a later one adds to it.",
                    nullptr, static_cast<int>(terms.rules.size())),
                terms.clauses, "credit");
        for (const CreditRule &rule : terms.rules)
            addRemedy(rule, terms.byRules ? "credit.rule." + rule.id : std::string("credit"));
        if (!terms.isClaimable())
            return;
        if (terms.cap)
            add(Part::Cap, AgreementTexts::tr("Cap"),
                AgreementTexts::tr("A month’s credit is at most %1 of the fee.")
                    .arg(m_format.percent(terms.cap->text)),
                terms.clauses, "credit.cap_percent");
        if (terms.least)
            add(Part::Cap, AgreementTexts::tr("Least amount"),
                AgreementTexts::tr("A month’s credit of %1 or less is not given.")
                    .arg(m_format.money(terms.least->text)),
                terms.clauses, "credit.least");
        if (terms.after)
            add(Part::Cap, AgreementTexts::tr("Due after several misses"),
                AgreementTexts::tr(
                    "A credit is due only when the target was missed in %1 of the last %2 periods.")
                    .arg(m_format.number(terms.after->months), m_format.number(terms.after->within)),
                terms.clauses, "credit.after");
    }

    void addRemedy(const CreditRule &rule, const std::string &path)
    {
        const bool inRule = !rule.id.empty();
        const QString title = inRule ? AgreementTexts::tr("Remedy “%1”").arg(plainText(rule.id))
                                     : AgreementTexts::tr("Credit");
        QString sentence;
        if (rule.kind == CreditKind::None)
            sentence = AgreementTexts::tr("The agreement gives no credit.");
        else if (rule.kind == CreditKind::Negotiated)
            sentence = AgreementTexts::tr(
                "What a missed target is worth is agreed between the parties each time, and recorded "
                "with who agreed it and when.");
        else
            sentence = sentenceOf(reasonOfFormula(rule, 0), m_format);
        if (!rule.classes.empty()) {
            QStringList kinds;
            for (const std::string &id : rule.classes) {
                const ServiceClass *kind = m_policy.classNamed(id);
                kinds << plainText(kind != nullptr ? kind->title : id);
            }
            sentence += QLatin1Char(' ') + AgreementTexts::tr("For: %1.").arg(words::list(kinds));
        }
        if (rule.adds)
            sentence += QLatin1Char(' ')
                + AgreementTexts::tr("It adds to what an outage earns by the remedies before it.");
        add(Part::Credit, title, sentence, rule.clauses, path);
        if (rule.kind == CreditKind::Tiers)
            for (std::size_t i = 0; i < rule.tiers.size(); ++i)
                add(Part::Tier, AgreementTexts::tr("Tier"), agreement::tier(rule.tiers[i], rule, m_format),
                    rule.clauses, path + ".tier." + std::to_string(i));
        if (rule.kind == CreditKind::Table)
            for (std::size_t i = 0; i < rule.rows.size(); ++i)
                add(Part::Tier, AgreementTexts::tr("Row"), agreement::lengthRow(rule.rows[i], m_format),
                    rule.clauses, path + ".row." + std::to_string(i));
        if (rule.namesAmounts())
            addExample(rule);
        if (rule.cap)
            add(Part::Cap, AgreementTexts::tr("Cap"),
                AgreementTexts::tr("By this remedy a month earns at most %1 of the fee.")
                    .arg(m_format.percent(rule.cap->text)),
                rule.clauses, path + ".cap_percent");
        if (rule.kind != CreditKind::Tiers)
            for (const Scenario &scenario : rule.scenarios)
                add(Part::Scenario, AgreementTexts::tr("Case"), agreement::scenario(scenario, m_format),
                    scenario.clauses, path + ".scenario." + scenario.id);
    }

    void addExample(const CreditRule &rule)
    {
        const agreement::ExampleCase example = agreement::exampleCaseOf(m_policy, m_contract, rule, m_format);
        const QString text = agreement::exampleText(example, agreement::exampleOutages(example), m_format);
        if (!text.isEmpty())
            add(Part::Example, AgreementTexts::tr("Example"), text, rule.clauses,
                rule.id.empty() ? "credit" : "credit.rule." + rule.id);
    }

    // The table that holds it: what a click opens in the text.
    std::string businessPath() const { return m_policy.businessInSupport ? "support.business" : "business"; }

    void addSupport()
    {
        if (!m_policy.support)
            return;
        add(Part::Support, AgreementTexts::tr("Support"), agreement::support(*m_policy.support), {},
            "support");
        for (const Severity &severity : m_policy.support->severities)
            add(Part::Support, shippedText(severity.title), agreement::severity(severity, m_format),
                severity.clauses, "support.severity." + severity.id);
    }

    // The sentences that a reading changes, and what an example then earns; empty: none is another.
    QString changedBy(const Reading &reading) const
    {
        constexpr qsizetype most = 4;
        if (!reading.terms)
            return {};
        QStringList known;
        for (const AgreementLine &line : m_out)
            known << sentencesOf(line.sentence);
        QStringList out;
        for (const AgreementLine &line : Lines(*reading.terms, m_contract, m_format).make())
            if (line.part != Part::Reading && line.part != Part::Example)
                for (const QString &sentence : sentencesOf(line.sentence))
                    if (!known.contains(sentence) && !out.contains(sentence))
                        out << sentence;
        if (out.size() > most + 1) {
            const auto more = static_cast<int>(out.size() - most);
            out = out.first(most);
            out << AgreementTexts::tr("%n more sentences change.", nullptr, more);
        }
        if (const QString example = agreement::readingExample(m_policy, *reading.terms, m_contract, m_format);
            !example.isEmpty())
            out << example;
        return out.join(QLatin1Char(' '));
    }

    void addReading(const Reading &reading)
    {
        if (const QString change = changedBy(reading); !change.isEmpty()) {
            add(Part::Reading, AgreementTexts::tr("Open question"),
                shippedText(reading.question) + QLatin1Char(' ')
                    + AgreementTexts::tr("If yes: %1").arg(change),
                {reading.clause}, "reading." + reading.id);
            return;
        }
        QStringList sets;
        for (const Reading::Setting &one : reading.set)
            sets << AgreementTexts::tr("%1 = %2").arg(m_format.isolated(parameterPathText(one.path)),
                                                      m_format.isolated(plainText(one.value)));
        add(Part::Reading, AgreementTexts::tr("Open question"),
            shippedText(reading.question) + QLatin1Char(' ')
                + AgreementTexts::tr("If the answer is yes: %1.").arg(words::list(sets)),
            {reading.clause}, "reading." + reading.id);
    }

    const Policy &m_policy;
    const Contract *m_contract;
    const Format &m_format;
    std::vector<AgreementLine> m_out;
};

} // namespace

QString measureSentence(const ServiceClass &kind, const Format &format)
{
    return sentenceOf(reasonOfMeasure(kind), format);
}

std::vector<AgreementLine> agreementLines(const Policy &policy, const Contract *contract,
                                          const Format &format)
{
    return Lines(policy, contract, format).make();
}

} // namespace makegood::ui
