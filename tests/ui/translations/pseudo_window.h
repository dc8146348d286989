// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QStringList>
#include <QTemporaryDir>
#include <QTranslator>

#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "widgets/theme.h"

namespace t_ui_pseudo
{

using namespace makegood::ui;

/// Every text of ours longer by 40 % and in brackets.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

/// Finds what is seen without brackets, and what has no room.
class Finder
{
public:
    struct Seen {
        const QWidget *widget;
        QString text;
    };

    /// `data`: words that are the same in every language.
    explicit Finder(QStringList data);

    /// Whether words stand outside of brackets that are neither data nor a unit.
    bool isUntranslated(QString text) const;
    QStringList untranslated(QWidget *root) const;
    static QStringList clipped(QWidget *root);
    static std::vector<Seen> textsOf(QWidget *root);

private:
    QStringList m_data;
};

/// The window over the sample in the made-up language.
class PseudoWindow
{
public:
    PseudoWindow();
    ~PseudoWindow();

    /// Opens the sample; false: it did not become ready.
    bool open();
    MainWindow *operator->() const { return m_window.get(); }
    MainWindow *window() const { return m_window.get(); }
    Theme *theme() const { return m_theme.get(); }
    /// What the sample says itself, and names that are the same everywhere.
    QStringList data() const;
    /// `untranslated: …` and `clipped: …`, a line each; empty: neither.
    QString faultsOf(QWidget *root) const;

private:
    AppServices services() const;

    QTemporaryDir m_folder;
    PseudoTranslator m_translator;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace t_ui_pseudo
