// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings of [class.measure]: docs/rules.md, sections 12 and 13.
#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

class MeasureCheck
{
public:
    MeasureCheck(const TomlNode &tree, const ServiceClass &one, Problems &warnings)
        : m_measure(one.measure)
        , m_path("class." + one.id + ".measure.")
        , m_warnings(warnings)
    {
        const TomlNode *classes = tree.find("class");
        const TomlNode *row = classes ? classes->row(one.id) : nullptr;
        m_node = row ? row->find("measure") : nullptr;
    }

    void all()
    {
        const bool byBuckets = m_measure.kind != MeasureKind::Runs && !m_measure.bucket.wholePeriod;
        if (byBuckets && m_measure.thresholdCounts == Bound::Over && m_measure.threshold.ratio == 1)
            add("threshold", "no bucket is ever bad: no share exceeds 100 %", m_measure.threshold.text,
                "threshold_counts = \"from\", if a bucket is bad when all its samples failed");
        if (m_measure.kind == MeasureKind::Runs && m_measure.combine == Combine::AtLeast
            && m_measure.atLeast > static_cast<std::int64_t>(m_measure.probes.size()))
            add("at_least", "nothing is ever down: the class has fewer probes",
                std::to_string(m_measure.atLeast), "at most " + std::to_string(m_measure.probes.size()));
        if (!m_measure.unlessDown.empty() && m_measure.maxGap == Duration::zero())
            add("unless_down", "without an interval a failure excuses those of the same instant alone", "",
                "an `interval`: a failure excuses others for three times as long");
        if (m_measure.denominator && m_measure.bucket.wholePeriod)
            add("denominator", "one bucket for the whole period has no downtime, so availability is 100 %",
                "", "a `bucket` that is shorter, or no denominator");
    }

private:
    void add(const std::string &key, std::string what, std::string found, std::string allowed)
    {
        const TomlNode *node = m_node ? m_node->find(key) : nullptr;
        m_warnings.add(node ? node->line : 0, m_path + key, std::move(what), std::move(found),
                       std::move(allowed));
    }

    const Measure &m_measure;
    std::string m_path;
    const TomlNode *m_node = nullptr;
    Problems &m_warnings;
};

} // namespace

void warnOfMeasures(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    for (const ServiceClass &one : policy.classes)
        if (one.isMeasured)
            MeasureCheck(tree, one, warnings).all();
}

} // namespace makegood::sla
