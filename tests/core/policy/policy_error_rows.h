// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace makegood::test
{

/// An edit of the sound policy (policy_texts.h), and the errors of the result.
struct PolicyErrorRow {
    const char *name;
    const char *from;
    const char *to;
    /// A part of the line and the key, for each error in order of lines.
    std::vector<std::pair<const char *, const char *>> expected;
};

/// What can be wrong in [[class.metric]].
const std::vector<PolicyErrorRow> &metricErrorRows();

/// Everything that can be wrong in a policy file.
const std::vector<PolicyErrorRow> &policyErrorRows();

} // namespace makegood::test
