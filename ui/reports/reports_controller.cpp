// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reports_controller.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTimer>

#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/verdict.h"
#include "jobs/job_tracker.h"
#include "reports/report_checks.h"
#include "reports/report_look.h"
#include "reports/reports_page.h"
#include "session/ui_settings.h"

namespace makegood::ui
{

namespace
{

constexpr int fillAfterMs = 120;
constexpr int drawAfterMs = 60;

} // namespace

ReportsController::ReportsController(const PageContext &context, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_page(new ReportsPage)
    , m_fill(new QTimer(this))
    , m_draw(new QTimer(this))
{
    for (QTimer *timer : {m_fill, m_draw})
        timer->setSingleShot(true);
    m_fill->setInterval(fillAfterMs);
    m_draw->setInterval(drawAfterMs);
    connect(m_fill, &QTimer::timeout, this, &ReportsController::fillRows);
    connect(m_draw, &QTimer::timeout, this, &ReportsController::draw);
    WorkspaceHandle *workspace = m_context.session->workspace();
    Judging *judging = m_context.session->judging();
    connect(workspace, &WorkspaceHandle::closed, this, &ReportsController::clear);
    const auto showWritable = [this, workspace] { m_page->setReadOnly(isReadOnly(*workspace)); };
    connect(workspace, &WorkspaceHandle::opened, this, showWritable);
    connect(workspace, &WorkspaceHandle::writableChanged, this, showWritable);
    showWritable();
    connect(m_context.jobs, &JobTracker::cancelled, this, [this](const Job &job) {
        if (job.lane == JobLane::WriteReports)
            m_page->setBusy(false);
    });
    connect(workspace, &WorkspaceHandle::failed, this, [this] { m_page->setBusy(false); });
    const auto refill = [this] {
        if (m_isShown)
            m_fill->start();
    };
    connect(judging, &Judging::figuresChanged, this, refill);
    connect(judging, &Judging::judgedMonth, this, [this, refill](const QString &contract) {
        refill();
        if (m_isShown && contract.toStdString() == m_current)
            m_draw->start();
    });
    connect(m_context.session->reported(), &ReportedMonths::changed, this, [this] {
        if (m_isShown)
            readRemembered();
    });
    connect(m_page, &ReportsPage::currentChanged, this, &ReportsController::showChosen);
    connect(m_page, &ReportsPage::createWanted, this, [this] { askFolder(false); });
    connect(m_page, &ReportsPage::draftsWanted, this, [this] { askFolder(true); });
    connect(m_page, &ReportsPage::lockWanted, this, &ReportsController::lockChosen);
    connect(m_page, &ReportsPage::stateWanted, this, &ReportsController::setState);
    connect(m_page, &ReportsPage::readWanted, this, &ReportsController::openShown);
    connect(m_page, &ReportsPage::printWanted, this, &ReportsController::printShown);
    connect(m_page, &ReportsPage::openWanted, this, [this](const QString &page) {
        emit placeWanted(QString::fromStdString(m_current), {}, m_month, page);
    });
    connect(m_page->form(), &ReportLookForm::lookChanged, this, &ReportsController::keepLook);
    connect(m_page->form(), &ReportLookForm::defaultWanted, this, [this] {
        m_remembered.otherwise = m_page->form()->look();
        m_context.session->workspace()->save(
            JobLane::SaveReportLook, tr("Saving how reports look"),
            [text = lookText(m_remembered.otherwise)](Workspace &w, JobControl &) {
                return saveReportLook(w, {}, text);
            },
            [this] { emit note(tr("Customers without options of their own now use these.")); });
    });
    connect(m_page->preview(), &ReportPreview::pageWanted, this, &ReportsController::drawPage);
    connect(m_page->preview(), &ReportPreview::sizeWanted, this,
            [this] { drawPage(m_page->preview()->page()); });
}

ReportsController::~ReportsController() = default;

QWidget *ReportsController::page() const
{
    return m_page;
}

QString ReportsController::title() const
{
    return tr("Reports");
}

void ReportsController::clear()
{
    m_isShown = false;
    m_remembered = {};
    m_pages.reset();
    m_drawnOf.clear();
    m_current.clear();
    enablePaperActions();
    m_page->rows()->setRows({});
    m_page->preview()->showWord({});
    m_page->form()->setChecks({});
}

void ReportsController::show(const Shown &shown)
{
    const bool anew = !m_isShown || m_month != shown.month;
    m_isShown = true;
    m_month = shown.month;
    fillRows();
    if (anew) {
        m_page->setCurrent(shown.contract->id);
        readRemembered();
        m_draw->start();
    }
}

void ReportsController::showAside(const Shown &shown)
{
    m_contract = shown.contract != nullptr ? shown.contract->id : std::string();
    m_windowMonth = shown.month;
    for (QAction *action : m_exports)
        action->setEnabled(!m_contract.empty());
    enablePaperActions();
}

void ReportsController::readRemembered()
{
    ReportOptions window;
    window.locale = QLocale();
    window.author = m_context.state->value("user/name");
    window.authorMail = m_context.state->value("user/email");
    m_context.session->workspace()->read(
        JobLane::ReadReports, tr("Reading the reports"),
        [month = m_month, window](Workspace &w, JobControl &) -> Expected<Remembered> {
            Remembered out;
            const auto standings = reportStandings(w, month);
            const auto otherwise = reportLook(w, {});
            if (!standings || !otherwise)
                return tl::unexpected(standings ? otherwise.error() : standings.error());
            out.standings = *standings;
            out.otherwise = lookFrom(*otherwise, window);
            for (const auto &[contract, standing] : out.standings) {
                const auto own = reportLook(w, contract);
                if (!own)
                    return tl::unexpected(own.error());
                if (!own->empty())
                    out.looks[contract] = lookFrom(*own, out.otherwise);
            }
            return out;
        },
        [this](const Remembered &remembered) {
            m_remembered = remembered;
            fillRows();
            m_page->form()->setLook(lookOf(m_current));
            m_draw->start();
        });
}

ReportRow ReportsController::rowOf(const ContractRow &contract) const
{
    ReportRow row;
    row.contract = contract.id;
    row.customer = QString::fromStdString(contract.customer).left(120).simplified();
    row.verdict = tr("Calculating…");
    if (const auto at = m_remembered.standings.find(contract.id); at != m_remembered.standings.end())
        row.standing = at->second;
    const Judging *judging = m_context.session->judging();
    if (const Judged *judged = judging->judged(contract.id, m_month); judged != nullptr) {
        row.canBeMade = judged->evaluation != nullptr;
        row.verdict = tr("nothing to judge");
        row.status = Status::None;
        if (judged->evaluation) {
            const Format format(QLocale(), *judged->evaluation);
            row.status = monthStatus(*judged->evaluation);
            row.verdict = briefVerdict(*judged->evaluation, format);
            if (row.standing.at)
                row.since = dayOfYear(*row.standing.at, format, m_month.value.year());
        }
    } else if (const MonthEntry *entry = judging->figures().find(contract.id, m_month); entry != nullptr) {
        const BriefFigures brief = briefFigures(*entry);
        row.canBeMade = entry->refusal.empty();
        row.status = brief.status;
        row.verdict = brief.text;
    }
    return row;
}

void ReportsController::fillRows()
{
    if (!m_isShown)
        return;
    std::vector<ReportRow> rows;
    for (const ContractRow &contract : m_context.session->workspace()->contracts())
        rows.push_back(rowOf(contract));
    m_page->rows()->setRows(std::move(rows));
}

void ReportsController::showChosen()
{
    const std::string contract = m_page->current();
    if (contract == m_current)
        return;
    m_current = contract;
    m_page->form()->setLook(lookOf(m_current));
    m_page->form()->setChecks({});
    m_draw->start();
}

ReportOptions ReportsController::lookOf(const std::string &contract) const
{
    const auto at = m_remembered.looks.find(contract);
    if (at != m_remembered.looks.end())
        return at->second;
    const ContractRow *row = m_context.session->workspace()->contract(contract);
    return ui::lookOf({}, m_remembered.otherwise,
                      row == nullptr ? nullptr : m_context.session->customers()->find(row->customer));
}

void ReportsController::keepLook()
{
    if (m_current.empty())
        return;
    const ReportOptions look = m_page->form()->look();
    m_remembered.looks[m_current] = look;
    m_draw->start();
    m_context.session->workspace()->save(
        JobLane::SaveReportLook, tr("Saving how the report looks"),
        [contract = m_current, text = lookText(look)](Workspace &w, JobControl &) {
            return saveReportLook(w, contract, text);
        },
        [] {});
}

void ReportsController::draw()
{
    if (!m_isShown || m_current.empty())
        return;
    const int page = m_drawnOf == m_current ? m_page->preview()->page() : 0;
    if (m_drawnOf != m_current)
        m_page->preview()->showWord(tr("Drawing the report…"));
    drawPage(page);
}

// Lays out and draws in one job: what is laid out keeps the fonts of its thread, and another thread, later,
// may find them gone.
void ReportsController::drawPage(int page)
{
    if (!m_isShown || m_current.empty())
        return;
    m_context.session->workspace()->read(
        JobLane::DrawReport, tr("Drawing the report"),
        [contract = m_current, month = m_month, now = m_context.session->workspace()->now(),
         look = lookOf(m_current), page,
         width = m_page->preview()->wantedWidth()](Workspace &w, JobControl &) -> Expected<Drawn> {
            Drawn out;
            const auto input = reportInput(w, contract, periodWith(month, look.length), now);
            if (!input) {
                out.refusal = toText(input.error().text());
                return out;
            }
            const SpokenLanguage spoken(look.locale);
            auto pages = ReportPages::layOut(*input, look);
            if (!pages) {
                out.refusal = toText(pages.error().text());
                return out;
            }
            out.pages = std::make_shared<const ReportPages>(std::move(*pages));
            out.evaluation = std::make_shared<const Evaluation>(input->current);
            out.image = out.pages->image(std::min(page, out.pages->count() - 1), width);
            return out;
        },
        [this, page, contract = m_current](const Drawn &drawn) {
            if (contract == m_current)
                take(drawn, page);
        });
}

void ReportsController::take(const Drawn &drawn, int page)
{
    m_pages = drawn.pages;
    enablePaperActions();
    m_drawnOf = drawn.pages ? m_current : std::string();
    if (!drawn.pages) {
        m_page->preview()->showWord(drawn.refusal);
        m_page->form()->setPages({}, 0);
        m_page->form()->setChecks({});
    } else {
        const int row = m_page->rows()->rowOf(m_current);
        const QString customer
            = row < 0 ? QString() : m_page->rows()->rows()[static_cast<std::size_t>(row)].customer;
        m_page->preview()->showPage(customer, std::min(page, drawn.pages->count() - 1), drawn.pages->count(),
                                    drawn.image);
        m_page->form()->setPages(drawn.pages->sections(), drawn.pages->count());
        m_page->form()->setChecks(sendChecks(*drawn.evaluation, Format(QLocale(), *drawn.evaluation)));
    }
    emit this->drawn();
}

} // namespace makegood::ui

#include "moc_reports_controller.cpp"
