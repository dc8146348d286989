// SPDX-License-Identifier: GPL-3.0-or-later
#include "credit/board_section.h"

#include <algorithm>
#include <map>

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "credit/amount_card.h"
#include "credit/board_model.h"
#include "credit/claim_state_delegate.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/reading_direction.h"
#include "widgets/card_frame.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/page_ground.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int rowsOfBoard = 12; ///< more scroll

bool isSameLine(const BoardRow &a, const BoardRow &b)
{
    const auto start = [](const BoardRow &row) {
        return row.outage ? std::optional(row.outage->whole.start) : std::nullopt;
    };
    return a.contract == b.contract && a.service == b.service && a.month == b.month && start(a) == start(b);
}

} // namespace

BoardSection::BoardSection(QWidget *parent)
    : QWidget(parent)
    , m_filter(named(new QComboBox, "creditCustomer", tr("Customer")))
    , m_flow(new FlowLayout(space::field))
    , m_lines(new BoardModel(this))
    , m_table(new TableView(QStringLiteral("creditLines"), tr("Credits and claims of all customers")))
    , m_sumTitle(new Heading({}, 1.0))
    , m_sumNote(plainLabel("creditSumNote"))
    , m_sum(new Heading({}, 1.0))
    , m_unread(plainLabel("creditUnread"))
{
    setObjectName(QStringLiteral("creditBoard"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sum->setObjectName(QStringLiteral("creditSum"));
    m_sumNote->setForegroundRole(QPalette::PlaceholderText);
    m_sumNote->setWordWrap(false);
    m_unread->setForegroundRole(QPalette::PlaceholderText);
    m_table->setSource(m_lines);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWideColumns({BoardModel::Customer, BoardModel::CauseWord});
    m_table->setItemDelegateForColumn(BoardModel::ClaimWords, new ClaimStateDelegate(m_table));
    m_table->setEmptyText(tr("Nothing is due, and there is nothing to claim."));
    m_table->setRowsShown(rowsOfBoard);
    build();
    connect(m_filter, &QComboBox::currentIndexChanged, this, &BoardSection::apply);
    const auto choose = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_table->sourceIndex(index); at.isValid())
            emit chosen(BoardRow(m_lines->at(at.row())));
    };
    connect(m_table, &QAbstractItemView::clicked, this, choose);
    connect(m_table, &QAbstractItemView::activated, this, choose);
    clear();
}

void BoardSection::build()
{
    auto *cards = new QWidget;
    cards->setLayout(m_flow);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_sumRow = new QWidget;
    auto *sum = new QHBoxLayout(m_sumRow);
    sum->setContentsMargins(space::beside, space::field, space::beside, space::field);
    sum->setSpacing(space::one);
    sum->addWidget(m_sumTitle);
    sum->addWidget(m_sumNote);
    sum->addStretch(1);
    sum->addWidget(m_sum);
    auto *frame = new CardFrame;
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, space::half, 1, 0);
    inside->setSpacing(0);
    inside->addWidget(m_table);
    m_sumLine = new PageGround(Role::LineStrong);
    m_sumLine->setFixedHeight(1);
    inside->addWidget(m_sumLine);
    inside->addWidget(m_sumRow);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::field);
    box->addWidget(cards);
    box->addWidget(frame);
    box->addWidget(m_unread);
}

void BoardSection::showMonths(std::vector<BoardMonth> months, Instant now)
{
    m_months = std::move(months);
    m_now = now;
    fillFilter();
    apply();
}

void BoardSection::fillFilter()
{
    const QVariant before = m_filter->currentData();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All customers"));
    std::map<QString, QString> customers;
    for (const BoardMonth &month : m_months)
        customers.emplace(toText(month.customer), toText(month.customer));
    for (const auto &[name, value] : customers)
        m_filter->addItem(ownDirection(name), value);
    m_filter->setCurrentIndex(std::max(0, before.isValid() ? m_filter->findData(before) : 0));
    m_filter->setEnabled(customers.size() > 1);
}

void BoardSection::apply()
{
    const QString wanted = m_filter->currentData().toString();
    std::vector<BoardMonth> shown;
    std::vector<BoardRow> rows;
    int unread = 0;
    for (const BoardMonth &month : m_months) {
        if (!wanted.isEmpty() && toText(month.customer) != wanted)
            continue;
        shown.push_back(month);
        unread += month.evaluation ? 0 : 1;
        if (month.evaluation)
            for (BoardRow &row : boardRows(*month.evaluation, m_now))
                rows.push_back(std::move(row));
    }
    sortBoard(rows);
    const int at = chosenRow();
    const std::optional<BoardRow> before = at >= 0 ? std::optional(m_lines->at(at)) : std::nullopt;
    m_lines->setRows(std::move(rows));
    for (int i = 0; before && i < m_lines->rowCount(); ++i)
        if (isSameLine(*before, m_lines->at(i)))
            m_table->showRow(i);
    m_unread->setText(tr("%n more customers are listed once you open them.", nullptr, unread));
    m_unread->setVisible(unread > 0);
    showCards(shown);
    showSum();
}

AmountCard *BoardSection::card(std::size_t index)
{
    while (m_cards.size() <= index) {
        auto *one = new AmountCard;
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        one->setSizePolicy(policy);
        m_flow->addWidget(one);
        m_cards.push_back(one);
    }
    m_cards[index]->show();
    return m_cards[index];
}

// A currency a card; what has no amount, and what is withheld, has its own and is never 0.00.
void BoardSection::showCards(const std::vector<BoardMonth> &months)
{
    std::size_t used = 0;
    const auto totals = boardTotals(months);
    for (const BoardTotal &total : totals)
        card(used++)->showTotal(total);
    QStringList negotiated;
    int open = 0;
    std::map<std::string, std::pair<Currency, Money>> withheld;
    for (const BoardMonth &month : months)
        for (const ServiceFigures &service : month.figures.services) {
            if (service.toBeAgreed) {
                ++open;
                if (!negotiated.contains(toText(month.customer)))
                    negotiated << toText(month.customer);
            }
            if (service.withheld > Money{}) {
                auto &sum = withheld[month.figures.currency.code];
                sum = {month.figures.currency, sum.second + service.withheld};
            }
        }
    if (open > 0) {
        AmountCard *one = card(used++);
        one->setObjectName(QStringLiteral("amountNegotiated"));
        one->showOther(tr("To negotiate"), QLocale().toString(open), tr("remedies", nullptr, open),
                       negotiated.join(QStringLiteral(", ")));
    }
    for (const auto &[code, sum] : withheld) {
        AmountCard *one = card(used++);
        one->setObjectName(QStringLiteral("amountWithheld"));
        one->showOther(tr("Withheld"), amountText(sum.second, sum.first), toText(code),
                       tr("not in the amounts due"));
    }
    if (used == 0) {
        AmountCard *one = card(used++);
        one->setObjectName(QStringLiteral("amountNone"));
        one->showOther(tr("Due"), Format::none(), {}, tr("Nothing is due."));
    }
    for (std::size_t i = used; i < m_cards.size(); ++i)
        m_cards[i]->hide();
}

void BoardSection::showSum()
{
    std::map<std::string, std::pair<Currency, Money>> sums;
    std::map<std::string, std::pair<Currency, Money>> lost;
    bool running = false;
    for (const BoardRow &row : m_lines->rows()) {
        running = running || row.running;
        if (!row.amount)
            continue;
        auto &sum = sums[row.currency.code];
        sum = {row.currency, sum.second + *row.amount};
        if (row.state == BoardState::Expired) {
            auto &one = lost[row.currency.code];
            one = {row.currency, one.second + *row.amount};
        }
    }
    const auto said = [](const auto &all) {
        QStringList out;
        for (const auto &[code, sum] : all)
            out << moneyText(sum.second, sum.first);
        return out;
    };
    m_sumTitle->setText(running ? tr("Total so far") : tr("Total"));
    m_sum->setText(said(sums).join(QStringLiteral("   ")));
    m_sumNote->setText(
        lost.empty() ? QString()
                     : tr("%1 of it can no longer be claimed").arg(said(lost).join(QStringLiteral(", "))));
    for (QWidget *part : {m_sumLine, m_sumRow})
        part->setVisible(!sums.empty());
}

int BoardSection::chosenRow() const
{
    const QModelIndex at = m_table->sourceIndex(m_table->currentIndex());
    return at.isValid() ? at.row() : -1;
}

bool BoardSection::choose(const std::string &contract, const std::string &service,
                          std::optional<Instant> outageStart, bool forPeriod)
{
    const auto find = [&] {
        for (int i = 0; i < m_lines->rowCount(); ++i) {
            const BoardRow &row = m_lines->at(i);
            if (row.contract != contract || row.service != service)
                continue;
            const bool claimed = row.claim && row.claim->forPeriod == forPeriod && outageStart
                && row.claim->outage.start == *outageStart;
            if (!outageStart || claimed)
                return i;
        }
        return -1;
    };
    int at = find();
    if (at < 0 && m_filter->currentIndex() > 0) {
        m_filter->setCurrentIndex(0); // of another customer than is shown
        at = find();
    }
    if (at < 0)
        return false;
    m_table->showRow(at);
    return true;
}

std::optional<BoardRow> BoardSection::nextClaim(const std::string &contract, const std::string &service) const
{
    std::vector<BoardRow> open;
    for (const BoardMonth &month : m_months)
        if (month.contract == contract && month.evaluation)
            for (BoardRow &row : boardRows(*month.evaluation, m_now))
                if (row.claim && clockRuns(row.claim->state))
                    open.push_back(std::move(row));
    sortBoard(open);
    const auto own
        = std::find_if(open.begin(), open.end(), [&](const BoardRow &row) { return row.service == service; });
    if (own != open.end())
        return *own;
    return open.empty() ? std::nullopt : std::optional(open.front());
}

void BoardSection::clear()
{
    m_months.clear();
    fillFilter();
    apply();
}

} // namespace makegood::ui

#include "moc_board_section.cpp"
