// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QCoreApplication>

#include "explain/parameter_rows.h"
#include "sla/policy/measure.h"

namespace makegood::ui
{

using namespace sla;

namespace
{

constexpr std::span<const std::string_view> anyValue;
constexpr std::array<std::string_view, 2> yesOrNo = {"true", "false"};

constexpr std::array measureRows = {
    ParameterRow{
        "class.measure.kind", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Measured by"),
        QT_TRANSLATE_NOOP(
            "makegood::ui::Parameters",
            "What makes an outage: runs of failed checks, the share of failed checks, or the mean of "
            "intervals."),
        wordsOf<MeasureKind>, true},
    ParameterRow{"class.measure.probes", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Probes"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Names of the probes whose checks count."),
                 anyValue, false},
    ParameterRow{
        "class.measure.combine", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Several probes"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Down when any probe is, when all of them are, or as many as the next line says."),
        wordsOf<Combine>, true},
    ParameterRow{"class.measure.at_least", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Probes together"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "How many probes must be down together."),
                 anyValue, false},
    ParameterRow{
        "class.measure.unless_down", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Excused by"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Probes whose failure excuses a failed check."),
        anyValue, false},
    ParameterRow{"class.measure.interval", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Check interval"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Nominal distance of two checks of a probe."),
                 anyValue, true},
    ParameterRow{"class.measure.max_gap", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Longest gap"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "Neighbouring checks further apart leave time without data."),
                 anyValue, true},
    ParameterRow{"class.measure.min_failures", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Failed checks"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Failed checks in a row that make an outage."),
                 anyValue, false},
    ParameterRow{"class.measure.extent", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Outage lasts"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "From the first to the last failed check, or to the next good one."),
                 wordsOf<Extent>, true},
    ParameterRow{"class.measure.resolution", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Rounded to"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "Lengths of outages are rounded to whole multiples of it."),
                 anyValue, true},
    ParameterRow{"class.measure.resolution_rounding",
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Rounded how"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "To the nearest whole multiple, down, or up."),
                 wordsOf<ResolutionRounding>, true},
    ParameterRow{"class.measure.min_outage", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shortest outage"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shorter outages do not count."), anyValue,
                 true},
    ParameterRow{
        "class.measure.min_outage_counts", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Exactly that long"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Whether an outage of just that length counts."),
        wordsOf<Bound>, true},
    ParameterRow{
        "class.measure.starts", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Counts from"),
        QT_TRANSLATE_NOOP(
            "makegood::ui::Parameters",
            "From the failure, from the ticket that reports it, or from when the fault was identified."),
        wordsOf<Starts>, true},
    ParameterRow{"class.measure.report_before",
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Reported before"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "How long before the failure the ticket may have been opened."),
                 anyValue, true},
    ParameterRow{
        "class.measure.no_data", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Time without data"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Counts as up, as down, or leaves the measured time."),
        wordsOf<NoData>, true},
    ParameterRow{
        "class.measure.denominator", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Share of"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                          "Availability is a share of this length, whatever the length of the month."),
        anyValue, true},
    ParameterRow{"class.measure.bucket", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Interval length"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "Length of the parts into which the month is cut, or period: one part."),
                 anyValue, true},
    ParameterRow{
        "class.measure.threshold", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Failed share"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "A part is bad when more than this percentage failed."),
        anyValue, true},
    ParameterRow{"class.measure.threshold_counts",
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Exactly that share"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "Whether a part with just that share of failures is bad."),
                 wordsOf<Bound>, true},
    ParameterRow{"class.measure.min_samples", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Fewest samples"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "A part with fewer samples is not bad."),
                 anyValue, false},
    ParameterRow{
        "class.measure.min_bad", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shortest bad stretch"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Shorter stretches of bad parts are no outage."),
        anyValue, true},
    ParameterRow{"class.measure.interval_value",
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Interval counts"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "A part counts whole or not at all, or with its share of good samples."),
                 wordsOf<IntervalValue>, true},
    ParameterRow{"class.measure.empty_interval",
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Empty interval"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "A part without samples counts as available or is dropped."),
                 wordsOf<EmptyInterval>, true},
    ParameterRow{"class.measure.max_delay", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Longest delay"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "A call delivered later than this after decoding has failed."),
                 anyValue, true},
    ParameterRow{
        "class.measure.calls", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Calls count"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Whether telephone calls count beside checks."),
        yesOrNo, false},
};

} // namespace

std::span<const ParameterRow> measureParameterRows()
{
    return measureRows;
}

} // namespace makegood::ui
