// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QtGlobal>

#include "explain/parameter_rows.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

namespace
{

constexpr std::span<const std::string_view> freeValue;

constexpr std::array periodRows = {
    ParameterRow{"class.period", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Counted over"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "month, quarter, year, or days that end with the month, such as 30d."),
                 freeValue, true},
    ParameterRow{
        "class.first_month", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "First month"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Month (1 to 12) in which quarters and years begin."),
        freeValue, false},
    ParameterRow{"right.text", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Right"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "What the customer may do, in a sentence."),
                 freeValue, true},
    ParameterRow{"right.downtime_over", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "More downtime than"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters",
                                   "The right arises when a period's downtime is above this."),
                 freeValue, true},
    ParameterRow{"right.months", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "In periods"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "In how many periods the condition holds."),
                 freeValue, false},
    ParameterRow{
        "right.within", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Of the last"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Of how many periods, the present one included."),
        freeValue, false},
    ParameterRow{
        "right.for", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Stands for"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "How long the right may be used; without it for good."),
        freeValue, true},
    ParameterRow{
        "service.start", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "First day"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "First day of the service; without it the contract's."),
        freeValue, true},
    ParameterRow{
        "service.end", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Ended on"),
        QT_TRANSLATE_NOOP("makegood::ui::Parameters", "First day on which the service no longer runs."),
        freeValue, true},
    ParameterRow{"group.id", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Id"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Name of the group; no service has it."),
                 freeValue, true},
    ParameterRow{"group.class", QT_TRANSLATE_NOOP("makegood::ui::Parameters", "Class"),
                 QT_TRANSLATE_NOOP("makegood::ui::Parameters", "The class of groups that it belongs to."),
                 freeValue, true},
};

} // namespace

std::span<const ParameterRow> periodParameterRows()
{
    return periodRows;
}

} // namespace makegood::ui
