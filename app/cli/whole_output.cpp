// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_output.h"

#include "interrupt.h"
#include "work/report_signature.h"
#include "work/whole_file.h"

namespace makegood::cli
{

Expected<void> writeOutput(const std::string &path, const QByteArray &bytes)
{
    const InterruptDeferred whole;
    return work::writeWholeFile(QString::fromStdString(path), bytes);
}

Expected<void> writeReportFile(const std::string &path, const QByteArray &pdf,
                               const std::optional<work::Keyring> &signer)
{
    if (auto written = writeOutput(path, pdf); !written || !signer)
        return written;
    const auto signature = work::signFile(pdf, *signer);
    if (!signature)
        return tl::unexpected(signature.error());
    return writeOutput(path + ".sig", work::signatureText(*signature));
}

} // namespace makegood::cli
