// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/service_list.h"

#include <algorithm>
#include <tuple>

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "portfolio/portfolio_model.h"
#include "shell/service_list_delegate.h"
#include "widgets/search_icon.h"
#include "widgets/side_margins.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int listWidth = 240;

// Rows that contain every word in customer, service, agreement or status; by customer.
class ServiceProxy : public QSortFilterProxyModel
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
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const auto *model = static_cast<const PortfolioModel *>(sourceModel());
        const PortfolioRow &a = model->at(left.row());
        const PortfolioRow &b = model->at(right.row());
        if (a.customer != b.customer)
            return QString::localeAwareCompare(a.customer, b.customer) < 0;
        return std::tie(a.contract, a.ordinal) < std::tie(b.contract, b.ordinal);
    }

private:
    QStringList m_words;
};

} // namespace

ServiceList::ServiceList(PortfolioModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new ServiceProxy(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("serviceList"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(sideMargins(space::one, space::field, space::one + 1, space::one));
    box->setSpacing(space::half);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Filter services"));
    m_search->setPlaceholderText(tr("Filter services"));
    m_search->setClearButtonEnabled(true);
    addSearchIcon(m_search);
    m_list->setObjectName(QStringLiteral("contracts"));
    m_list->setAccessibleName(tr("Services"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new ServiceListDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("serviceCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_count->setContentsMargins(space::one, space::half, space::one, space::half);
    m_proxy->setSourceModel(m_model);
    m_proxy->setDynamicSortFilter(true);
    m_proxy->sort(0);
    m_list->setModel(m_proxy);
    box->addWidget(m_search);
    box->addWidget(m_list, 1);
    box->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &ServiceList::setFilter);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ServiceList::currentMoved);
    const auto begin = [this] { ++m_filling; };
    const auto end = [this] {
        --m_filling;
        rowsChanged();
    };
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, end);
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ServiceList::rowsChanged);
    showCount();
}

QSize ServiceList::sizeHint() const
{
    return {scaled(listWidth, fontMetrics()), scaled(600, fontMetrics())};
}

// Keeps the selection; without its row nothing is selected.
void ServiceList::rowsChanged()
{
    select(m_contract, m_service);
    showCount();
}

void ServiceList::setFilter(const QString &text)
{
    if (m_search->text() != text)
        m_search->setText(text);
    ++m_filling; // a row that the filter hides stays the selected one
    static_cast<ServiceProxy *>(m_proxy)->setWords(text);
    --m_filling;
    rowsChanged();
}

void ServiceList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ServiceList::select(const std::string &contract, const std::string &service)
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

bool ServiceList::choose(const std::string &contract, const std::string &service)
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

void ServiceList::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_proxy->rowCount())
        m_list->setCurrentIndex(m_proxy->index(row, 0));
}

void ServiceList::fillMenu(QMenu *menu, const std::string &contract)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto plain = [](QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    QString customer;
    for (int i = 0; i < m_proxy->rowCount(); ++i) {
        const int source = m_proxy->mapToSource(m_proxy->index(i, 0)).row();
        const PortfolioRow &row = m_model->at(source);
        if (!contract.empty() && row.contract != contract)
            continue;
        if (contract.empty() && row.customer != customer) {
            menu->addSeparator();
            QAction *head = menu->addAction(plain(row.customer));
            head->setEnabled(false);
        }
        customer = row.customer;
        QAction *entry = menu->addAction(plain(row.service.empty() ? row.agreement : toText(row.service)));
        group->addAction(entry);
        entry->setCheckable(true);
        entry->setChecked(i == m_list->currentIndex().row());
        // The rows may have changed once an entry is chosen.
        connect(entry, &QAction::triggered, this,
                [this, id = row.contract, service = row.service] { choose(id, service); });
    }
}

void ServiceList::currentMoved()
{
    const QModelIndex index = m_proxy->mapToSource(m_list->currentIndex());
    if (m_filling == 0 && index.isValid())
        take(index.row());
}

void ServiceList::take(int sourceRow)
{
    const PortfolioRow &row = m_model->at(sourceRow);
    if (row.contract == m_contract && row.service == m_service)
        return;
    m_contract = row.contract;
    m_service = row.service;
    emit chosen(QString::fromStdString(m_contract), QString::fromStdString(m_service));
}

void ServiceList::showCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n services, by customer", nullptr, all)
                                  : tr("%1 of %n services", nullptr, all).arg(shown));
}

void ServiceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        QMetaObject::invokeMethod(
            m_list, [this] { m_list->doItemsLayout(); }, Qt::QueuedConnection);
    }
}

void ServiceList::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::colour(Role::Surface2, palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    p.fillRect(QRect(edge, 0, 1, height()), Theme::colour(Role::Line, palette()));
}

} // namespace makegood::ui

#include "moc_service_list.cpp"
