// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with any table: copy it, or save it as a file.
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>

#include "widgets/icons.h"
#include "widgets/table_export.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

Expected<void> TableView::saveTo(const QString &file) const
{
    if (model() == nullptr)
        return saveTable({}, file);
    std::vector<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    return saveTable(tableText(*model(), columns), file);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("tableMenu"));
    QAction *copy = menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), this,
                                   [this] { QGuiApplication::clipboard()->setText(selectionAsText()); });
    copy->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    QAction *save = menu.addAction(icon(QStringLiteral("export")), tr("Save table as…"));
    save->setEnabled(model() != nullptr && model()->rowCount() > 0);
    connect(save, &QAction::triggered, this, [this] {
        QString chosen;
        const QString filters = tr("Spreadsheet (*.xlsx)") + QStringLiteral(";;") + tr("CSV (*.csv)")
            + QStringLiteral(";;") + tr("JSON (*.json)");
        QString file = QFileDialog::getSaveFileName(window(), tr("Save table"), {}, filters, &chosen);
        if (file.isEmpty())
            return;
        // A name without one of the suffixes gets that of the chosen kind.
        const QString suffix = chosen.mid(chosen.lastIndexOf(QLatin1Char('.')) + 1).chopped(1);
        if (!file.endsWith(QLatin1String(".xlsx")) && !file.endsWith(QLatin1String(".csv"))
            && !file.endsWith(QLatin1String(".json")))
            file += QLatin1Char('.') + suffix;
        if (const auto saved = saveTo(file); !saved)
            QMessageBox::warning(window(), tr("Save table"),
                                 tr("The table was not saved: %1. Choose another place.")
                                     .arg(QString::fromStdString(saved.error().what)));
    });
    menu.exec(event->globalPos());
}

} // namespace makegood::ui
