// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace makegood::ui
{

class Segments;

/// What a person sets once: name, language, colours, size of text, and where things are kept.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void setName(const QString &name, const QString &mail);
    /// Codes such as `de`, and the chosen one; empty: as the system.
    void setLanguages(const QStringList &codes, const QString &chosen);
    /// 0: as the system, 1: light, 2: dark.
    void setTheme(int choice);
    void setTextPercent(int percent);
    /// Above what is said of places.
    void addCardWidget(QWidget *card);
    /// Files of the program; a file that is empty is left out.
    void setPlaces(const QString &workspace, const QString &settings);

signals:
    void nameChosen(const QString &name);
    void mailChosen(const QString &address);
    void languageChosen(const QString &code);
    void themeChosen(int choice);
    void textChosen(int percent);

private:
    QVBoxLayout *addCard(const QString &title);
    QWidget *pathRow(const QString &name, const QString &title, QLabel *&path);

    QVBoxLayout *m_column;
    QLineEdit *m_name;
    QLineEdit *m_mail;
    QComboBox *m_language;
    QLabel *m_languageNote;
    Segments *m_theme;
    Segments *m_text;
    QLabel *m_workspace = nullptr;
    QLabel *m_settings = nullptr;
    int m_filling = 0; ///< above 0: the program fills the fields
};

} // namespace makegood::ui
