// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "agreement/terms_fields.h"

class QLabel;
class QVBoxLayout;

namespace makegood::ui
{

/// The common values of a text as fields. Does not edit the text: valueWanted() asks for a change.
class TermsForm : public QWidget
{
    Q_OBJECT
public:
    explicit TermsForm(QWidget *parent = nullptr);

    /// Shows the values of a checked text. Fields that are still needed keep focus and cursor. Without
    /// sections (the text is not valid TOML) the values stay.
    void showSections(const std::vector<TermsFieldGroup> &sections, const Errors &errors);
    /// Marks the field whose value was refused.
    void refuse(const std::string &path, const QString &sentence);

signals:
    /// `literal` in TOML notation; empty: remove the key.
    void valueWanted(const std::string &path, const std::optional<std::string> &literal);

private:
    struct Row {
        TermsField field;
        QWidget *edit = nullptr;
        QLabel *problem = nullptr;
    };
    void build(const std::vector<TermsFieldGroup> &sections);
    QWidget *makeEdit(const TermsField &field);
    void want(const TermsField &field, const QString &value);
    static void showValue(const Row &row, const QString &value);
    static void showProblem(const Row &row, const QString &sentence);

    std::vector<TermsFieldGroup> m_sections;
    std::vector<Row> m_rows;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_box;
};

} // namespace makegood::ui
