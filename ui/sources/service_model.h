// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "sources/mapping_model.h"

namespace makegood::ui
{

/// The services that series can be dragged onto, each with how many it has.
class ServiceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setServices(const std::vector<TargetChoice> &choices, const std::vector<int> &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Rows of the MappingModel were dropped onto a choice.
    void dropped(const std::vector<int> &rows, int choice);

private:
    struct Service {
        QString text;
        int count = 0;
    };
    std::vector<Service> m_services;
};

} // namespace makegood::ui
