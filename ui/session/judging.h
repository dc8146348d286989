// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "session/figures_cache.h"
#include "session/workspace_handle.h"

namespace makegood::work
{
class JudgingQueue;
} // namespace makegood::work

namespace makegood::ui
{

/// Judges contract-months in the background and keeps the results: small figures of every contract, whole
/// Evaluations of the focused one. Both cover the strip of `historyMonths` months that ends with month().
class Judging : public QObject
{
    Q_OBJECT
public:
    static constexpr int historyMonths = 12;
    /// With more contracts than this, whole Evaluations are kept for the focused one alone.
    static constexpr std::size_t mostWhole = 64;
    /// Reads more of a contract on the worker thread; what it returns runs on the window's thread.
    using FocusReader = std::function<std::function<void()>(Workspace &, const std::string &contract)>;

    explicit Judging(WorkspaceHandle *workspace, QObject *parent = nullptr);

    /// Judges the strip up to `month` of every contract that has no result yet.
    void showMonth(Month month);
    Month month() const { return m_month; }
    /// Months up to `last`.
    struct History {
        Month last{};
        int months = 0;
        bool operator==(const History &) const = default;
    };
    /// Judges the strip of this contract with its reasons and reads its agreement and evidence. `kept` is
    /// judged as well, whatever month is shown: a chart keeps its range while its months are walked through.
    /// Without it the last one stays.
    void focus(const std::string &contract, const std::optional<History> &kept = {});
    const std::string &focused() const { return m_focus; } ///< empty: none
    /// Reads this, too, whenever agreement and evidence of the focused contract are read; before caseRead().
    void readWithFocus(FocusReader reader) { m_readers.push_back(std::move(reader)); }
    /// Visible contracts are judged before the others, in this order.
    void judgeFirst(std::vector<std::string> contracts);
    /// Judges again what time alone may have changed: running months and claims whose deadline was ahead.
    /// Results replace the old ones as they arrive.
    void judgeAgain();

    /// The whole Evaluation: of the focused contract, and in a workspace of up to `mostWhole` contracts of
    /// the shown month of each. Null: not judged yet.
    const Judged *judged(const std::string &contract, Month month) const
    {
        return m_cache.find(contract, month);
    }
    /// The small figures of every contract-month that was judged.
    const FiguresCache &figures() const { return m_figures; }
    /// The focused contract with agreement and evidence; null until it was read.
    std::shared_ptr<const CaseData> focusedCase() const { return m_case; }
    /// The shown month of the focused contract, judged as if the step were done; nothing is saved. Refused
    /// until the contract was read.
    Expected<Evaluation> judgedWith(const ReviewStep &step) const;

    /// Data of these contracts changed: drops their results and reads and judges them anew.
    void invalidate(const std::vector<std::string> &contracts);
    /// Sources brought evidence of these contracts: reads and judges them anew, while what is shown stays
    /// until the new results replace it.
    void renew(const std::vector<std::string> &contracts);
    /// The same as invalidate() for a saved change that is known: the shown month of the focused contract is
    /// judged before this returns, so that the window never shows a figure from before. `change` returns
    /// false where it does not fit; then the contract is read anew.
    void changeCase(const std::string &contract, const std::function<bool(CaseData &)> &change);

signals:
    /// A whole Evaluation arrived, or the sentence why there is none.
    void judgedMonth(const QString &contract);
    /// A contract has other figures() than before.
    void figuresChanged(const QString &contract);
    void monthChanged();
    /// focused() is another contract; nothing of it was read yet.
    void focusChanged();
    /// focusedCase() was read.
    void caseRead(const QString &contract);
    /// Data of these contracts changed otherwise than by changeCase().
    void invalidated();

private:
    bool isWanted(const std::string &contract, Month month) const;
    std::vector<Month> wantedMonths(const std::string &contract) const;
    bool hasWholeMonth(const std::string &contract, Month month) const;
    bool keepsWhole() const { return m_workspace->contracts().size() <= mostWhole; }
    void clear();
    void forget(const std::string &contract);
    void outdate(const std::string &contract);
    /// Of the focused contract, the shown one first.
    std::vector<Month> history() const;
    void judgePortfolio();
    void judgeHistory();
    void accept(const std::string &contract, Month month, Judged judged);
    void acceptFigures(const std::string &contract, std::vector<MonthEntry> months);

    WorkspaceHandle *m_workspace;
    std::vector<FocusReader> m_readers;
    EvaluationCache m_cache;
    FiguresCache m_figures;
    std::shared_ptr<JudgingQueue> m_queue; ///< of the running job that judges the portfolio
    std::vector<std::string> m_first;
    Month m_month{};
    History m_kept; ///< of focus()
    std::string m_focus;
    std::shared_ptr<const CaseData> m_case;
    bool m_caseIsOld = false; ///< the focused contract is to be read again
    std::map<std::string, std::set<Month>> m_outdated; ///< months that are shown until they are judged again
};

} // namespace makegood::ui
