// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachment_rows.h"

#include "sla/evidence/attachment.h"

namespace makegood::store
{

namespace
{

tl::unexpected<Error> refuseFile(const Database &database, std::string what)
{
    return tl::unexpected(storeError(ErrorKind::Refused, database.path(), std::move(what)));
}

Expected<std::int64_t> ran(Statement &statement)
{
    const std::int64_t rows = statement.run();
    return statement.outcome().map([&] { return rows; });
}

Expected<std::int64_t> insert(Database &database, const std::string &contract, const Attachment &added)
{
    if (!added.isFile()) {
        Statement insert(database, "insert_reference");
        insert.bind(contract).bind(added.incident).bind(added.ordinal).bind(added.title).bind(added.by);
        insert.bind(added.at);
        return ran(insert);
    }
    if (!added.content)
        return refuseFile(database,
                          "the bytes of '" + added.title + "' are not at hand; nothing was changed");
    if (added.size > Attachment::mostBytes)
        return refuseFile(database, "'" + added.title + "' is too large; nothing was changed");
    if (const auto same = verify(added, *added.content); !same)
        return refuseFile(database, same.error().what);
    Statement insert(database, "insert_attached_file");
    insert.bind(contract).bind(added.incident).bind(added.ordinal).bind(added.title).bind(added.sha256);
    insert.bind(added.by).bind(added.at).bindBytes(*added.content);
    return ran(insert);
}

Expected<std::int64_t> write(Database &database, const std::string &contract, const Edit<Attachment> &edit)
{
    const auto &[before, after] = edit;
    if (!before)
        return insert(database, contract, *after);
    if (!after) {
        Statement gone(database, "delete_attachment");
        gone.bind(contract).bind(before->incident).bind(before->ordinal);
        return ran(gone);
    }
    if (before->sha256 != after->sha256 || before->size != after->size)
        return refuseFile(database, "a file that is kept is never exchanged; nothing was changed");
    Statement moved(database, "update_attachment");
    moved.bind(after->incident).bind(after->ordinal).bind(after->title).bind(after->by).bind(after->at);
    moved.bind(contract).bind(before->incident).bind(before->ordinal);
    return ran(moved);
}

} // namespace

Expected<std::vector<Attachment>> readAttachments(Database &database, const std::string &contract)
{
    Statement select(database, "select_attachments");
    select.bind(contract);
    std::vector<Attachment> out;
    while (select.next())
        out.push_back({select.text(0),
                       select.number(1),
                       select.text(2),
                       select.text(3),
                       select.number(4),
                       select.text(5),
                       select.instant(6),
                       {}});
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    return out;
}

Expected<std::int64_t> writeAttachments(Database &database, const std::string &contract,
                                        const std::vector<Edit<Attachment>> &edits)
{
    std::int64_t changed = 0;
    for (const Edit<Attachment> &edit : edits) {
        if (edit.before == edit.after)
            continue;
        const auto rows = write(database, contract, edit);
        if (!rows)
            return rows;
        changed += *rows;
    }
    return changed;
}

Expected<std::vector<std::uint8_t>> readAttached(Database &database, const std::string &contract,
                                                 const Attachment &attachment)
{
    Statement select(database, "select_attachment_content");
    select.bind(contract).bind(attachment.incident).bind(attachment.ordinal).bind(attachment.sha256);
    const bool found = attachment.isFile() && select.next();
    std::vector<std::uint8_t> bytes = found ? select.bytes(0) : std::vector<std::uint8_t>();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return refuseFile(database,
                          "'" + attachment.title + "' is not kept with incident '" + attachment.incident
                              + "' any more");
    if (const auto same = verify(attachment, bytes); !same)
        return tl::unexpected(database.damaged(same.error().what));
    return bytes;
}

} // namespace makegood::store
