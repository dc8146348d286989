// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reported_months_controller.h"

#include <algorithm>

#include <QAction>
#include <QMenu>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "reports/reported_section.h"
#include "reports/restatement_dialog.h"
#include "sla/evaluate/evaluation_json.h"
#include "store/reported_versions.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

ReportedMonthsController::ReportedMonthsController(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_notice(new ReportedSection)
{
    connect(m_notice, &ReportedSection::freezeWanted, this, &ReportedMonthsController::freeze);
    connect(m_notice, &ReportedSection::differencesWanted, this, &ReportedMonthsController::showDifferences);
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, this, &ReportedMonthsController::clear);
}

void ReportedMonthsController::addActions(const PageMenus &menus)
{
    m_freeze = addItem(menus.file, "freezeMonth", tr("&Lock the month"), [this] { freeze(); });
    m_differences = addItem(menus.file, "reportedDifferences", tr("&Differences from the report…"),
                            [this] { showDifferences(); });
    m_freeze->setEnabled(false);
    m_differences->setEnabled(false);
}

// A contract of another workspace may have the same id.
void ReportedMonthsController::clear()
{
    m_evaluation.reset();
    m_versions.clear();
    m_problem.clear();
    m_read.reset();
    m_offered.reset();
    m_notice->clear();
    m_freeze->setEnabled(false);
    m_differences->setEnabled(false);
}

void ReportedMonthsController::show(const Shown &shown)
{
    m_evaluation = shown.evaluation;
    readVersions(shown);
    // Hide the notice only when it is empty: its button may have the focus.
    if (!m_evaluation)
        m_notice->clear();
    else if (!m_problem.isEmpty())
        m_notice->showProblem(m_problem);
    else if (!m_versions.empty())
        m_notice->showReported(m_versions, *m_evaluation);
    else if (m_offered == std::pair(m_evaluation->contract, m_evaluation->month) && canFreeze())
        m_notice->offerFreezing(monthText());
    else
        m_notice->clear();
    m_freeze->setEnabled(canFreeze());
    m_differences->setEnabled(!m_versions.empty());
}

// A frozen version never changes, so that the number of versions identifies them.
void ReportedMonthsController::readVersions(const Shown &shown)
{
    const auto &frozen = m_context.session->reported()->versions();
    const auto count = std::count_if(frozen.begin(), frozen.end(),
                                     [&](const FrozenMonth &one) { return one.month == shown.month; });
    const Key key{shown.contract->id, shown.month, count};
    if (m_read == key)
        return;
    m_read = key;
    auto versions = reportedVersions(frozen, shown.month, m_context.session->workspace()->now());
    m_problem
        = versions ? QString() : tr("The month was reported, but %1.").arg(toText(versions.error().what));
    m_versions = versions ? std::move(*versions) : std::vector<ReportedVersion>();
}

// The figures of a running month are not final.
bool ReportedMonthsController::canFreeze() const
{
    return m_evaluation && m_versions.empty() && m_problem.isEmpty()
        && m_evaluation->period.end <= m_evaluation->asOf;
}

void ReportedMonthsController::offerFreezing()
{
    if (!canFreeze())
        return;
    m_offered = std::pair(m_evaluation->contract, m_evaluation->month);
    m_notice->offerFreezing(monthText());
}

QString ReportedMonthsController::monthText() const
{
    const auto today = m_evaluation->zone.dateOf(m_evaluation->asOf);
    return monthName(m_evaluation->month, Format(QLocale(), *m_evaluation),
                     std::chrono::year_month_day(today).year());
}

void ReportedMonthsController::freeze()
{
    if (canFreeze())
        save(1, {});
}

void ReportedMonthsController::save(std::int64_t version, const QString &reason)
{
    FrozenMonth frozen{m_evaluation->month, version, {}, reason.toStdString(), toJson(*m_evaluation)};
    frozen.frozen = {m_context.services->who.toStdString(), m_context.session->workspace()->now()};
    m_context.session->reported()->freeze(m_evaluation->contract, frozen);
}

void ReportedMonthsController::showDifferences()
{
    if (m_versions.empty() || !m_evaluation)
        return;
    auto *dialog = new RestatementDialog(m_versions, m_evaluation, m_context.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_context.session->workspace(), &WorkspaceHandle::closed, dialog, &QDialog::reject);
    connect(dialog, &RestatementDialog::restateWanted, this,
            [this, evaluation = m_evaluation, last = m_versions.back().version](const QString &reason) {
                if (evaluation == m_evaluation) // otherwise another month is shown by now
                    save(last + 1, reason);
            });
    dialog->open();
}

} // namespace makegood::ui

#include "moc_reported_months_controller.cpp"
