// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QWidget>

#include "work/connect_source.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace makegood::ui
{

/// HTTP headers, each with a name and a value that may be secret. What is typed as a secret stays here until
/// it is in the keyring.
class HeaderEdit : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderEdit(QWidget *parent = nullptr);

    /// Recorded secret headers show no value: an empty one stays as it is in the keyring.
    void setHeaders(const std::vector<HttpHeader> &headers);
    /// The rows with a name. New secrets are named after the source and the header.
    std::vector<HttpHeader> headers(const std::string &source) const;
    /// What was typed into secret rows, by its name in the keyring.
    std::map<std::string, QByteArray> secrets(const std::string &source) const;
    void forgetSecrets();

signals:
    void edited();

private:
    struct Row {
        QWidget *room = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *value = nullptr;
        QCheckBox *isSecret = nullptr;
        std::string keyName; ///< of the secret that the keyring has
    };
    void addRow(const HttpHeader &header);
    static std::string keyNameOf(const Row &row, const std::string &source);

    QVBoxLayout *m_column;
    QPushButton *m_add;
    std::vector<Row> m_rows;
};

} // namespace makegood::ui
