// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "case_at_hand.h"
#include "sample/sample_workspace.h"
#include "store/ledger.h"
#include "widgets/table_view.h"

/// What the tests of the page "Credits and claims" share.
namespace makegood::test
{

using namespace ui;

inline const char *const sonoran = "02-credit-by-time";

struct JudgedMonth {
    std::shared_ptr<const CaseData> data;
    std::shared_ptr<const Evaluation> evaluation;
    Instant asOf{};

    const ServiceResult &service(const char *id) const
    {
        for (const ServiceResult &one : evaluation->services)
            if (one.service == id)
                return one;
        qFatal("no service %s", id);
    }
};

// A contract of the sample, judged.
inline JudgedMonth judgedSample(const char *contract, const char *month, const char *asOf)
{
    static const std::vector<CaseData> cases = sampleCases().value();
    for (const CaseData &data : cases)
        if (data.contract.id == contract)
            return {std::make_shared<const CaseData>(data), judged(data, month, asOf),
                    parseInstant(asOf).value()};
    qFatal("no contract %s", contract);
}

inline QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x2212), QLatin1Char('-'));
}

inline QString cell(const QAbstractItemModel &model, int row, int column)
{
    return plain(model.index(row, column).data().toString());
}

template <typename W> W *child(const QWidget &page, const char *name)
{
    W *found = page.findChild<W *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no %s", name);
    return found;
}

inline void type(QLineEdit *field, const char *text)
{
    field->clear();
    QTest::keyClicks(field, QLatin1String(text));
}

inline void chooseRow(TableView *table, int row)
{
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
}

template <typename Part> struct Recorded {
    explicit Recorded(Part &part)
    {
        QObject::connect(&part, &Part::recordWanted, &part,
                         [this](const LedgerStep &step, const QString &title) {
                             steps.push_back(step);
                             titles << title;
                         });
    }
    std::vector<LedgerStep> steps;
    QStringList titles;
};

} // namespace makegood::test
