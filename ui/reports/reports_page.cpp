// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reports_page.h"

#include <algorithm>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "reports/report_row_delegate.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/page_ground.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int besideBelow = 1020; ///< effective width below which the options take the preview's place

// Nothing beside it moves when one of the texts takes the place of another. Shows the last of them.
void keepRoomFor(QPushButton *button, const QStringList &texts)
{
    button->setMinimumWidth(0);
    int width = 0;
    for (const QString &text : texts) {
        button->setText(text);
        width = std::max(width, button->sizeHint().width());
    }
    button->setMinimumWidth(width);
}

// The head or the foot of a part, with a line towards the middle.
QWidget *bar(QBoxLayout *layout, Role ground, Qt::Edges line)
{
    auto *out = new PageGround(ground, line);
    out->setMinimumHeight(heightOf(Part::RailEntry, out->fontMetrics()));
    layout->setContentsMargins(space::card, space::one, space::card, space::one);
    out->setLayout(layout);
    return out;
}

} // namespace

ReportsPage::ReportsPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(new ReportRows(this))
    , m_list(new QListView(this))
    , m_states(new QComboBox(this))
    , m_preview(new ReportPreview(this))
    , m_form(new ReportLookForm)
    , m_fold(new QToolButton)
    , m_chosen(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_drafts(new QPushButton(icon(QStringLiteral("mail")), tr("E-mail drafts"), this))
    , m_lock(new QPushButton(icon(QStringLiteral("lock")), tr("Lock"), this))
    , m_create(new QPushButton(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    setProperty(edgeToEdge, true);
    auto *title = new Heading(tr("Reports"), 1.54);
    m_states->setObjectName(QStringLiteral("reportStates"));
    m_states->setAccessibleName(tr("Shown states"));
    m_states->addItem(tr("All states"), -1);
    for (const ReportState state : {ReportState::NotStarted, ReportState::Draft, ReportState::Checked,
                                    ReportState::Sent, ReportState::Locked, ReportState::Corrected})
        m_states->addItem(stateWord(state), static_cast<int>(state));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_states);
    head->addWidget(m_fold);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fold->setObjectName(QStringLiteral("reportOptions"));
    m_fold->setAccessibleName(tr("Options"));
    m_fold->setToolTip(tr("Options"));
    m_fold->setIcon(icon(QStringLiteral("settings"), Role::Text2));
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);

    m_list->setObjectName(QStringLiteral("reportList"));
    m_list->setAccessibleName(tr("Reports of the month"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ReportRowDelegate(m_rows, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_chosen->setObjectName(QStringLiteral("chosenReports"));
    m_all->setObjectName(QStringLiteral("chooseAllReports"));
    setTone(m_all, ButtonTone::Link);
    m_drafts->setObjectName(QStringLiteral("mailDrafts"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_chosen);
    foot->addWidget(m_all);
    foot->addStretch(1);
    foot->addWidget(m_drafts);
    m_list->viewport()->setAutoFillBackground(false);
    auto *left = new PageGround(Role::Surface2, Qt::RightEdge);
    auto *leftAll = new QVBoxLayout(left);
    leftAll->setContentsMargins(1, 0, 1, 0);
    leftAll->setSpacing(0);
    leftAll->addWidget(bar(head, Role::Surface2, Qt::BottomEdge));
    leftAll->addWidget(m_list, 1);
    leftAll->addWidget(bar(foot, Role::Surface2, Qt::TopEdge));

    auto *optionTitle = new Heading(tr("Options"), 1.15);
    auto *optionHead = new QHBoxLayout;
    optionHead->addWidget(optionTitle);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lock->setObjectName(QStringLiteral("lockReports"));
    m_lock->setToolTip(tr("Keeps the figures as they are now; a later change needs a corrected report."));
    m_create->setObjectName(QStringLiteral("createReports"));
    m_create->setIcon(icon(QStringLiteral("export"), Role::OnAccent));
    setTone(m_create, ButtonTone::Primary);
    auto *optionFoot = new QHBoxLayout;
    optionFoot->addWidget(m_lock);
    optionFoot->addStretch(1);
    optionFoot->addWidget(m_create);
    m_form->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_options = new PageGround(Role::Surface, Qt::LeftEdge);
    auto *rightAll = new QVBoxLayout(m_options);
    rightAll->setContentsMargins(1, 0, 1, 0);
    rightAll->setSpacing(0);
    rightAll->addWidget(bar(optionHead, Role::Surface, Qt::BottomEdge));
    rightAll->addWidget(scroll, 1);
    rightAll->addWidget(bar(optionFoot, Role::Surface2, Qt::TopEdge));

    auto *split = new QSplitter(this);
    split->setObjectName(QStringLiteral("reportSplit"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(left);
    split->addWidget(m_preview);
    split->addWidget(m_options);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setStretchFactor(2, 0);
    split->setSizes({320, 640, 330});
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);

    connect(m_fold, &QToolButton::toggled, this, &ReportsPage::fold);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(); });
    connect(m_rows, &ReportRows::chosenChanged, this, &ReportsPage::refresh);
    connect(m_states, &QComboBox::currentIndexChanged, this, &ReportsPage::filter);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ReportsPage::showMenu);
    connect(m_all, &QPushButton::clicked, this, [this] {
        std::vector<std::string> wanted;
        if (m_rows->chosen().empty())
            for (const ReportRow &row : m_rows->rows())
                wanted.push_back(row.contract);
        m_rows->choose(wanted);
    });
    connect(m_create, &QPushButton::clicked, this, &ReportsPage::createWanted);
    connect(m_drafts, &QPushButton::clicked, this, &ReportsPage::draftsWanted);
    connect(m_lock, &QPushButton::clicked, this, &ReportsPage::lockWanted);
    connect(m_form, &ReportLookForm::pageWanted, this, &ReportsPage::openWanted);
    refresh();
}

// Three parts stand beside each other where there is room; else the options take the preview's place.
void ReportsPage::fold()
{
    const bool narrow = effectiveWidth(width(), fontMetrics()) < besideBelow;
    m_fold->setVisible(narrow);
    m_options->setVisible(!narrow || m_fold->isChecked());
    m_preview->setVisible(!narrow || !m_fold->isChecked());
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ReportsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fold();
        refresh();
    }
}

std::string ReportsPage::current() const
{
    const QModelIndex at = m_list->currentIndex();
    return at.isValid() ? m_rows->rows().at(static_cast<std::size_t>(at.row())).contract : std::string();
}

void ReportsPage::setCurrent(const std::string &contract)
{
    const int row = m_rows->rowOf(contract);
    if (row >= 0 && contract != current())
        m_list->setCurrentIndex(m_rows->index(row));
}

void ReportsPage::refresh()
{
    const auto count = static_cast<int>(m_rows->chosen().size());
    const auto many = [this](int all) { return tr("%1 chosen", nullptr, all).arg(locale().toString(all)); };
    m_chosen->setText(count == 0 ? tr("None chosen") : count == 1 ? tr("1 chosen") : many(count));
    const int all = std::max(2, m_rows->rowCount());
    m_chosen->setMinimumWidth(std::max({m_chosen->fontMetrics().horizontalAdvance(tr("None chosen")),
                                        m_chosen->fontMetrics().horizontalAdvance(tr("1 chosen")),
                                        m_chosen->fontMetrics().horizontalAdvance(many(all))}));
    keepRoomFor(m_all,
                count == 0 ? QStringList{tr("Clear"), tr("Choose all")}
                           : QStringList{tr("Choose all"), tr("Clear")});
    const QString create = count == 0 ? tr("Create PDFs")
        : count == 1                  ? tr("Create 1 PDF")
                                      : tr("Create %1 PDFs", nullptr, count).arg(locale().toString(count));
    keepRoomFor(m_create,
                {tr("Create PDFs"), tr("Create %1 PDFs", nullptr, all).arg(locale().toString(all)), create});
    m_create->setEnabled(count > 0 && !m_busy);
    m_drafts->setEnabled(count > 0 && !m_busy);
    m_lock->setEnabled(count > 0 && !m_busy && !m_readOnly);
    filter();
}

void ReportsPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void ReportsPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void ReportsPage::filter()
{
    const int wanted = m_states->currentData().toInt();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto state = m_rows->rows()[static_cast<std::size_t>(row)].standing.state;
        m_list->setRowHidden(row, wanted >= 0 && static_cast<int>(state) != wanted);
    }
}

void ReportsPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    const ReportRow row = m_rows->rows()[static_cast<std::size_t>(index.row())];
    QMenu menu(this);
    const bool isShown = row.contract == current() && m_preview->pages() > 0;
    menu.addAction(tr("Open as PDF"), this, &ReportsPage::readWanted)->setEnabled(isShown);
    menu.addAction(tr("Print…"), this, &ReportsPage::printWanted)->setEnabled(isShown);
    menu.addSeparator();
    if (m_readOnly) {
        menu.addAction(tr("This workspace is read-only."))->setEnabled(false);
    } else if (row.standing.state >= ReportState::Locked) {
        menu.addAction(tr("A locked report can be corrected, but never changed."))->setEnabled(false);
    } else {
        for (const auto &[state, text] : {std::pair(ReportState::Checked, tr("Mark as checked")),
                                          std::pair(ReportState::Sent, tr("Mark as sent")),
                                          std::pair(ReportState::NotStarted, tr("Mark as not started"))})
            menu.addAction(icon(stateIcon(state)), text, this,
                           [this, row, state = state] { emit stateWanted(row.contract, state); })
                ->setEnabled(state != row.standing.state);
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace makegood::ui

#include "moc_reports_page.cpp"
