// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/what_if_tray.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood
{

WhatIfTray::WhatIfTray(QWidget *parent)
    : QWidget(parent)
    , m_model(new WhatIfModel(this))
    , m_table(new TableView(QStringLiteral("whatIfs"), tr("What-if scenarios side by side")))
    , m_save(new QPushButton(tr("Save this one…")))
    , m_forget(new QPushButton(tr("Forget it")))
{
    setObjectName(QStringLiteral("whatIfTray"));
    m_table->setSource(m_model);
    m_table->setSortingEnabled(false); // the recorded month stays on top
    m_table->setWideColumns({WhatIfModel::Title});
    m_table->setRowsShown(5);
    m_save->setObjectName(QStringLiteral("whatIfSave"));
    m_save->setAccessibleName(tr("Save the chosen scenario"));
    m_forget->setObjectName(QStringLiteral("whatIfForget"));
    m_forget->setAccessibleName(tr("Forget the chosen scenario"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->setSpacing(6);
    box->addWidget(new Heading(tr("What if"), 1.0));
    box->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    box->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveWanted(chosen()); });
    connect(m_forget, &QPushButton::clicked, this, [this] { emit forgetWanted(chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WhatIfTray::enableButtons);
    hide();
}

void WhatIfTray::showScenarios(std::vector<WhatIfRow> rows)
{
    const int before = chosen();
    const bool any = rows.size() > 1;
    m_model->setRows(std::move(rows));
    setVisible(any);
    if (before >= 0 && before + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_table->model()->index(before + 1, 0));
    enableButtons();
}

int WhatIfTray::chosen() const
{
    const QModelIndex at = m_table->sourceIndex(m_table->currentIndex());
    return at.isValid() ? at.row() - 1 : -1;
}

void WhatIfTray::enableButtons()
{
    const int at = chosen();
    m_forget->setEnabled(at >= 0);
    m_save->setEnabled(at >= 0 && m_model->at(at + 1).evaluation.has_value());
}

} // namespace makegood
