// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/service_table.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include "explain/capital.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/key_words.h"
#include "widgets/menu_item.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

enum ServiceColumn {
    NameColumn,
    KindColumn,
    PriceColumn,
    FirstCharge
};

constexpr int shownRows = 5;
constexpr int widestKinds = 640; ///< of their list

// A combo box in a table would take the wheel from it.
class KindBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    /// Where Tab leads that came from the cell before; else it leads on through the form.
    std::function<void()> onward;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    bool focusNextPrevChild(bool next) override
    {
        if (!next || !onward)
            return QComboBox::focusNextPrevChild(next);
        std::exchange(onward, {})();
        return true;
    }
};

} // namespace

ServiceTable::ServiceTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("newContractServices"));
    setAccessibleName(tr("Services of the contract"));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu(this);
        addItem(&menu, "servicesPaste", tr("&Paste rows"), [this] { paste(); });
        addItem(&menu, "servicesRemove", tr("&Remove service"), [this] { removeChosen(); });
        menu.exec(viewport()->mapToGlobal(at));
    });
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        keepEmptyRow();
        emit edited();
    });
    verticalHeader()->setDefaultSectionSize(heightOf(Part::Row, fontMetrics()));
    setMinimumHeight(heightOf(Part::Row, fontMetrics()) * shownRows);
    setAsked({});
}

void ServiceTable::setAsked(const AskedByAgreement &asked)
{
    const std::vector<PlainService> kept = services();
    m_asked = asked;
    setColumnCount(FirstCharge + static_cast<int>(asked.charges.size()));
    QStringList titles{tr("Name"), tr("Kind"), tr("Monthly price")};
    for (const std::string &charge : asked.charges)
        titles << capital(chargeName(charge, Format(QLocale(), Zone(), {})));
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < columnCount(); ++column) // a long one is cut
        horizontalHeaderItem(column)->setToolTip(plainTip(titles.at(column)));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setServices(kept);
}

void ServiceTable::setServices(const std::vector<PlainService> &services)
{
    m_isFilling = true;
    setRowCount(0);
    setRowCount(static_cast<int>(services.size()));
    for (int row = 0; row < rowCount(); ++row)
        setRow(row, services[static_cast<std::size_t>(row)]);
    m_isFilling = false;
    keepEmptyRow();
}

void ServiceTable::setRow(int row, const PlainService &service)
{
    const auto put = [&](int column, const QString &text) {
        auto *cell = new QTableWidgetItem(text);
        if (column >= PriceColumn)
            cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        setItem(row, column, cell);
    };
    put(NameColumn, service.name);
    put(PriceColumn, service.price);
    for (int i = 0; i < static_cast<int>(m_asked.charges.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        put(FirstCharge + i, at < service.charges.size() ? service.charges[at] : QString());
    }
    auto *kinds = new KindBox;
    kinds->setObjectName(QStringLiteral("serviceKind"));
    kinds->setAccessibleName(tr("Kind of service"));
    kinds->setFrame(false);
    int chosen = m_asked.typeMatters ? -1 : 0; // what a credit depends on is not guessed
    for (const AskedByAgreement::Kind &kind : m_asked.kinds) {
        if (kind.id == service.kind && (!m_asked.typeMatters || kind.type == service.type))
            chosen = kinds->count();
        kinds->addItem(kind.title);
    }
    kinds->setPlaceholderText(tr("Choose a kind"));
    kinds->setCurrentIndex(chosen);
    kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kinds->view()->setMinimumWidth(std::min(kinds->view()->sizeHintForColumn(0) + space::page, widestKinds));
    connect(kinds, &QComboBox::activated, this, &ServiceTable::edited);
    setCellWidget(row, KindColumn, kinds);
}

PlainService ServiceTable::serviceAt(int row) const
{
    const auto text = [&](int column) {
        const QTableWidgetItem *cell = item(row, column);
        return cell != nullptr ? cell->text().trimmed() : QString();
    };
    PlainService out;
    out.name = text(NameColumn);
    out.price = text(PriceColumn);
    const auto *kinds = qobject_cast<const QComboBox *>(cellWidget(row, KindColumn));
    const auto chosen = static_cast<std::size_t>(kinds != nullptr ? kinds->currentIndex() : -1);
    out.type.clear();
    if (chosen < m_asked.kinds.size()) {
        out.kind = m_asked.kinds[chosen].id;
        out.type = m_asked.kinds[chosen].type;
    }
    for (int column = FirstCharge; column < columnCount(); ++column)
        out.charges.push_back(text(column));
    return out;
}

std::vector<PlainService> ServiceTable::services() const
{
    std::vector<PlainService> out;
    for (int row = 0; row < rowCount(); ++row)
        if (PlainService one = serviceAt(row); !one.isEmpty())
            out.push_back(std::move(one));
    return out;
}

void ServiceTable::keepEmptyRow()
{
    if (rowCount() > 0 && serviceAt(rowCount() - 1).isEmpty())
        return;
    m_isFilling = true;
    insertRow(rowCount());
    setRow(rowCount() - 1, {});
    m_isFilling = false;
}

void ServiceTable::removeChosen()
{
    if (currentRow() < 0)
        return;
    removeRow(currentRow());
    keepEmptyRow();
    emit edited();
}

void ServiceTable::clearChosen()
{
    for (QTableWidgetItem *cell : selectedItems())
        cell->setText({});
}

void ServiceTable::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const std::vector<PlainService> pasted = pastedServices(text, m_asked);
    if (pasted.empty())
        return;
    std::vector<PlainService> all = services();
    const auto at = std::min(static_cast<std::size_t>(std::max(0, currentRow())), all.size());
    for (std::size_t i = 0; i < pasted.size(); ++i) {
        if (at + i < all.size())
            all[at + i] = pasted[i];
        else
            all.push_back(pasted[i]);
    }
    setServices(all);
    emit edited();
}

QModelIndex ServiceTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = QTableWidget::moveCursor(action, modifiers);
    if (at.column() != KindColumn || (action != MoveNext && action != MovePrevious))
        return at;
    return at.siblingAtColumn(action == MoveNext ? PriceColumn : NameColumn);
}

// From a name Tab goes to its kind where none is chosen yet, and from there to the price.
void ServiceTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    auto *kinds = static_cast<KindBox *>(cellWidget(currentRow(), KindColumn));
    if (hint != QAbstractItemDelegate::EditNextItem || currentColumn() != NameColumn || kinds == nullptr
        || kinds->currentIndex() >= 0) {
        QTableWidget::closeEditor(editor, hint);
        return;
    }
    QTableWidget::closeEditor(editor, QAbstractItemDelegate::NoHint);
    kinds->onward = [this, row = currentRow()] {
        setFocus(Qt::TabFocusReason);
        setCurrentCell(row, PriceColumn);
        edit(currentIndex());
    };
    kinds->setFocus(Qt::TabFocusReason);
}

void ServiceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier)
        removeChosen();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        clearChosen();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace makegood::ui

#include "moc_service_table.cpp"
