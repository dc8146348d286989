// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings_page.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/button_tone.h"
#include "widgets/card_frame.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/segments.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int settingsWidth = 640;
constexpr std::array<int, 4> textSizes{100, 125, 150, 200};

QLabel *settingsNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *settingsCaption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_language(new QComboBox)
    , m_languageNote(settingsNote(tr("The new language is used from the next start on.")))
    , m_theme(new Segments(QStringLiteral("settingsTheme"), tr("Colours")))
    , m_text(new Segments(QStringLiteral("settingsText"), tr("Text size")))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *column = new QWidget;
    column->setMaximumWidth(scaled(settingsWidth, fontMetrics()));
    column->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::field);
    row->addWidget(column, 100);
    row->addStretch(1);
    m_column->addWidget(new Heading(tr("Settings"), 1.54));

    QVBoxLayout *you = addCard(tr("You"));
    m_name->setObjectName(QStringLiteral("settingsName"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setMaxLength(120);
    you->addWidget(settingsCaption(tr("Your name"), m_name));
    you->addWidget(m_name);
    you->addWidget(settingsNote(tr("It stands beside your changes in the history, and below reports.")));
    m_mail->setObjectName(QStringLiteral("settingsMail"));
    m_mail->setAccessibleName(tr("Your e-mail address"));
    m_mail->setMaxLength(254);
    you->addSpacing(space::half);
    you->addWidget(settingsCaption(tr("Your e-mail address"), m_mail));
    you->addWidget(m_mail);
    you->addWidget(settingsNote(tr("The sender of the letters that are written for you, such as a claim.")));
    connect(m_mail, &QLineEdit::editingFinished, this, [this] { emit mailChosen(m_mail->text().trimmed()); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { emit nameChosen(m_name->text().trimmed()); });

    QVBoxLayout *look = addCard(tr("Language and appearance"));
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->setAccessibleName(tr("Language"));
    look->addWidget(settingsCaption(tr("Language"), m_language));
    look->addWidget(m_language);
    look->addWidget(m_languageNote);
    m_languageNote->hide();
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageNote->show();
        emit languageChosen(m_language->currentData().toString());
    });
    for (const QString &word : {tr("System"), tr("Light"), tr("Dark")})
        m_theme->add(word);
    look->addWidget(settingsCaption(tr("Colours"), m_theme));
    look->addWidget(m_theme);
    connect(m_theme, &Segments::chosen, this, [this](int choice) {
        if (m_filling == 0)
            emit themeChosen(choice);
    });
    const QLocale locale;
    for (const int percent : textSizes)
        m_text->add(tr("%1 %").arg(locale.toString(percent)));
    look->addWidget(settingsCaption(tr("Text size"), m_text));
    look->addWidget(m_text);
    connect(m_text, &Segments::chosen, this, [this](int index) {
        if (m_filling == 0)
            emit textChosen(textSizes[static_cast<std::size_t>(index)]);
    });

    QVBoxLayout *places = addCard(tr("Files and folders"));
    places->addWidget(pathRow(QStringLiteral("settingsWorkspace"), tr("This workspace"), m_workspace));
    places->addWidget(pathRow(QStringLiteral("settingsFile"), tr("These settings"), m_settings));
    places->addWidget(
        settingsNote(tr("A workspace is one file. The File menu saves copies of it and restores backups.")));
    m_column->addStretch(1);
}

QVBoxLayout *SettingsPage::addCard(const QString &title)
{
    auto *card = new CardFrame;
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(space::beside, space::card, space::beside, space::card);
    box->setSpacing(space::half + 2);
    box->addWidget(new Heading(title, 1.15));
    m_column->addWidget(card);
    return box;
}

QWidget *SettingsPage::pathRow(const QString &name, const QString &title, QLabel *&path)
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    path = new QLabel;
    path->setObjectName(name);
    path->setTextFormat(Qt::PlainText);
    path->setWordWrap(true);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setFocusPolicy(Qt::StrongFocus); // Qt gives it the focus of a click alone
    path->setAccessibleName(title);
    auto *copy = new QToolButton;
    copy->setIcon(icon(QStringLiteral("copy"), Role::Text2));
    copy->setToolTip(tr("Copy the path"));
    copy->setAccessibleName(tr("Copy the path: %1").arg(title));
    copy->setFocusPolicy(Qt::StrongFocus);
    setTone(copy, ButtonTone::Quiet);
    connect(copy, &QAbstractButton::clicked, this,
            [shown = path] { QGuiApplication::clipboard()->setText(shown->text()); });
    auto *caption = new QLabel(title);
    caption->setTextFormat(Qt::PlainText);
    caption->setMinimumWidth(scaled(110, fontMetrics()));
    box->addWidget(caption);
    box->addWidget(path, 1);
    box->addWidget(copy);
    return row;
}

void SettingsPage::addCardWidget(QWidget *card)
{
    m_column->insertWidget(m_column->count() - 2, card);
}

void SettingsPage::setName(const QString &name, const QString &mail)
{
    if (!m_mail->hasFocus())
        m_mail->setText(mail);
    if (!m_name->hasFocus())
        m_name->setText(name);
}

void SettingsPage::setLanguages(const QStringList &codes, const QString &chosen)
{
    m_language->clear();
    m_language->addItem(tr("System"), QString());
    for (const QString &code : codes)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

void SettingsPage::setTheme(int choice)
{
    ++m_filling;
    m_theme->setCurrent(choice);
    --m_filling;
}

void SettingsPage::setTextPercent(int percent)
{
    const auto at = std::min_element(textSizes.begin(), textSizes.end(), [&](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    });
    ++m_filling;
    m_text->setCurrent(static_cast<int>(at - textSizes.begin()));
    --m_filling;
}

void SettingsPage::setPlaces(const QString &workspace, const QString &settings)
{
    m_workspace->setText(workspace);
    m_workspace->parentWidget()->setVisible(!workspace.isEmpty());
    m_settings->setText(settings);
}

} // namespace makegood::ui

#include "moc_settings_page.cpp"
