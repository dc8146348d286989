// SPDX-License-Identifier: GPL-3.0-or-later
#include "clause_places.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace makegood::test
{

using namespace sla;

namespace
{

std::string measuring(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Runs:
        return "measure/runs.cpp";
    case MeasureKind::ErrorRate:
        return "measure/error_rate.cpp";
    case MeasureKind::IntervalMean:
        break;
    }
    return "measure/interval_mean.cpp";
}

std::string crediting(CreditKind kind)
{
    switch (kind) {
    case CreditKind::ProRata:
        return "credit/pro_rata.cpp";
    case CreditKind::PerBlock:
        return "credit/per_block.cpp";
    case CreditKind::Tiers:
        return "credit/tiers.cpp";
    case CreditKind::Table:
        return "credit/length_table.cpp";
    case CreditKind::Flat:
        return "credit/settlement.cpp";
    case CreditKind::Negotiated:
    case CreditKind::None:
    case CreditKind::Rules:
        break;
    }
    return "evaluate/credit_assessment.cpp";
}

std::string keeping(ObligationKind kind)
{
    switch (kind) {
    case ObligationKind::Backups:
        return "obligations/backups.cpp";
    case ObligationKind::PriceNotice:
        return "obligations/price_notice.cpp";
    case ObligationKind::Escalation:
    case ObligationKind::CostApproval:
    case ObligationKind::PriorityOrder:
        return "obligations/ticket_duties.cpp";
    case ObligationKind::ComponentReplacement:
    case ObligationKind::MailSpool:
    case ObligationKind::NoPenaltyExit:
    case ObligationKind::Coverage:
        break;
    }
    return "obligations/obligations.cpp";
}

void add(Places &places, const Clauses &clauses, const std::string &place)
{
    for (const std::string &id : clauses)
        places[id].insert(place);
}

void addReason(Places &seen, const Reason &reason)
{
    add(seen, reason.clauses, "why: " + reason.kind);
    for (const Reason &below : reason.because)
        addReason(seen, below);
}

} // namespace

void addPolicyPlaces(const Policy &policy, Places &acts)
{
    for (const ServiceClass &one : policy.classes)
        add(acts, one.clauses, "class " + one.id + " -> " + measuring(one.measure.kind));
    if (policy.maintenance)
        add(acts, policy.maintenance->clauses, "maintenance -> exclude/maintenance.cpp");
    for (const Exclusion &one : policy.exclusions)
        add(acts, one.clauses, "exclusion -> exclude/causes.cpp");
    for (const CreditRule &rule : policy.credit.rules) {
        add(acts, rule.clauses, "credit -> " + crediting(rule.kind));
        for (const Scenario &one : rule.scenarios)
            add(acts, one.clauses, "scenario " + one.id + " -> credit/scenarios.cpp");
    }
    if (policy.claim)
        add(acts, policy.claim->clauses, "claim -> evaluate/claims.cpp");
    for (const Gate &one : policy.gates)
        add(acts, one.clauses, "gate " + one.id + " -> evaluate/service_judgement.cpp");
    if (policy.support)
        for (const Severity &one : policy.support->severities)
            add(acts, one.clauses, "severity " + one.id + " -> support/response_clock.cpp");
    for (const Obligation &one : policy.obligations)
        add(acts, one.clauses, "obligation -> " + keeping(one.kind));
    for (const Term &one : policy.terms)
        add(acts, one.clauses, "term -> report/sections/policy.cpp");
    for (const Reading &one : policy.readings)
        add(acts, {one.clause}, "reading " + one.id + " -> evaluate/evaluate.cpp");
}

void addResultPlaces(const Evaluation &evaluation, const Policy &policy, Places &seen)
{
    for (const ServiceResult &service : evaluation.services) {
        for (const Outage &outage : service.outages)
            add(seen, outage.clauses, "outages");
        add(seen, service.credit.clauses, "credit");
        for (const Reason &reason : service.why)
            addReason(seen, reason);
        for (std::size_t i = 0; i < service.readings.size(); ++i)
            add(seen, {policy.readings[i].clause}, "readings");
    }
    for (const ObligationResult &one : evaluation.obligations)
        add(seen, one.clauses, "obligations");
    for (const TicketResult &one : evaluation.support)
        if (const Severity *severity = policy.severityNamed(one.clocks.severity))
            add(seen, severity->clauses, "support");
}

Places codePlaces(const std::string &sourceFolder)
{
    static const QRegularExpression id(
        QStringLiteral("\\b(?:PRO|SON|OPS|PFP|CSG)-[0-9]+(?:\\.[0-9]+)?[a-z]?\\b"));
    Places out;
    QDirIterator files(QString::fromStdString(sourceFolder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = id.globalMatch(text); found.hasNext();)
            out[found.next().captured().toStdString()].insert(files.fileName().toStdString());
    }
    return out;
}

} // namespace makegood::test
