// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace makegood::test
{

/// An agreement with the class `web`, which the probe `http` measures each minute, and without credit.
inline constexpr const char *plainPolicy = R"(schema = 1
id = "p"
name = "P"
provider = "Example"
source = "none"
[[class]]
id = "web"
title = "Web"
target = "99.9"
clauses = ["EX-1"]
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1m"
[credit]
kind = "none"
)";

} // namespace makegood::test
