// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_list_section.h"

#include <algorithm>

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "portfolio/portfolio_list_delegate.h"
#include "portfolio/portfolio_model.h"
#include "widgets/heading.h"

namespace makegood::ui
{

namespace
{

// Accepts rows that contain every word in customer, service, agreement or status.
class SearchProxy : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &text)
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const PortfolioRow &one = static_cast<const PortfolioModel *>(sourceModel())->at(row);
        return !parent.isValid() && std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return one.holds(word);
        });
    }

private:
    QStringList m_words;
};

} // namespace

PortfolioListSection::PortfolioListSection(PortfolioModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new SearchProxy(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_count(new Heading({}, 0.9, Heading::Tone::Quiet))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(8, 8, 4, 8);
    box->setSpacing(6);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search contracts"));
    m_search->setPlaceholderText(tr("Search contracts"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("contracts"));
    m_list->setAccessibleName(tr("Contracts"));
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust); // a row has two or three lines, depending on the width
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PortfolioListDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    box->addWidget(m_search);
    box->addWidget(m_list, 1);
    box->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &PortfolioListSection::setFilter);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PortfolioListSection::currentMoved);
    const auto begin = [this] { ++m_filling; };
    const auto end = [this] {
        --m_filling;
        rowsChanged();
    };
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, end);
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &PortfolioListSection::rowsChanged);
    showCount();
}

QSize PortfolioListSection::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 22, fontMetrics().height() * 8};
}

// Keeps the selection; without its row nothing is selected.
void PortfolioListSection::rowsChanged()
{
    select(m_contract, m_service);
    showCount();
}

void PortfolioListSection::setFilter(const QString &text)
{
    if (m_search->text() != text)
        m_search->setText(text);
    ++m_filling; // a row that the filter hides stays the selected one
    static_cast<SearchProxy *>(m_proxy)->setWords(text);
    --m_filling;
    rowsChanged();
}

void PortfolioListSection::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PortfolioListSection::select(const std::string &contract, const std::string &service)
{
    const auto &rows = m_model->rows();
    int best = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i]->contract != contract)
            continue;
        if (best < 0)
            best = static_cast<int>(i);
        if (rows[i]->service == service) {
            best = static_cast<int>(i);
            break;
        }
    }
    const QModelIndex index = best < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(best, 0));
    if (index == m_list->currentIndex())
        return; // selecting it again would scroll to it
    ++m_filling;
    m_list->setCurrentIndex(index);
    --m_filling;
}

bool PortfolioListSection::choose(const std::string &contract, const std::string &service)
{
    for (const PortfolioRowPtr &row : m_model->rows()) {
        if (row->contract != contract)
            continue;
        select(contract, service);
        m_contract = contract;
        m_service = service;
        emit chosen(QString::fromStdString(m_contract), QString::fromStdString(m_service));
        return true;
    }
    return false;
}

void PortfolioListSection::currentMoved()
{
    const QModelIndex index = m_proxy->mapToSource(m_list->currentIndex());
    if (m_filling > 0 || !index.isValid())
        return;
    const PortfolioRow &row = m_model->at(index.row());
    if (row.contract == m_contract && row.service == m_service)
        return;
    m_contract = row.contract;
    m_service = row.service;
    emit chosen(QString::fromStdString(m_contract), QString::fromStdString(m_service));
}

void PortfolioListSection::showCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("Services: %1").arg(all)
                                  : tr("Services: %1 of %2").arg(shown).arg(all));
}

} // namespace makegood::ui

#include "moc_portfolio_list_section.cpp"
