// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/map_section.h"

#include <algorithm>
#include <array>
#include <set>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "sources/path_edit.h"
#include "sources/preview_section.h"
#include "sources/rule_form.h"
#include "sources/series_delegate.h"
#include "sources/service_model.h"
#include "sources/source_table.h"
#include "widgets/card_frame.h"
#include "widgets/named.h"

namespace makegood::ui
{

namespace
{

constexpr int wellFilledChars = 140; ///< of the page: columns are as wide as they need
constexpr int charsForServices = 118; ///< a narrower window leaves the list of services out

/// As wide as the list: a long name is elided, and nothing scrolls sideways.
class ElidedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &at) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, at).height() + 6};
    }
};

} // namespace

MapSection::MapSection(QWidget *parent)
    : QWidget(parent)
    , m_model(new MappingModel(this))
    , m_filter(new MappingFilter(this))
    , m_services(new ServiceModel(this))
    , m_search(named(new QLineEdit, "mapSearch", tr("Search the series")))
    , m_shown(named(new CalmComboBox, "mapShown", tr("Which series are shown")))
    , m_rules(new QToolButton)
    , m_accept(named(new QPushButton(tr("Accept all &suggestions")), "acceptSuggestions",
                     tr("Accept all suggestions")))
    , m_rule(new RuleForm(
          [this](const QString &label, const QString &pattern) { return m_model->rowsLike(label, pattern); }))
    , m_lack(new CardFrame)
    , m_lackText(plainLabel("mapLack"))
    , m_table(sourceTable("mapTable", tr("Series and the services that they belong to")))
    , m_list(named(new QListView, "mapServices", tr("Services: drag series here")))
    , m_preview(new PreviewSection)
{
    setObjectName(QStringLiteral("mapSection"));
    m_filter->setSourceModel(m_model);
    m_filter->setDynamicSortFilter(false);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new MappingDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setAccessibleDescription(
        tr("Enter chooses the service of the selected series; select several to choose for all of them."));
    m_list->setModel(m_services);
    m_list->setDragDropMode(QAbstractItemView::DropOnly);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new ElidedDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(
        tr("Drag series here. Enter or a double click maps the selected series to a service."));

    auto *lack = new QHBoxLayout(m_lack);
    lack->setContentsMargins(16, 12, 16, 12);
    auto *create = named(new QPushButton(tr("&New contract…")), "mapNewContract", tr("New contract"));
    lack->addWidget(m_lackText, 1);
    lack->addWidget(create);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addWidget(m_list);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(makeTop());
    box->addWidget(m_rule);
    box->addWidget(m_lack);
    box->addLayout(middle, 1);
    box->addWidget(m_preview);
    m_rule->hide();

    connect(create, &QPushButton::clicked, this, &MapSection::newContractWanted);
    connect(m_model, &MappingModel::edited, this, &MapSection::spreadChoice);
    connect(m_model, &MappingModel::choicesMade, this, &MapSection::countChoices);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &at) {
        if (at.column() == MappingModel::Target)
            m_table->edit(at);
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &at) { m_table->edit(at.siblingAtColumn(MappingModel::Target)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MapSection::showSelected);
    connect(m_services, &ServiceModel::dropped, m_model, [this](const std::vector<int> &rows, int choice) {
        m_model->choose(rows, choice, MappingModel::ChosenBy::Person);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &at) {
        m_model->choose(selectedRows(), at.row(), MappingModel::ChosenBy::Person);
    });
    connect(m_rule, &RuleForm::applied, m_model, [this](const std::vector<int> &rows, int choice) {
        m_model->choose(rows, choice, MappingModel::ChosenBy::Rule);
    });
}

QWidget *MapSection::makeTop()
{
    m_search->setPlaceholderText(tr("Host, check or label"));
    m_search->setClearButtonEnabled(true);
    m_shown->addItem(tr("All"), static_cast<int>(MappingFilter::Shown::All));
    m_shown->addItem(tr("Mapped"), static_cast<int>(MappingFilter::Shown::Mapped));
    m_shown->addItem(tr("Without a service"), static_cast<int>(MappingFilter::Shown::Unmapped));
    m_shown->addItem(tr("With a suggestion"), static_cast<int>(MappingFilter::Shown::Suggested));
    m_rules->setObjectName(QStringLiteral("mapRules"));
    m_rules->setText(tr("&Rule…"));
    m_rules->setAccessibleName(tr("Map by a rule"));
    m_rules->setCheckable(true);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_shown);
    row->addWidget(m_rules);
    row->addWidget(m_accept);
    connect(m_search, &QLineEdit::textChanged, this, &MapSection::filter);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &MapSection::filter);
    connect(m_accept, &QPushButton::clicked, m_model, [this] { m_model->acceptSuggestions(); });
    connect(m_rules, &QToolButton::toggled, m_rule, [this](bool on) {
        m_rule->setVisible(on);
        if (on)
            m_rule->focusFirst();
    });
    return top;
}

void MapSection::setSeries(const std::vector<FoundSeries> &found, const std::vector<KnownService> &services)
{
    m_model->setSeries(found, targetChoices(services));
    std::set<std::string> labels;
    for (const FoundSeries &one : found)
        for (const auto &[name, value] : one.labels)
            labels.insert(name);
    QStringList names;
    for (const std::string &name : labels)
        names << toText(name);
    m_rule->setLabels(names);
    setServices(services);
    fitColumns();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, MappingModel::Target));
}

void MapSection::setServices(const std::vector<KnownService> &services)
{
    m_model->setChoices(targetChoices(services));
    m_rule->setChoices(m_model->choices());
    const bool isLacking = m_model->choices().empty();
    m_lackText->setText(
        services.empty()
            ? tr("This workspace has no contract yet, so there is no service that a series could belong to. "
                 "Make "
                 "the first contract; the series wait here.")
            : tr("No service of this workspace is judged from checks. Make a contract with one that is."));
    m_lack->setVisible(isLacking);
    m_rules->setEnabled(!isLacking);
    countChoices();
}

void MapSection::filter()
{
    m_filter->setFilter(m_search->text(), static_cast<MappingFilter::Shown>(m_shown->currentData().toInt()));
}

void MapSection::countChoices()
{
    const std::vector<int> counts = m_model->countByChoice();
    m_services->setServices(m_model->choices(), counts);
    int mapped = 0;
    int suggested = 0;
    const int all = m_model->rowCount();
    for (int row = 0; row < all; ++row) {
        mapped += m_model->choiceOf(row) >= 0 ? 1 : 0;
        suggested += m_model->choiceOf(row) == MappingModel::noChoice
                && m_model->found()[static_cast<std::size_t>(row)].suggestion.reason != MatchReason::None
            ? 1
            : 0;
    }
    const QLocale locale;
    const std::array<int, 4> numbers{all, mapped, all - mapped, suggested};
    const std::array<QString, 4> words{tr("All"), tr("Mapped"), tr("Without a service"),
                                       tr("With a suggestion")};
    for (int i = 0; i < m_shown->count(); ++i)
        m_shown->setItemText(i,
                             tr("%1 (%2)", "filter and count")
                                 .arg(words[static_cast<std::size_t>(i)],
                                      locale.toString(numbers[static_cast<std::size_t>(i)])));
    m_accept->setEnabled(suggested > 0 && !m_model->choices().empty());
    showSelected();
    emit changed();
}

std::vector<int> MapSection::selectedRows() const
{
    std::vector<int> out;
    for (const QModelIndex &one : m_table->selectionModel()->selectedRows())
        out.push_back(m_filter->mapToSource(one).row());
    return out;
}

// A choice in one of several selected rows is meant for all of them.
void MapSection::spreadChoice(int row)
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() > 1 && std::ranges::find(rows, row) != rows.end())
        m_model->choose(rows, m_model->choiceOf(row), MappingModel::ChosenBy::Person);
}

void MapSection::showSelected()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid() || m_model->preview() == nullptr)
        return;
    const int row = m_filter->mapToSource(at).row();
    const PreviewSeries *series = m_model->previewOf(row);
    if (series == nullptr)
        m_preview->showSentence(tr("This series has no data in the month."));
    else
        m_preview->showSeries(m_model->found()[static_cast<std::size_t>(row)], *series, *m_model->preview(),
                              m_model->serviceOf(row));
}

void MapSection::showPreview(const std::shared_ptr<const MonthPreview> &preview)
{
    m_model->setPreview(preview);
    showSelected();
}

void MapSection::choose(const std::string &labels)
{
    const auto &found = m_model->found();
    const auto at = std::ranges::find(found, labels, &FoundSeries::text);
    if (at == found.end())
        return;
    const auto row = static_cast<int>(at - found.begin());
    m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, MappingModel::Target)));
}

void MapSection::focusFirst()
{
    if (m_lack->isVisibleTo(this))
        m_lack->findChild<QPushButton *>()->setFocus();
    else
        m_table->setFocus();
}

void MapSection::fitColumns()
{
    const int em = m_table->fontMetrics().averageCharWidth();
    auto *header = m_table->horizontalHeader();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 18);
    const bool isNarrow = width() < 100 * em;
    m_list->setVisible(width() >= charsForServices * em);
    m_list->setFixedWidth(34 * em);
    m_table->setColumnHidden(MappingModel::Check, isNarrow && width() < 70 * em);
    m_table->setColumnHidden(MappingModel::Match, isNarrow);
    // A wide page has room for more than the list of services needs.
    const int spare = std::max(0, width() - wellFilledChars * em) / 4;
    header->resizeSection(MappingModel::Host, (isNarrow ? 22 : 24) * em + spare);
    header->resizeSection(MappingModel::Check, 11 * em);
    header->resizeSection(MappingModel::Match, 20 * em + spare);
    header->resizeSection(MappingModel::Month, 14 * em + spare);
    header->resizeSection(MappingModel::Availability, 14 * em);
    header->setSectionResizeMode(MappingModel::Target, QHeaderView::Stretch);
}

void MapSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace makegood::ui

#include "moc_map_section.cpp"
