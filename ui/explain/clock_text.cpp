// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/clock_text.h"

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/shipped_text.h"

namespace makegood::ui
{

namespace
{

struct ClockTextTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ClockText)
};

Duration wholeMinutes(Duration length)
{
    return std::chrono::floor<std::chrono::minutes>(length);
}

} // namespace

QString clockText(Instant deadline, Instant now)
{
    if (now > deadline) {
        const Duration by = wholeMinutes(now - deadline);
        return by > Duration::zero() ? ClockTextTexts::tr("overdue by %1").arg(briefText(by))
                                     : ClockTextTexts::tr("overdue");
    }
    const Duration left = wholeMinutes(deadline - now);
    return left > Duration::zero() ? ClockTextTexts::tr("due in %1").arg(briefText(left))
                                   : ClockTextTexts::tr("due now");
}

QString severityText(const std::string &id, const std::string &title)
{
    if (title.empty())
        return toText(id);
    const bool telling = id.size() <= 2;
    const QString name = isShipped(title) ? shippedText(title) : toText(title);
    return telling ? QStringLiteral("%1 · %2").arg(toText(id), name) : name;
}

std::string severityTitle(const Policy *policy, const std::string &id)
{
    const Severity *severity = policy != nullptr ? policy->severityNamed(id) : nullptr;
    return severity != nullptr ? severity->title : std::string();
}

} // namespace makegood::ui
