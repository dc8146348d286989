// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/service_model.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include "explain/cell_text.h"

namespace makegood::ui
{

void ServiceModel::setServices(const std::vector<TargetChoice> &choices, const std::vector<int> &counts)
{
    const bool sameLength = choices.size() == m_services.size();
    if (!sameLength)
        beginResetModel();
    m_services.clear();
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_services.push_back({choices[i].text, counts[i]});
    if (!sameLength)
        endResetModel();
    else if (!m_services.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

QVariant ServiceModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Service &one = m_services[static_cast<std::size_t>(at.row())];
    if (role == Qt::DisplayRole)
        return one.count == 0 ? one.text : tr("%1 (%L2)").arg(one.text).arg(one.count);
    if (role == Qt::ToolTipRole)
        return plainTip(one.text);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %n series", nullptr, one.count).arg(one.text);
    return {};
}

Qt::ItemFlags ServiceModel::flags(const QModelIndex &at) const
{
    return at.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDropEnabled : Qt::NoItemFlags;
}

QStringList ServiceModel::mimeTypes() const
{
    return {QLatin1String(MappingModel::mimeType)};
}

bool ServiceModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    if (!parent.isValid() || !data->hasFormat(QLatin1String(MappingModel::mimeType)))
        return false;
    QList<int> rows;
    QDataStream in(data->data(QLatin1String(MappingModel::mimeType)));
    in >> rows;
    emit dropped({rows.begin(), rows.end()}, parent.row());
    return false; // the rows stay where they are
}

} // namespace makegood::ui

#include "moc_service_model.cpp"
