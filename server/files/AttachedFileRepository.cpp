// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/files/AttachedFileRepository.h"

#include "server/files/UploadRepository.h"

namespace zvonok::server {

Result<AttachedFileRepository::Made> AttachedFileRepository::attach(const QList<NewFile>& wishes,
                                                                    const FileNorms& norms)
{
    Made made;
    qint64 hanging = m_scope
                         .statement("SELECT COUNT(*) FROM attached_file WHERE owner_kind = :kind "
                                    "AND owner_id = :owner AND detached_at IS NULL")
                         .bind("kind", m_owner.kind)
                         .bind("owner", m_owner.id)
                         .number()
                         .value_or(0);
    for (const NewFile& wish : wishes) {
        const auto upload = uploads::find(m_scope, m_grant.actor(), wish.upload);
        if (!upload || !upload->state.finished)
            return fail(FailureCode::NotFound);
        const auto name = norms.nameOf(wish.name);
        if (!name)
            return tl::unexpected(name.error());
        const auto same = m_scope
                              .statement("SELECT id FROM attached_file WHERE owner_kind = :kind "
                                         "AND owner_id = :owner AND content_id = :content AND name = :name "
                                         "AND detached_at IS NULL")
                              .bind("kind", m_owner.kind)
                              .bind("owner", m_owner.id)
                              .bind("content", upload->content)
                              .bind("name", *name)
                              .number();
        Id<AttachedFile> file{same.value_or(0)};
        if (!same) {
            if (++hanging > norms.filesOfOwner())
                return fail(FailureCode::LimitExceeded, QStringLiteral("files"),
                            {QString::number(norms.filesOfOwner())});
            file = m_scope
                       .statement("INSERT INTO attached_file (owner_kind, owner_id, content_id, name, "
                                  "attached_at, attached_by, changed_at, changed_by) VALUES (:kind, :owner, "
                                  ":content, :name, :at, :by, :at, :by) RETURNING id")
                       .bind("kind", m_owner.kind)
                       .bind("owner", m_owner.id)
                       .bind("content", upload->content)
                       .bind("name", *name)
                       .bind("at", m_scope.now())
                       .bind("by", m_grant.actor().account.value)
                       .insertedId<AttachedFile>();
        }
        made.files.append(*files::one(m_scope, m_owner, file));
        made.fresh.append(!same);
    }
    return made;
}

AttachedFileLine AttachedFileRepository::setDetached(const AttachedFileLine& file, bool detached)
{
    auto statement =
        m_scope.statement("UPDATE attached_file SET detached_at = {int:when}, detached_by = {int:who}, "
                          "version = version + 1, changed_at = :at, changed_by = :by WHERE id = :file "
                          "AND owner_kind = :kind AND owner_id = :owner");
    if (detached)
        statement.bind("when", m_scope.now()).bind("who", m_grant.actor().account.value);
    else
        statement.bindNull("when").bindNull("who");
    statement.bind("at", m_scope.now())
        .bind("by", m_grant.actor().account.value)
        .bind("file", file.file)
        .bind("kind", m_owner.kind)
        .bind("owner", m_owner.id)
        .run();
    return *files::one(m_scope, m_owner, file.file);
}

} // namespace zvonok::server
