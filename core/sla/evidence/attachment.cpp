// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/attachment.h"

#include <algorithm>

#include <QCryptographicHash>

#include "sla/base/limits.h"

namespace makegood::sla
{

namespace
{

Attachment behindTheOthers(const Evidence &evidence, const std::string &incident, const std::string &title,
                           const std::string &by, Instant at)
{
    Attachment out;
    out.incident = incident;
    out.title = title;
    out.by = by;
    out.at = at;
    for (const Attachment &one : evidence.attachments)
        if (one.incident == incident)
            out.ordinal = std::max(out.ordinal, one.ordinal + 1);
    return out;
}

} // namespace

std::string sha256Of(const std::vector<std::uint8_t> &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData({reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())});
    return hash.result().toHex().toStdString();
}

Expected<Attachment> attachedFile(const Evidence &evidence, const std::string &incident,
                                  const std::string &name, std::vector<std::uint8_t> bytes,
                                  const std::string &by, Instant at)
{
    if (name.empty())
        return refused("the file has no name");
    if (name.size() > longestName)
        return refused("the file's name is longer than " + std::to_string(longestName) + " bytes");
    Attachment out = behindTheOthers(evidence, incident, name, by, at);
    out.size = static_cast<std::int64_t>(bytes.size());
    if (out.size > Attachment::mostBytes)
        return refused("'" + name + "' has " + std::to_string(out.size) + " bytes; at most "
                       + std::to_string(Attachment::mostBytes) + " are kept with an incident");
    out.sha256 = sha256Of(bytes);
    out.content = std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes));
    return out;
}

Expected<Attachment> attachedReference(const Evidence &evidence, const std::string &incident,
                                       const std::string &reference, const std::string &by, Instant at)
{
    if (reference.empty())
        return refused("the reference is empty");
    if (reference.size() > longestText)
        return refused("the reference is longer than " + std::to_string(longestText) + " bytes");
    return behindTheOthers(evidence, incident, reference, by, at);
}

std::vector<Attachment> attachmentsOf(const Evidence &evidence, const std::string &incident)
{
    std::vector<Attachment> out;
    for (const Attachment &one : evidence.attachments)
        if (one.incident == incident)
            out.push_back(one);
    std::sort(out.begin(), out.end(),
              [](const Attachment &a, const Attachment &b) { return a.ordinal < b.ordinal; });
    return out;
}

Expected<void> verify(const Attachment &attachment, const std::vector<std::uint8_t> &bytes)
{
    if (static_cast<std::int64_t>(bytes.size()) != attachment.size || sha256Of(bytes) != attachment.sha256)
        return refused("'" + attachment.title + "' of incident '" + attachment.incident
                       + "' is not the file that was kept: its SHA-256 differs");
    return {};
}

} // namespace makegood::sla
