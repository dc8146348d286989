// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "journal/journal_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace makegood::ui
{

class TableView;

/// A contract as the history names it.
struct JournalContract {
    std::string id;
    std::string customer;
    Zone zone;
    Currency currency;
    bool operator==(const JournalContract &other) const
    {
        return id == other.id && customer == other.customer && zone.name() == other.zone.name()
            && currency == other.currency;
    }
};

/// The history of the workspace in words, the newest entry first: of all customers or of one.
class JournalPage : public QWidget
{
    Q_OBJECT
public:
    explicit JournalPage(QWidget *parent = nullptr);

    /// `year` is the present one, which dates leave out.
    void setContracts(std::vector<JournalContract> known, std::chrono::year year);
    void showEntries(JournalExtract extract);
    /// The hash of an entry, in hexadecimal; shown while the details are those of that entry.
    void showHash(std::int64_t seq, const QString &hash);
    JournalModel *model() const { return m_model; }

signals:
    /// The page is about to be seen: what it shows may be old.
    void entriesWanted();
    /// The details of this entry are shown.
    void hashWanted(qint64 seq);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void offerCustomers();
    /// Null: it is of none, or of one that is gone.
    const JournalContract *contractOf(const JournalEntry &entry) const;
    void readAgain();
    void refill();
    void showDetails();

    std::vector<JournalContract> m_known;
    std::chrono::year m_year{};
    JournalExtract m_extract;
    std::vector<JournalRow> m_rows; ///< of the whole extract
    JournalModel *m_model;
    TableView *m_table;
    QComboBox *m_customer;
    QLineEdit *m_filter;
    QToolButton *m_toDetails;
    QPlainTextEdit *m_details;
    QLabel *m_summary;
};

} // namespace makegood::ui
