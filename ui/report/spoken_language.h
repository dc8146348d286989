// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QLocale>
#include <QTranslator>

namespace makegood::ui
{

/// The texts of one thread in another language than the window's, during its lifetime: a customer's report in
/// the customer's language. Needs SpokenLanguages. Not nestable.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QLocale &locale);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    std::unique_ptr<QTranslator> m_texts;
};

/// Lets threads speak their own language; installed while it lives. Says nothing by itself, so that no window
/// is told of a change of language.
class SpokenLanguages : public QTranslator
{
public:
    SpokenLanguages();
    ~SpokenLanguages() override;

    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *text, const char *note, int n) const override;
};

} // namespace makegood::ui
