// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/levels_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "widgets/named.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

LevelsDialog::LevelsDialog(const QString &source, const QString &month, QWidget *parent)
    : QDialog(parent)
    , m_model(new LevelModel(this))
    , m_table(new TableView(QStringLiteral("levelsTable"), tr("Figures from %1").arg(source)))
    , m_state(plainLabel("levelsState"))
{
    setObjectName(QStringLiteral("levelsDialog"));
    setWindowTitle(tr("Figures from %1 for %2", "source and month").arg(source, month));
    m_state->setText(tr("Asking %1…").arg(source));
    m_table->setEmptyText({});
    m_table->setSource(m_model);
    m_table->setWideColumns({LevelModel::Service});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_state);
    box->addWidget(m_table, 1);
    box->addStretch();
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(960, 420);
}

void LevelsDialog::showLevels(std::vector<ServiceLevel> levels, const Zone &zone)
{
    m_state->setText(
        levels.empty() ? tr("It has no figures of this month.")
                       : tr("These figures stand beside ours and are not judged: their rules are not the "
                            "contract’s. Ours are of the service that the mapping leads to, or that has the "
                            "same name."));
    m_table->setVisible(!levels.empty());
    m_model->setZone(zone);
    m_model->setRows(std::move(levels));
}

void LevelsDialog::showProblem(const Error &error)
{
    m_state->setText(tr("It could not be asked: %1. Nothing was changed.").arg(toText(error.text())));
    m_table->hide(); // no headers over nothing
}

} // namespace makegood::ui

#include "moc_levels_dialog.cpp"
