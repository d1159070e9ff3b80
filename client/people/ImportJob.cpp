// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/ImportJob.h"

#include "client/people/ImportTexts.h"
#include "client/tables/ImportFiles.h"
#include "client/tables/MappingMemory.h"
#include "client/tables/PeopleRows.h"

#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace zvonok::client {

namespace {

constexpr int rowsAtOnce = 100; // small enough for a bar that moves and a Stop that is felt

} // namespace

ImportJob::ImportJob(ServerLink& link, const QString& mappings, QObject* parent)
    : QObject(parent), m_link(link), m_mappingFolder(mappings)
{
}

ImportJob::~ImportJob() = default;

void ImportJob::read(const QStringList& files, ImportKind kind)
{
    m_busy = true;
    m_kind = kind;
    m_act = {};
    m_fileName = QFileInfo(files.value(0)).fileName();
    m_dictionary = std::make_unique<ImportDictionary>(kind);
    const quint64 run = ++m_run;
    const QPointer<ImportJob> self(this);
    QThreadPool::globalInstance()->start([self, run, files, kind] {
        const RussianWords words;
        auto tables = readImportFiles(files, kind, words);
        QMetaObject::invokeMethod(
            qApp,
            [self, run, tables = std::move(tables)] {
                if (!self || self->m_run != run)
                    return;
                self->m_busy = false;
                if (!tables) {
                    Q_EMIT self->readFailed(tables.error());
                    return;
                }
                self->m_tables = *tables;
                self->m_mappings.clear();
                const MappingMemory memory(self->m_mappingFolder);
                for (const Table& table : self->m_tables)
                    self->m_mappings.append(
                        memory.recall(ColumnMapping::detect(table, *self->m_dictionary, self->m_words), table,
                                      *self->m_dictionary, self->m_words));
                Q_EMIT self->readDone();
                self->clean();
            },
            Qt::QueuedConnection);
    });
}

void ImportJob::setMapping(int table, const ColumnMapping& mapping)
{
    m_mappings[table] = mapping;
    MappingMemory(m_mappingFolder).remember(mapping);
    clean();
}

void ImportJob::clean()
{
    ImportOptions options;
    options.today = QDate::currentDate();
    ImportPreview preview(*m_dictionary, m_words, options);
    for (qsizetype i = 0; i < m_tables.size(); ++i)
        preview.add(m_tables.at(i), m_mappings.at(i));
    m_rows.clear();
    for (const PreviewRow& row : preview.rows()) {
        Row made;
        made.cleaned = row;
        made.outcome = row.refused ? ImportOutcome::Refused : ImportOutcome::Unknown;
        made.chosen = !row.refused;
        QStringList problems;
        for (const ImportProblem& each : preview.problems()) {
            if (each.row != row.sourceRow || each.fileName != row.fileName || each.sheetName != row.sheetName)
                continue;
            QString sentence = ImportTexts::field(each.field) + u' ' + ImportTexts::reason(each.code);
            if (!each.text.isEmpty())
                sentence += QStringLiteral(" («%1»)").arg(each.text);
            problems.append(sentence);
        }
        made.remarks = problems.join(QStringLiteral("; "));
        made.problem = made.remarks;
        m_rows.append(made);
    }
    m_unjudged = 0;
    judgeOn();
}

void ImportJob::judgeOn()
{
    ++m_run;
    m_busy = true;
    m_stop = false;
    Q_EMIT progressed(int(m_unjudged), int(m_rows.size()));
    judge(m_unjudged);
}

// Nothing is sent before it was seen what would become of it.
bool ImportJob::mayGo(const Row& row) { return row.chosen && row.outcome != ImportOutcome::Unknown; }

// Indices of the next rows that the server is to see.
QList<int> ImportJob::sliceFrom(qsizetype from, bool chosenOnly, qsizetype* next) const
{
    QList<int> slice;
    qsizetype i = from;
    for (; i < m_rows.size() && slice.size() < rowsAtOnce; ++i) {
        const Row& row = m_rows.at(i);
        if (!row.cleaned.refused && !row.done && (!chosenOnly || mayGo(row)))
            slice.append(int(i));
    }
    *next = i;
    return slice;
}

void ImportJob::take(const QList<int>& slice, const ImportResult& result, bool done)
{
    for (qsizetype i = 0; i < std::min(slice.size(), result.rows.size()); ++i) {
        Row& row = m_rows[slice.at(i)];
        const ImportRowResult& its = result.rows.at(i);
        row.outcome = its.outcome;
        row.done = done && its.outcome != ImportOutcome::Refused;
        row.guardians = its.guardians;
        QStringList remarks{row.remarks};
        for (qsizetype at = 0; at < std::min(its.guardians.size(), row.cleaned.guardians.size()); ++at)
            remarks.append(ImportTexts::remark(row.cleaned.guardians.at(at), its.guardians.at(at)));
        remarks.removeAll(QString());
        row.problem = remarks.join(QStringLiteral("; "));
        if (its.outcome == ImportOutcome::Refused) {
            row.chosen = false;
            row.problem = ImportTexts::field(its.field) + u' ' + ImportTexts::reason(its.reason);
            if (!its.text.isEmpty())
                row.problem += QStringLiteral(" («%1»)").arg(its.text);
        }
    }
}

void ImportJob::judge(qsizetype from)
{
    qsizetype next = 0;
    const QList<int> slice = sliceFrom(from, false, &next);
    if (slice.isEmpty() || m_stop) {
        m_busy = false;
        m_unjudged = slice.isEmpty() ? -1 : from;
        if (slice.isEmpty())
            Q_EMIT judged();
        else
            Q_EMIT judgingStopped();
        return;
    }
    m_unjudged = from;
    PreviewImport request{m_kind, {}};
    for (const int each : slice)
        request.rows.append(toImportRow(m_rows.at(each).cleaned));
    m_link.call(request).then(this, [this, slice, next, run = m_run](const Result<ImportResult>& result) {
        if (run != m_run)
            return;
        if (!result) {
            m_busy = false;
            Q_EMIT failed(result.error());
            return;
        }
        take(slice, *result, false);
        Q_EMIT progressed(int(next), int(m_rows.size()));
        judge(next);
    });
}

void ImportJob::choose(int row, bool chosen)
{
    m_rows[row].chosen = chosen && !m_rows.at(row).cleaned.refused;
}

int ImportJob::count(ImportOutcome outcome) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [outcome](const Row& row) { return row.outcome == outcome; }));
}

int ImportJob::guardianCount(ImportOutcome outcome) const
{
    int count = 0;
    for (const Row& row : m_rows)
        for (const ImportGuardianResult& each : row.guardians)
            count += each.outcome == outcome;
    return count;
}

int ImportJob::chosenCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return mayGo(row) && !row.done && row.outcome != ImportOutcome::Refused &&
               row.outcome != ImportOutcome::Unchanged;
    }));
}

void ImportJob::start()
{
    if (m_busy)
        return;
    m_busy = true;
    m_stop = false;
    for (int i = 0; i < m_mappings.size(); ++i)
        MappingMemory(m_mappingFolder).remember(m_mappings.at(i));
    importSlice(0);
}

void ImportJob::stop() { m_stop = true; }

void ImportJob::importSlice(qsizetype from)
{
    qsizetype next = 0;
    const QList<int> slice = sliceFrom(from, true, &next);
    if (slice.isEmpty() || m_stop) {
        m_busy = false;
        Q_EMIT finished(!slice.isEmpty());
        return;
    }
    ImportRows request{m_kind, m_act, m_fileName.left(255), {}, {}};
    for (const int each : slice)
        request.rows.append(toImportRow(m_rows.at(each).cleaned));
    m_link.call(request).then(this, [this, slice, next, run = m_run](const Result<ImportResult>& result) {
        if (run != m_run)
            return;
        if (!result) {
            m_busy = false;
            Q_EMIT failed(result.error());
            return;
        }
        m_act = result->act;
        take(slice, *result, true);
        Q_EMIT progressed(int(next), int(m_rows.size()));
        importSlice(next);
    });
}

} // namespace zvonok::client
