// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/copies_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "care/copy_model.h"
#include "care/copy_words.h"
#include "explain/cell_text.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

CopiesDialog::CopiesDialog(const QString &workspace, const QString &why, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new CopyModel(this))
    , m_table(new TableView(QStringLiteral("copies"), tr("Backups of this workspace")))
    , m_difference(plainLabel("copyDifference"))
{
    setObjectName(QStringLiteral("copiesDialog"));
    setWindowTitle(tr("Restore a backup"));
    setAccessibleName(windowTitle());
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::card, space::card, space::card, space::card);
    box->setSpacing(space::field);
    box->addWidget(new Heading(tr("Backups of %1").arg(QFileInfo(workspace).fileName()), 1.15));
    QLabel *what = plainLabel("copiesWhy");
    what->setText(why.isEmpty() ? tr("The backup takes the place of the workspace. What is there now is kept "
                                     "beside it as a copy first, so that you can take this back.")
                                : why);
    box->addWidget(what);
    m_table->setSource(m_model);
    m_table->setWideColumns({CopyModel::File});
    m_table->setEmptyText(tr("There is no backup of this workspace yet."));
    box->addWidget(m_table, 1);
    m_difference->setMinimumHeight(4 * fontMetrics().lineSpacing()); // so that nothing moves
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    box->addWidget(m_difference);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_other = named(buttons->addButton(tr("Choose a &file…"), QDialogButtonBox::ActionRole), "chooseCopy",
                    tr("Choose a backup in another place"));
    m_restore = named(buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole), "restoreCopy",
                      tr("Restore the chosen backup"));
    setTone(m_restore, ButtonTone::Primary);
    m_restore->setEnabled(false);
    // Enter in the list must not restore, and nothing else looks like the way on.
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &CopiesDialog::chooseFile);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreWanted(m_chosen); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CopiesDialog::choose);
    resize(QSize(scaled(760, fontMetrics()), scaled(480, fontMetrics()))
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void CopiesDialog::setCopies(const std::vector<WorkspaceCopy> &copies)
{
    m_model->setRows(copies);
    if (copies.empty()) {
        m_difference->setText(
            tr("Makegood makes backups by itself; the settings say how often, and where they go."));
        return;
    }
    m_table->showRow(0);
    choose();
}

void CopiesDialog::choose()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    showChosen(toText(m_model->at(m_table->sourceIndex(rows.front()).row()).path));
}

void CopiesDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose a backup"), QFileInfo(m_workspace).absolutePath(), tr("All files (*)"));
    if (!file.isEmpty()) {
        m_table->clearSelection();
        showChosen(file);
    }
}

void CopiesDialog::showChosen(const QString &copy)
{
    if (m_chosen == copy)
        return;
    m_chosen = copy;
    m_isWhole = false;
    m_restore->setEnabled(false);
    m_difference->setText(tr("Comparing it with the workspace…"));
    emit differenceWanted(copy);
}

void CopiesDialog::showDifference(const QString &copy, const Expected<CopyDifference> &difference)
{
    if (copy != m_chosen)
        return;
    m_isWhole = difference.has_value();
    m_difference->setText(
        difference
            ? copyDifferenceText(*difference)
            : tr("This copy cannot be read: %1. Choose another one.").arg(toText(difference.error().what)));
    m_restore->setEnabled(m_isWhole && !m_busy);
}

void CopiesDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_restore->setEnabled(m_isWhole && !busy);
    m_other->setEnabled(!busy);
    m_table->setEnabled(!busy);
}

} // namespace makegood::ui

#include "moc_copies_dialog.cpp"
