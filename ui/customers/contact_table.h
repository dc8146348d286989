// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableWidget>

#include "store/customer_store.h"

namespace makegood::ui
{

/// People at a customer, a row each; an empty row for the next one is always there.
class ContactTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ContactTable(QWidget *parent = nullptr);

    void setContacts(const std::vector<Contact> &contacts);
    /// Without the empty rows.
    std::vector<Contact> contacts() const;

signals:
    void edited(); ///< by a person

private:
    void keepEmptyRow();

    bool m_isFilling = false;
};

} // namespace makegood::ui
