// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "command.h"
#include "common_options.h"
#include "console.h"
#include "sla/evaluate/evaluation_json.h"
#include "stored.h"
#include "work/case_import.h"
#include "work/judged.h"
#include "work/report_signature.h"

namespace makegood::cli
{

namespace
{

constexpr qint64 mostReport = 256 << 20; ///< bytes of a PDF

Expected<QByteArray> bytesOf(const std::string &path, qint64 most)
{
    QFile file(QString::fromStdString(path));
    Error error;
    error.file = path;
    error.kind = ErrorKind::Unreachable;
    if (!file.open(QIODevice::ReadOnly)) {
        error.what = "the file cannot be read: " + file.errorString().toStdString();
        return tl::unexpected(error);
    }
    if (file.size() > most) {
        error.kind = ErrorKind::Refused;
        error.what = "the file is too large for a report";
        return tl::unexpected(error);
    }
    return file.readAll();
}

// What the signature beside the report says; empty: there is none.
Expected<std::string> signatureSentence(const Options &options, const QByteArray &pdf)
{
    const bool named = options.isSet(QStringLiteral("signature"));
    const std::string path = named ? options.text(QStringLiteral("signature")) : options.argument(0) + ".sig";
    if (!named && !QFile::exists(QString::fromStdString(path)))
        return std::string("It is not signed.\n");
    const auto text = bytesOf(path, 4096);
    if (!text)
        return tl::unexpected(text.error());
    const auto signature = work::readSignature(*text);
    if (!signature)
        return tl::unexpected(signature.error());
    if (!work::isSignedBy(pdf, *signature))
        return refused("the signature is not one of this file: the file, or the signature, was changed");
    const std::string key = signature->key.toHex().toStdString();
    const std::string wanted = options.text(QStringLiteral("key"));
    if (!wanted.empty() && wanted != key)
        return refused("it is signed, but with another key: " + key);
    return "The signature is genuine. Key: " + key + '\n';
}

// The same month, judged by the same instant from the data at hand; byte for byte what is attached.
Expected<std::string> judgedAgain(const Options &options, const work::FiguresSubject &subject)
{
    Expected<CaseData> data = tl::unexpected(Error());
    if (options.isSet(QStringLiteral("workspace"))) {
        const auto workspace = openStored(options, Workspace::Mode::ReadOnly);
        if (!workspace)
            return tl::unexpected(workspace.error());
        data = (*workspace)->contracts().load(subject.contract, LoadChecks::ForJudging);
    } else {
        auto read = readCaseToJudge(options.text(QStringLiteral("case")), subject.month);
        if (!read)
            return tl::unexpected(read.error().front());
        data = std::move(*read);
    }
    if (!data)
        return tl::unexpected(data.error());
    const work::Judged judged = work::judge(*data, subject.month, subject.asOf);
    if (!judged.evaluation)
        return refused(judged.refusal);
    return toJson(*judged.evaluation);
}

} // namespace

int runVerify(const QStringList &words)
{
    Options options(
        QStringLiteral("verify FILE.pdf [--signature FILE] [--key HEX] [--workspace FILE|--case FOLDER]"),
        QStringLiteral(
            "Says whether a report is as it was signed, whether the figures attached to it follow from each\n"
            "other, and with data at hand whether the month comes to the same figures again."));
    addWorkspace(options);
    options.value(QStringLiteral("case"), QStringLiteral("FOLDER"),
                  QStringLiteral("a case folder to judge the month from"));
    options.value(QStringLiteral("signature"), QStringLiteral("FILE"),
                  QStringLiteral("the signature (default: FILE.pdf.sig, if it exists)"));
    options.value(QStringLiteral("key"), QStringLiteral("HEX"),
                  QStringLiteral("the public key that must have signed it"));
    if (const auto code = readOrEnd(options, words, 1, 1))
        return *code;
    if (options.isSet(QStringLiteral("case")) && options.isSet(QStringLiteral("workspace")))
        return fail(usageError("verify takes --workspace or --case, not both"));
    const auto pdf = bytesOf(options.argument(0), mostReport);
    if (!pdf)
        return fail(pdf.error());
    const auto signature = signatureSentence(options, *pdf);
    if (!signature)
        return fail(signature.error());
    const auto all = work::allAttachedFigures(*pdf);
    if (!all)
        return fail(all.error());
    std::string out = *signature;
    bool doubtful = false;
    for (const std::string &figures : *all) {
        const auto doubts = work::doubtsAbout(figures);
        if (!doubts)
            return fail(doubts.error());
        for (const std::string &doubt : *doubts)
            tell(doubt);
        doubtful = doubtful || !doubts->empty();
        const auto subject = work::subjectOf(figures);
        if (!subject)
            return fail(subject.error());
        out += "The attached figures follow from each other: " + subject->contract + ", "
            + formatMonth(subject->month) + ", as of " + formatInstant(subject->asOf) + ".\n";
    }
    if (doubtful)
        return Refused;
    if (options.isSet(QStringLiteral("workspace")) || options.isSet(QStringLiteral("case"))) {
        for (const std::string &figures : *all) {
            const auto again = judgedAgain(options, *work::subjectOf(figures));
            if (!again)
                return fail(again.error());
            if (*again != figures)
                return fail(ErrorKind::Refused,
                            "the data at hand comes to other figures than those of the report");
        }
        out += "The data at hand comes to the same figures.\n";
    }
    return finish(out);
}

} // namespace makegood::cli
