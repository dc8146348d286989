// SPDX-License-Identifier: GPL-3.0-or-later
// Logo and colour of a report in the form of its look.
#include <QColorDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "reports/report_look_form.h"
#include "widgets/button_tone.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

void ReportLookForm::addColour()
{
    m_pick = new QPushButton(tr("Change…"), this);
    m_pick->setObjectName(QStringLiteral("changeColour"));
    m_pick->setAccessibleDescription(tr("Colour"));
    m_plain = new QPushButton(tr("Remove"), this);
    m_plain->setObjectName(QStringLiteral("removeColour"));
    m_plain->setAccessibleDescription(tr("Colour"));
    auto *row = new QHBoxLayout;
    m_swatch->setObjectName(QStringLiteral("reportColour"));
    row->addWidget(m_swatch);
    m_colour->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_colour, 1);
    for (QPushButton *one : {m_pick, m_plain}) {
        setTone(one, ButtonTone::Link);
        row->addWidget(one);
    }
    auto *caption = new QLabel(tr("Colour"), this);
    caption->setTextFormat(Qt::PlainText);
    caption->setFont(typeFont(Type::Caption));
    m_all->addWidget(caption);
    m_all->addLayout(row);
    m_all->addSpacing(space::one);
    connect(m_pick, &QPushButton::clicked, this, [this] {
        const QColor chosen = QColorDialog::getColor(m_brand, window(), tr("Choose a colour"));
        if (!chosen.isValid())
            return;
        showColour(chosen);
        emit lookChanged();
    });
    connect(m_plain, &QPushButton::clicked, this, [this] {
        showColour({});
        emit lookChanged();
    });
}

void ReportLookForm::showColour(const QColor &colour)
{
    m_brand = colour;
    m_colour->setText(colour.isValid() ? colour.name().toUpper() : tr("No colour"));
    const int side = fontMetrics().height();
    QPixmap patch(side, side);
    patch.fill(colour.isValid() ? colour : QColor(Qt::transparent));
    m_swatch->setPixmap(patch);
    m_swatch->setVisible(colour.isValid());
    m_pick->setText(colour.isValid() ? tr("Change…") : tr("Add…"));
    m_plain->setVisible(colour.isValid());
}

void ReportLookForm::chooseLogo()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString file = QFileDialog::getOpenFileName(
        window(), tr("Choose a logo"), m_logoPath.isEmpty() ? pictures : QFileInfo(m_logoPath).path(),
        tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (file.isEmpty())
        return;
    showLogo(file);
    emit lookChanged();
}

void ReportLookForm::showLogo(const QString &file)
{
    m_logoPath = file;
    m_logo->setText(file.isEmpty() ? tr("No logo") : QFileInfo(file).fileName());
    m_logo->setToolTip(m_logo->text().toHtmlEscaped());
    m_change->setText(file.isEmpty() ? tr("Add…") : tr("Change…"));
    m_remove->setVisible(!file.isEmpty());
}

} // namespace makegood::ui
