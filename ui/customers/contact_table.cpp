// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/contact_table.h"

#include <QHeaderView>

#include "explain/cell_text.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int contactRows = 4; ///< shown without scrolling

bool isNobody(const Contact &contact)
{
    return contact.name.empty() && contact.email.empty() && contact.role.empty();
}

} // namespace

ContactTable::ContactTable(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("customerContacts"));
    setAccessibleName(tr("Contacts"));
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Name"), tr("E-mail"), tr("Role")});
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOf(Part::Row, fontMetrics()));
    setTabKeyNavigation(false);
    setMinimumHeight(heightOf(Part::Row, fontMetrics()) * contactRows);
    connect(this, &QTableWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        keepEmptyRow();
        emit edited();
    });
    keepEmptyRow();
}

void ContactTable::setContacts(const std::vector<Contact> &contacts)
{
    m_isFilling = true;
    setRowCount(0);
    setRowCount(static_cast<int>(contacts.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Contact &one = contacts[static_cast<std::size_t>(row)];
        setItem(row, 0, new QTableWidgetItem(toText(one.name)));
        setItem(row, 1, new QTableWidgetItem(toText(one.email)));
        setItem(row, 2, new QTableWidgetItem(toText(one.role)));
    }
    m_isFilling = false;
    keepEmptyRow();
}

std::vector<Contact> ContactTable::contacts() const
{
    std::vector<Contact> out;
    for (int row = 0; row < rowCount(); ++row) {
        const auto text = [&](int column) {
            const QTableWidgetItem *cell = item(row, column);
            return cell != nullptr ? cell->text().trimmed().toStdString() : std::string();
        };
        if (Contact one{text(0), text(1), text(2)}; !isNobody(one))
            out.push_back(std::move(one));
    }
    return out;
}

void ContactTable::keepEmptyRow()
{
    const int used = static_cast<int>(contacts().size());
    if (rowCount() > used)
        return;
    m_isFilling = true;
    insertRow(rowCount());
    for (int column = 0; column < columnCount(); ++column)
        setItem(rowCount() - 1, column, new QTableWidgetItem);
    m_isFilling = false;
}

} // namespace makegood::ui

#include "moc_contact_table.cpp"
