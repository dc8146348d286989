// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/series_delegate.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTimer>

#include "explain/format.h"
#include "sources/mapping_model.h"
#include "sources/month_track.h"
#include "widgets/row_model.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

const MappingModel &mappingOf(const QModelIndex &index, int &row)
{
    const auto *proxy = static_cast<const QSortFilterProxyModel *>(index.model());
    row = proxy->mapToSource(index).row();
    return *static_cast<const MappingModel *>(proxy->sourceModel());
}

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? option.widget->style() : QApplication::style();
}

} // namespace

void SeriesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the whole row is chosen; its ring is enough
    if (const QVariant status = index.data(StatusRole); status.isValid()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(1, 1) * (option->fontMetrics.height() - 3);
        option->palette.setColor(
            QPalette::Text,
            Theme::statusColour(static_cast<Status>(status.toInt()), Theme::isDark(option->palette)));
    }
    if (index.column() == 0)
        option->font.setBold(true);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = isolated(option->text);
}

void SeriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant status = index.data(StatusRole);
    if (!status.isValid())
        return;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    paintStatusIn(*painter, shown, static_cast<Status>(status.toInt()));
}

void MappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.column() != MappingModel::Target && index.column() != MappingModel::Month) {
        SeriesDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    styleOf(option)->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    int row = 0;
    const MappingModel &model = mappingOf(index, row);
    if (index.column() == MappingModel::Month) {
        const PreviewSeries *series = model.previewOf(row);
        if (series == nullptr)
            return;
        const QRectF box = QRectF(option.rect).adjusted(8, 0, -8, 0);
        const QRectF track(box.left(), box.center().y() - 4, box.width(), 8);
        paintTrack(
            *painter, track,
            {calendarMonth(model.preview()->month), model.preview()->when, series->covered, series->down},
            option.palette, option.direction == Qt::RightToLeft);
        return;
    }
    QStyleOptionComboBox box;
    box.initFrom(option.widget);
    box.rect = option.rect.adjusted(4, 3, -4, -3);
    box.direction = option.direction;
    box.palette = option.palette;
    box.currentText = index.data().toString();
    box.state = QStyle::State_Enabled;
    box.frame = true;
    if (model.choiceOf(row) < 0)
        box.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::PlaceholderText));
    painter->save();
    styleOf(option)->drawComplexControl(QStyle::CC_ComboBox, &box, painter, option.widget);
    box.currentText = option.fontMetrics.elidedText(box.currentText, Qt::ElideRight, box.rect.width() - 36);
    styleOf(option)->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, option.widget);
    painter->restore();
}

QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    if (index.column() != MappingModel::Target)
        return nullptr;
    int row = 0;
    const MappingModel &model = mappingOf(index, row);
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("targetChoice"));
    combo->setAccessibleName(MappingModel::tr("Customer and service"));
    combo->addItem(MappingModel::tr("Choose a service"), MappingModel::noChoice);
    combo->addItem(MappingModel::tr("Ignore this series"), MappingModel::ignored);
    combo->insertSeparator(2);
    for (int i = 0; i < static_cast<int>(model.choices().size()); ++i)
        combo->addItem(model.choices()[static_cast<std::size_t>(i)].text, i);
    auto *self = const_cast<MappingDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void MappingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
}

void MappingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant chosen = static_cast<QComboBox *>(editor)->currentData();
    if (chosen.isValid() && chosen != index.data(Qt::EditRole))
        model->setData(index, chosen, Qt::EditRole);
}

} // namespace makegood::ui

#include "moc_series_delegate.cpp"
