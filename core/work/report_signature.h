// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QByteArray>

#include "sla/time/instant.h"
#include "work/keyring.h"

namespace makegood::work
{

/// A detached signature (Ed25519) of a file, as text: who can be asked for the public key knows who wrote it.
struct FileSignature {
    QByteArray key; ///< public, 32 bytes
    QByteArray signature; ///< 64 bytes
};

/// Three lines, the first of which names the format; refused: another text.
QByteArray signatureText(const FileSignature &signature);
Expected<FileSignature> readSignature(const QByteArray &text);

/// Signs the bytes with this computer's key for reports, which is made at the first time; its private part is
/// in the keyring alone. Refused: no keyring keeps it. Unreachable: the keyring does not answer; then no
/// other key is made.
Expected<FileSignature> signFile(const QByteArray &bytes, const Keyring &keyring);
/// Whether the signature is one of these bytes.
bool isSignedBy(const QByteArray &bytes, const FileSignature &signature);

/// The JSON that a report carries. Refused: none is attached, or it is no report of this program.
Expected<std::string> attachedFigures(const QByteArray &pdf);
/// Of each month of the report, in the order of the file; a report of a month has one.
Expected<std::vector<std::string>> allAttachedFigures(const QByteArray &pdf);

/// Recomputes what follows from the figures of the attachment: shares from their fractions, verdicts from
/// targets, budgets, sums of credits. Each sentence names a figure that does not follow; none: all do.
/// Refused: no result of an evaluation.
Expected<std::vector<std::string>> doubtsAbout(const std::string &figures);

/// What the attachment is about, to judge it again.
struct FiguresSubject {
    std::string contract;
    Month month{};
    Instant asOf{};
};
Expected<FiguresSubject> subjectOf(const std::string &figures);

} // namespace makegood::work
