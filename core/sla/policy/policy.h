// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sla/policy/claim_rule.h"
#include "sla/policy/credit_rule.h"
#include "sla/policy/impact_rule.h"
#include "sla/policy/maintenance_rule.h"
#include "sla/policy/measure.h"
#include "sla/policy/metric_rule.h"
#include "sla/policy/period_rule.h"
#include "sla/policy/right_rule.h"
#include "sla/policy/support_rule.h"
#include "sla/time/business_calendar.h"

namespace makegood::sla
{

/// One kind of service with its promise.
struct ServiceClass {
    std::string id;
    std::string title;
    Percent target;
    Clauses clauses;
    Measure measure;
    std::optional<BusinessHours> serviceHours = {}; ///< in which it is promised; absent: always
    PeriodRule period = {}; ///< over which it is judged
    bool ofGroup = false; ///< `of = "group"`: promised to groups, not to each service (section 24)
    std::vector<Metric> metrics = {};
    /// False: no availability is promised, and `target` and `measure` are empty; the class has metrics.
    bool isMeasured = true;

    bool operator==(const ServiceClass &) const = default;
};

/// A sentence of the agreement that is shown and not judged.
struct Term {
    std::string text;
    Clauses clauses;

    bool operator==(const Term &) const = default;
};

struct Policy;

/// A named alternative for a clause that can be understood in more than one way. `terms` is the whole policy
/// with the settings applied and checked like any other.
struct Reading {
    struct Setting {
        std::string path; ///< dotted, `class.<id>.measure.<key>`
        std::string value; ///< as written in the policy file
    };
    std::string id;
    std::string clause;
    std::string question;
    std::vector<Setting> set;
    std::shared_ptr<const Policy> terms;
};

/// An agreement as plain structs. Made by readPolicy, never changed afterwards.
struct Policy {
    std::string id;
    std::string name;
    std::string provider;
    std::string source;
    std::vector<ServiceClass> classes;
    std::optional<BusinessHours> business; ///< the one business time of targets, notices and claims
    bool businessInSupport = false; ///< it stands in [support], where targets alone count in it mostly
    std::optional<MaintenanceRule> maintenance; ///< absent: no maintenance is accepted
    std::vector<Exclusion> exclusions;
    CreditTerms credit;
    std::optional<ClaimRule> claim;
    std::vector<Gate> gates;
    std::optional<SupportRule> support;
    std::vector<Obligation> obligations;
    std::optional<ImpactRule> impact; ///< absent: an outage counts whole, whatever it affects
    std::vector<RightRule> rights;
    std::vector<Term> terms;
    std::vector<Reading> readings;

    const ServiceClass *classNamed(const std::string &id) const;
    const Severity *severityNamed(const std::string &id) const;
};

} // namespace makegood::sla
