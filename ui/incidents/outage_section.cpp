// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/outage_section.h"

#include <algorithm>
#include <array>
#include <set>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/capital.h"
#include "explain/cell_text.h"
#include "explain/not_counted.h"
#include "explain/words.h"
#include "incidents/effect_figures.h"
#include "widgets/card_table.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/named.h"
#include "widgets/search_icon.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

using Sort = IncidentFilter::Sort;

constexpr int firstCause = 100; ///< data of an item that is a cause: this and the cause
constexpr int roomForWords = 88; ///< width in characters from which the field to find in has room
constexpr int chosenLetters = 14; ///< of the rows that are shown
constexpr int rowsShown = 1000; ///< before the list scrolls by itself: one scroll bar a page

// In short: only how many were recorded.
QString summaryOf(const std::vector<IncidentRow> &rows, bool inShort)
{
    int recorded = 0;
    int tooShort = 0;
    int others = 0;
    for (const IncidentRow &row : rows)
        if (row.outage != nullptr)
            ++(row.outage->recorded                                                     ? recorded
                   : isTooShort(row.outage->unrecorded.value_or(Unrecorded::MinOutage)) ? tooShort
                                                                                        : others);
    if (recorded + tooShort + others == 0)
        return {};
    const QString first = OutageSection::tr("%n recorded", nullptr, recorded);
    if (inShort)
        return first;
    if (others > 0)
        return OutageSection::tr("%1, %2", "recorded and too short")
            .arg(first, OutageSection::tr("%n not counted", nullptr, tooShort + others));
    return OutageSection::tr("%1, %2", "recorded and too short")
        .arg(first,
             tooShort == 0 ? OutageSection::tr("none too short")
                           : OutageSection::tr("%n too short", nullptr, tooShort));
}

} // namespace

OutageSection::OutageSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_model(new IncidentModel(this))
    , m_filter(new IncidentFilter(this))
    , m_table(new TableView(QStringLiteral("incidents"), tr("Outages and incidents of the month")))
    , m_sort(named(new QComboBox, "incidentsSort", tr("Which rows")))
    , m_words(named(new QLineEdit, "incidentsWords", tr("Find in causes, incidents and notes")))
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_add(named(new QPushButton(tr("&Add incident")), "incidentsAdd", tr("Add incident")))
{
    setObjectName(QStringLiteral("outageSection"));
    m_summary->setObjectName(QStringLiteral("incidentsSummary"));
    m_summary->setMinimumWidth(1);
    m_words->setPlaceholderText(tr("Find"));
    addSearchIcon(m_words, Role::Text3);
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sort->setMinimumContentsLength(chosenLetters);
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_filter->setSourceModel(m_model);
    m_table->setSource(m_filter);
    m_table->setWideColumns({IncidentModel::CauseWord});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRowsShown(rowsShown);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleDescription(
        tr("Enter opens the review. Several rows, chosen with Shift or Ctrl, are reviewed together."));
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(space::beside, 0, space::beside, 0);
    m_head->setSpacing(space::one);
    m_head->addWidget(new Heading(tr("Outages"), 1.15));
    m_head->addWidget(m_summary, 1);
    m_head->addWidget(m_words);
    m_head->addWidget(m_sort);
    m_head->addWidget(m_add);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(1, space::field, 1, space::half);
    box->setSpacing(space::one);
    box->addLayout(m_head);
    box->addWidget(m_table);
    fillCauses();

    connect(m_table, &QAbstractItemView::clicked, this, &OutageSection::choose);
    connect(m_table, &QAbstractItemView::activated, this, &OutageSection::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutageSection::chooseSeveral);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &OutageSection::applyFilter);
    connect(m_words, &QLineEdit::textChanged, this, &OutageSection::applyFilter);
    connect(m_add, &QPushButton::clicked, this, &OutageSection::addWanted);
}

// The causes of the month, below what goes across causes. A filter that has nothing left to find is lifted.
void OutageSection::fillCauses()
{
    const QSignalBlocker quiet(m_sort);
    const QVariant before = m_sort->count() > 0 ? m_sort->currentData() : QVariant();
    m_sort->clear();
    m_sort->addItem(tr("All causes"), static_cast<int>(Sort::All));
    m_sort->addItem(tr("Recorded outages"), static_cast<int>(Sort::RecordedOnes));
    m_sort->addItem(tr("Not classified"), static_cast<int>(Sort::Unclassified));
    m_sort->addItem(tr("Excluded, wholly or in part"), static_cast<int>(Sort::Excluded));
    std::set<Cause> causes;
    for (const IncidentRow &row : m_model->rows())
        if (row.cause() != Cause::Unclassified)
            causes.insert(row.cause());
    if (!causes.empty())
        m_sort->insertSeparator(m_sort->count());
    for (const Cause cause : causes)
        m_sort->addItem(capital(words::cause(cause)), firstCause + static_cast<int>(cause));
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(before)));
    m_sort->view()->setMinimumWidth(m_sort->view()->sizeHintForColumn(0) + 2 * space::card);
}

void OutageSection::applyFilter()
{
    const int chosen = m_sort->currentData().toInt();
    m_filter->setSort(chosen >= firstCause ? Sort::All : static_cast<Sort>(chosen));
    m_filter->setCause(chosen >= firstCause ? std::optional(static_cast<Cause>(chosen - firstCause))
                                            : std::nullopt);
    m_filter->setWords(m_words->text());
    tell();
}

void OutageSection::tell()
{
    const int all = m_model->rowCount();
    const int left = m_filter->rowCount();
    const QString whole = left == all
        ? summaryOf(m_model->rows(), false)
        : tr("%1 of %2 shown").arg(QLocale().toString(left), QLocale().toString(all));
    const bool fits = m_summary->fontMetrics().horizontalAdvance(whole) <= roomForSummary();
    m_summary->setText(fits || left != all ? whole : summaryOf(m_model->rows(), true));
    m_summary->setToolTip(whole);
    m_table->setEmptyText(all > 0 ? tr("No matches. Clear the filters.") : emptyText());
}

// Where nothing was measured, no outage is no good news.
QString OutageSection::emptyText() const
{
    const IncidentRows &shown = m_model->shown();
    const ServiceResult *result = shown.evaluation ? serviceNamed(*shown.evaluation, shown.service) : nullptr;
    if (result != nullptr && result->state == ServiceState::NoData)
        return tr("Nothing was measured this month, so no outage is known.");
    return tr("No outages this month.");
}

// What the others of its line leave.
int OutageSection::roomForSummary() const
{
    int room = width() - 2 * space::beside - 2;
    for (int i = 0; i < m_head->count(); ++i) {
        const QWidget *one = m_head->itemAt(i)->widget();
        if (one != m_summary && !one->isHidden())
            room -= std::min(one->sizeHint().width(), one->maximumWidth()) + m_head->spacing();
    }
    return room;
}

// Where the card is narrow, what the row's hover and its review say too gives way; nothing scrolls sideways.
void OutageSection::fitColumns()
{
    const QAbstractItemView *view = m_table;
    const QHeaderView *header = m_table->horizontalHeader();
    const auto widthOf = [&](int column) {
        return std::max(view->sizeHintForColumn(column), header->sectionSizeHint(column)) + 1;
    };
    constexpr std::array giveWay{IncidentModel::Counted, IncidentModel::Id};
    const int room = contentsRect().width() - layout()->contentsMargins().left()
        - layout()->contentsMargins().right(); // the table may still have the width from before
    int needed = 2 * cardEdge;
    // A credit by tiers belongs to the month, not to an outage: then there is nothing to show a row.
    const auto &rows = m_model->rows();
    const bool amounts = std::any_of(rows.begin(), rows.end(), [](const IncidentRow &row) {
        return row.outage != nullptr && row.outage->amount.has_value();
    });
    for (int column = 0; column < IncidentModel::ColumnCount; ++column) {
        const bool shown = column != IncidentModel::Amount || amounts;
        m_table->setColumnHidden(column, !shown);
        needed += shown ? widthOf(column) : 0;
    }
    for (const int column : giveWay) {
        if (needed <= room)
            break;
        needed -= widthOf(column);
        m_table->setColumnHidden(column, true);
    }
}

void OutageSection::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    m_words->setVisible(width() >= roomForWords * fontMetrics().averageCharWidth());
    tell();
    fitColumns();
}

void OutageSection::showRows(IncidentRows rows)
{
    m_model->show(std::move(rows));
    fillCauses();
    applyFilter();
    fitColumns();
}

void OutageSection::clear()
{
    m_model->clear();
    fillCauses();
    applyFilter();
    m_summary->clear();
}

void OutageSection::setReadOnly(bool readOnly)
{
    m_add->setEnabled(!readOnly);
}

QModelIndex OutageSection::modelIndex(const QModelIndex &index) const
{
    return m_filter->mapToSource(m_table->sourceIndex(index));
}

void OutageSection::choose(const QModelIndex &index)
{
    const QModelIndex at = modelIndex(index);
    if (!at.isValid() || m_table->selectionModel()->selectedRows().size() > 1)
        return; // several rows are reviewed together
    emit chosen(m_model->at(at.row()), at.column() == IncidentModel::Amount);
}

void OutageSection::chooseSeveral()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() < 2)
        return;
    std::vector<int> rows;
    for (const QModelIndex &index : selected)
        rows.push_back(modelIndex(index).row());
    std::sort(rows.begin(), rows.end());
    emit severalChosen(m_model->targetsOf(rows));
}

void OutageSection::select(const Interval &outage)
{
    if (m_table->selectionModel()->selectedRows().size() > 1)
        return;
    const auto &rows = m_model->rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const IncidentRow &row) {
        return row.outage != nullptr && row.outage->whole == outage;
    });
    if (at == rows.end())
        return;
    const QModelIndex filtered
        = m_filter->mapFromSource(m_model->index(static_cast<int>(at - rows.begin()), 0));
    if (filtered.isValid())
        m_table->showRow(filtered.row());
}

QRect OutageSection::reveal(const Interval &outage)
{
    m_table->setCurrentIndex({}); // several that were selected are let go
    m_table->clearSelection();
    select(outage);
    if (!m_table->currentIndex().isValid()) { // a filter hides it
        m_sort->setCurrentIndex(0);
        m_words->clear();
        select(outage);
    }
    m_table->setFocus(Qt::OtherFocusReason);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    return {m_table->viewport()->mapTo(this, row.topLeft()), row.size()};
}

} // namespace makegood::ui

#include "moc_outage_section.cpp"
