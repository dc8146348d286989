// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "agreement/terms_fields.h"

class QLabel;
class QVBoxLayout;

namespace makegood::ui
{

/// The common values of a text as fields. Changes nothing itself: it says what a person wants at which path.
class TermsForm : public QWidget
{
    Q_OBJECT
public:
    explicit TermsForm(QWidget *parent = nullptr);

    /// Shows the values of a checked text. Fields that stay keep focus and cursor. A text that is not TOML
    /// leaves them as they are.
    void showSections(const std::vector<TermsSection> &sections, const Errors &errors);
    /// Marks the field that a value was refused for.
    void refuse(const std::string &path, const QString &sentence);

signals:
    /// `literal` as TOML writes it; nothing: the key is to go.
    void valueWanted(const std::string &path, const std::optional<std::string> &literal);

private:
    struct Row {
        TermsField field;
        QWidget *edit = nullptr;
        QLabel *problem = nullptr;
    };
    void build(const std::vector<TermsSection> &sections);
    QWidget *makeEdit(const TermsField &field);
    void want(const TermsField &field, const QString &value);
    static void showValue(const Row &row, const QString &value);
    static void showProblem(const Row &row, const QString &sentence);

    std::vector<TermsSection> m_sections;
    std::vector<Row> m_rows;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_box;
};

} // namespace makegood::ui
