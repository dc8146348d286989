// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QUndoStack>

#include "session/session.h"

namespace makegood::ui
{

/// A step that is kept beside the others and not saved, with the month as it would be.
struct WhatIf {
    QString title;
    ReviewStep step;
};

/// The desk of one person: every saved step, of the review and of the ledger, can be taken back and done
/// again, and what is only considered waits
/// in a tray. Tray and undo belong to one contract; another one starts afresh.
class EditHistory : public QObject
{
    Q_OBJECT
public:
    EditHistory(Session *session, QString who, QObject *parent = nullptr);

    QUndoStack *undoStack() { return &m_undo; }
    /// `why` goes to the journal, and again when the step is taken back.
    void save(const ReviewStep &step, const QString &title, const QString &why);
    /// One step on several contracts, taken back as one.
    void saveAll(const std::vector<ContractStep> &steps, const QString &title, const QString &why);
    /// The same for what is recorded about the contract's credits.
    void record(const LedgerStep &step, const QString &title, const QString &why);

    const std::vector<WhatIf> &whatIfs() const { return m_whatIfs; }
    void keep(const ReviewStep &step, const QString &title);
    void forget(int index);

    void showContract(const QString &contract);
    Session *session() const { return m_session; }
    const QString &who() const { return m_who; }

signals:
    void whatIfsChanged();

private:
    Session *m_session;
    QString m_who;
    QString m_contract;
    QUndoStack m_undo;
    std::vector<WhatIf> m_whatIfs;
};

} // namespace makegood::ui
