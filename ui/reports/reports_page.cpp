// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reports_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include "reports/report_row_delegate.h"
#include "widgets/button_tone.h"
#include "widgets/icons.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

QWidget *bar(QBoxLayout *layout, QWidget *parent)
{
    auto *out = new QWidget(parent);
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
    , m_chosen(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_drafts(new QPushButton(icon(QStringLiteral("mail")), tr("E-mail drafts"), this))
    , m_lock(new QPushButton(icon(QStringLiteral("lock")), tr("Lock"), this))
    , m_create(new QPushButton(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    auto *title = new QLabel(tr("Reports"), this);
    title->setFont(typeFont(Type::Title));
    m_states->setObjectName(QStringLiteral("reportStates"));
    m_states->setAccessibleName(tr("Shown states"));
    m_states->addItem(tr("All states"), -1);
    for (const ReportState state : {ReportState::NotStarted, ReportState::Draft, ReportState::Checked,
                                    ReportState::Sent, ReportState::Locked, ReportState::Corrected})
        m_states->addItem(stateWord(state), static_cast<int>(state));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_states);

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
    auto *left = new QWidget(this);
    auto *leftAll = new QVBoxLayout(left);
    leftAll->setContentsMargins(0, 0, 0, 0);
    leftAll->setSpacing(0);
    leftAll->addWidget(bar(head, left));
    leftAll->addWidget(m_list, 1);
    leftAll->addWidget(bar(foot, left));

    auto *optionTitle = new QLabel(tr("Options"), this);
    optionTitle->setFont(typeFont(Type::Section));
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
    auto *right = new QWidget(this);
    auto *rightAll = new QVBoxLayout(right);
    rightAll->setContentsMargins(0, 0, 0, 0);
    rightAll->setSpacing(0);
    rightAll->addWidget(bar(optionHead, right));
    rightAll->addWidget(scroll, 1);
    rightAll->addWidget(bar(optionFoot, right));

    auto *split = new QSplitter(this);
    split->setObjectName(QStringLiteral("reportSplit"));
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_preview);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({320, 640, 330});
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);

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
    m_chosen->setText(count == 0       ? tr("None chosen")
                          : count == 1 ? tr("1 chosen")
                                       : tr("%1 chosen", nullptr, count).arg(locale().toString(count)));
    m_all->setText(count == 0 ? tr("Choose all") : tr("Clear"));
    m_create->setText(count == 0       ? tr("Create PDFs")
                          : count == 1 ? tr("Create 1 PDF")
                                       : tr("Create %1 PDFs", nullptr, count).arg(locale().toString(count)));
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
        menu.addAction(tr("This workspace is only read."))->setEnabled(false);
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
