// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/backup_settings.h"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr std::array<int, 5> everyHours{1, 4, 20, 24 * 7 - 4, 0}; ///< a day is 20 h, so that each day has one

} // namespace

BackupSettings::BackupSettings(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_every(named(new QComboBox, "backupsEvery", tr("How often backups are made")))
    , m_most(named(new QSpinBox, "backupsMost", tr("How many backups are kept")))
    , m_place(plainLabel("backupsFolder"))
    , m_beside(named(new QToolButton, "backupsBeside", tr("Keep backups beside the workspace")))
{
    setObjectName(QStringLiteral("backupSettings"));
    build();
}

void BackupSettings::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::beside, space::card, space::beside, space::card);
    box->setSpacing(space::half + 2);
    box->addWidget(new Heading(tr("Backups"), 1.15));
    for (const QString &word : {tr("Every hour"), tr("Every four hours"), tr("Every day"), tr("Every week"),
                                tr("Only before large changes")})
        m_every->addItem(word);
    m_most->setRange(1, 99);
    const auto add = [box](const QString &words, QWidget *field) {
        auto *caption = new QLabel(words);
        caption->setTextFormat(Qt::PlainText);
        caption->setWordWrap(true);
        caption->setBuddy(field);
        box->addWidget(caption);
        box->addWidget(field, 0, Qt::AlignLeading);
    };
    add(tr("How often, while the workspace is open and changes"), m_every);
    add(tr("How many are kept"), m_most);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setFocusPolicy(Qt::StrongFocus);
    m_place->setAccessibleName(tr("Where backups are kept"));
    auto *choose = named(new QToolButton, "backupsChoose", tr("Choose where backups are kept"));
    choose->setText(tr("Choose…"));
    m_beside->setText(tr("Beside the workspace"));
    for (QToolButton *button : {choose, m_beside})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *caption = new QLabel(tr("Where"));
    caption->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_place, 1);
    row->addWidget(choose);
    row->addWidget(m_beside);
    box->addWidget(caption);
    box->addLayout(row);
    QLabel *note = plainLabel("backupsNote");
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setText(tr("A backup is also made before an import, a change of an agreement and the deletion of a "
                     "contract, at most one an hour. Restore one from the File menu."));
    box->addWidget(note);
    connect(m_every, &QComboBox::activated, this, &BackupSettings::tell);
    connect(m_most, &QSpinBox::valueChanged, this, &BackupSettings::tell);
    connect(choose, &QToolButton::clicked, this, &BackupSettings::chooseFolder);
    connect(m_beside, &QToolButton::clicked, this, [this] { setFolder({}); });
}

void BackupSettings::show(const BackupPlan &plan)
{
    ++m_filling;
    const int hours = plan.byTime
        ? static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(plan.rule.apart).count())
        : 0;
    const auto at = std::find(everyHours.begin(), everyHours.end(), hours);
    if (at != everyHours.end())
        m_every->setCurrentIndex(static_cast<int>(at - everyHours.begin()));
    m_most->setValue(static_cast<int>(plan.rule.most));
    setFolder(QString::fromStdString(plan.rule.folder));
    --m_filling;
}

void BackupSettings::setFolder(const QString &folder)
{
    m_folder = folder;
    m_place->setText(folder.isEmpty() ? tr("Beside the workspace, in a folder that ends in .backups")
                                      : QDir::toNativeSeparators(folder));
    m_beside->setVisible(!folder.isEmpty());
    tell();
}

void BackupSettings::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where backups are kept"), m_folder);
    if (!folder.isEmpty())
        setFolder(folder);
}

void BackupSettings::tell()
{
    if (m_filling == 0)
        emit chosen(everyHours[static_cast<std::size_t>(m_every->currentIndex())], m_most->value(), m_folder);
}

} // namespace makegood::ui

#include "moc_backup_settings.cpp"
