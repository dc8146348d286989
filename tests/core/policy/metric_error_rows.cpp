// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_error_rows.h"

namespace makegood::test
{

namespace
{

const std::vector<PolicyErrorRow> ofMetrics = {
    {"metric",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= \"1\" }]",
     {}},
    {"metric with a negative limit",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= \"-70.5\" }]",
     {}},
    {"metric without limit",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\" }]",
     {{"{ id = \"m\"", "class.web.metric.m.limit"}}},
    {"metric with a float",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= 1.5 }]",
     {{"limit = 1.5", "class.web.metric.m.limit"}}},
    {"metric with a unit in its limit",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= \"45 ms\" }]",
     {{"45 ms", "class.web.metric.m.limit"}}},
    {"metric of no statistic",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"p90\", limit "
     "= \"1\" }]",
     {{"p90", "class.web.metric.m.statistic"}}},
    {"metric without a probe",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [], statistic = \"max\", limit = "
     "\"1\" }]",
     {{"probes = []", "class.web.metric.m.probes"}}},
    {"metric of an unknown side",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= \"1\", side = \"both\" }]",
     {{"both", "class.web.metric.m.side"}}},
    {"metric bucket of nothing",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= \"1\", bucket = \"0s\" }]",
     {{"0s", "class.web.metric.m.bucket"}}},
    {"metric with an unknown key",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= \"1\", colour = 1 }]",
     {{"colour", "class.web.metric.m.colour"}}},
    {"share beyond nothing",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = "
     "\"share-beyond\", limit = \"1\" }]",
     {{"share-beyond", "class.web.metric.m.beyond"}}},
    {"share of more than all",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = "
     "\"share-beyond\", limit = \"101\", beyond = \"3\" }]",
     {{"101", "class.web.metric.m.limit"}}},
    {"metric id twice",
     "title = \"Web\"",
     "title = \"Web\"\nmetric = [\n{ id = \"m\", title = \"M\", probes = [\"v\"], statistic = \"max\", limit "
     "= \"1\" },\n{ id = \"m\", title = \"N\", probes = [\"v\"], statistic = \"min\", limit = \"1\" }]",
     {{"title = \"N\"", "class.web.metric.m.id"}}},
};

} // namespace

const std::vector<PolicyErrorRow> &metricErrorRows()
{
    return ofMetrics;
}

} // namespace makegood::test
