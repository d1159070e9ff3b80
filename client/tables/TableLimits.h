// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a file is taken at most. A file beyond is refused, not cut: half a list is worse than none. Any
// lane.
#pragma once

#include <QtGlobal>

namespace zvonok::client {

struct TableLimits {
    qint64 fileBytes = 64 * 1024 * 1024;
    int rows = 100'000;
    int columns = 16'384; // as many as a workbook can have
    static constexpr int workbookRows =
        1'048'576;               // as many as a workbook can have; a number beyond is no row
    qint64 cells = 2'000'000;    // with the empty ones between filled ones
    int cellCharacters = 32'767; // as many as a workbook can have
    int sheets = 256;
    int notes = 1'000; // of one table; further ones are counted in a last note
    int archiveEntries = 4'096;
    qint64 entryBytes = 128 * 1024 * 1024; // of one unpacked entry
    qint64 archiveBytes = 256 * 1024 * 1024;
    int archiveRatio = 400; // unpacked ÷ packed, asked of entries above 1 MiB
    int xmlDepth = 64;
    static constexpr qsizetype mostMerges = 100'000; // of cells of one table; further ones stay apart
};

} // namespace zvonok::client
