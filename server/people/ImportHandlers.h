// SPDX-License-Identifier: GPL-3.0-or-later
// The import of lists: preview, rows in slices, undo as one act, history.
#pragma once

#include "common/people/ImportMessages.h"
#include "server/dispatch/Handler.h"
#include "server/people/ImportScope.h"

namespace zvonok::server {

struct PreviewImportHandler {
    using Request = PreviewImport;
    static constexpr auto access =
        access::permission(Permission::DataImport).wholeSchool("a list may name anybody");
    Result<ImportResult> run(const Grant<PreviewImport>& grant, storage::ReadScope& scope);
};

struct ImportRowsHandler {
    using Request = ImportRows;
    static constexpr auto access =
        access::permission(Permission::DataImport).wholeSchool("a list may name anybody");
    Result<ImportResult> run(const Grant<ImportRows>& grant, storage::WriteScope& scope);
};

struct UndoImportHandler {
    using Request = UndoImport;
    static constexpr auto access = access::permission(Permission::DataImport).at(&UndoImport::act);
    Result<ImportUndone> run(const Grant<UndoImport>& grant, storage::WriteScope& scope);
};

struct ListImportsHandler {
    using Request = ListImports;
    static constexpr auto access =
        access::permission(Permission::DataImport).wholeSchool("the history of all imports");
    Result<ImportActs> run(const Grant<ListImports>& grant, storage::ReadScope& scope);
};

} // namespace zvonok::server
