// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "feeds/table/table_import.h"
#include "feeds/table/table_mapping_json.h"
#include "support/files.h"

namespace makegood::test
{

using namespace sla;

/// A file of this content in the folder; its path.
inline std::string fileOf(const QTemporaryDir &folder, const QByteArray &content,
                          const QString &name = QStringLiteral("table.csv"))
{
    const QString path = folder.filePath(name);
    return writeFile(path, content) ? path.toStdString() : std::string();
}

inline QByteArray errorText(const Errors &errors)
{
    QByteArray out;
    for (Error error : errors) {
        error.file = error.file.substr(error.file.rfind('/') + 1);
        out += QByteArray::fromStdString(error.text()) + '\n';
    }
    return out;
}

/// `service/probe instant state`, one a line, unknown checks among the others.
inline QByteArray importText(const Checked<feeds::TableImport> &import)
{
    if (!import)
        return errorText(import.error());
    QByteArray out;
    const auto line
        = [&](const std::string &service, const std::string &probe, Instant at, CheckState state) {
              out += QByteArray::fromStdString(service + '/' + probe + ' ' + formatInstant(at) + ' '
                                               + wordOf(state))
                  + '\n';
          };
    for (const CheckSeries &series : import->checks) {
        std::map<Instant, CheckState> all;
        for (const auto &chunk : series.chunks()) {
            chunk->forEach([&](const Check &check) { all[check.at] = check.state; });
            for (const Instant at : chunk->head.unknowns)
                all.emplace(at, CheckState::Unknown);
        }
        for (const auto &[at, state] : all)
            line(series.service(), series.probe(), at, state);
    }
    for (const ChangeSeries &series : import->changes)
        for (const StateChange &change : series.changes)
            line(series.service, series.probe, change.at, change.state);
    const auto figure = [&](const auto &series, Instant at, const std::string &text) {
        out += QByteArray::fromStdString(series.service + '/' + series.probe + ' ' + formatInstant(at) + ' '
                                         + text)
            + '\n';
    };
    for (const RequestSeries &series : import->requests)
        for (const RequestCount &row : series.counts)
            figure(series, row.from, std::to_string(row.failed) + '/' + std::to_string(row.total));
    for (const ValueSeries &series : import->values)
        for (const ValueSample &sample : series.samples)
            figure(series, sample.at, formatValue(sample.most));
    return out;
}

/// The import of a text by a mapping's text.
inline QByteArray imported(const QByteArray &text, const QByteArray &mapping,
                           const QString &name = QStringLiteral("table.csv"))
{
    const auto read
        = feeds::readTableMapping({mapping.constData(), std::size_t(mapping.size())}, "mapping.json");
    if (!read)
        return errorText(read.error());
    const QTemporaryDir folder;
    return importText(feeds::importTable(fileOf(folder, text, name), *read, name.toStdString()));
}

} // namespace makegood::test
