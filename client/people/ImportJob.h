// SPDX-License-Identifier: GPL-3.0-or-later
// One import on its way: files read and cleaned on a worker, the server's judgement slice by slice, then the
// import itself, slice by slice; both can be stopped between two. Knows nothing of widgets. GUI thread; only
// reading is done elsewhere.
#pragma once

#include "client/link/ServerLink.h"
#include "client/tables/ImportPreview.h"

#include <QObject>

#include <memory>

namespace zvonok::client {

class ImportJob final : public QObject
{
    Q_OBJECT

public:
    struct Row {
        PreviewRow cleaned;
        ImportOutcome outcome = ImportOutcome::Unknown; // Unknown: not judged yet
        QString problem;                                // a sentence; empty: none
        QString remarks;                                // of the reading alone
        QList<ImportGuardianResult> guardians;          // as the server judged them
        bool chosen = true;
        bool done = false; // imported
    };

    // mappings: where the tables' columns are remembered.
    ImportJob(ServerLink& link, const QString& mappings, QObject* parent = nullptr);
    ~ImportJob() override;

    void read(const QStringList& files, ImportKind kind);
    const QList<Table>& tables() const { return m_tables; }
    const QList<ColumnMapping>& mappings() const { return m_mappings; }
    void setMapping(int table, const ColumnMapping& mapping); // cleans and judges anew
    const ImportDictionary& dictionary() const { return *m_dictionary; }

    const QList<Row>& rows() const { return m_rows; }
    void choose(int row, bool chosen);
    int count(ImportOutcome outcome) const;
    int guardianCount(ImportOutcome outcome) const;
    int chosenCount() const; // of those that may be imported: what nobody has judged is not
    void start();
    void stop();                                       // after the slice that is on its way
    bool isJudged() const { return m_unjudged == -1; } // to the end
    void judgeOn();                                    // after a stop or a failure
    bool isBusy() const { return m_busy; }
    Id<ImportAct> act() const { return m_act; }

Q_SIGNALS:
    void readDone();
    void readFailed(const zvonok::Failure& failure);
    void judged();                        // all rows have an outcome
    void judgingStopped();                // the rest has none
    void progressed(int done, int total); // of judging or importing
    void finished(bool stopped);          // of the import; what was done is in the rows
    void failed(const zvonok::Failure& failure);

private:
    void clean();
    void judge(qsizetype from);
    void importSlice(qsizetype from);
    static bool mayGo(const Row& row);
    QList<int> sliceFrom(qsizetype from, bool chosenOnly, qsizetype* next) const;
    void take(const QList<int>& slice, const ImportResult& result, bool done);

    ServerLink& m_link;
    const QString m_mappingFolder;
    const RussianWords m_words;
    std::unique_ptr<ImportDictionary> m_dictionary;
    ImportKind m_kind = ImportKind::Unknown;
    QString m_fileName;
    QList<Table> m_tables;
    QList<ColumnMapping> m_mappings;
    QList<Row> m_rows;
    Id<ImportAct> m_act;
    quint64 m_run = 0; // answers to earlier ones are dropped
    bool m_busy = false;
    bool m_stop = false;
    qsizetype m_unjudged = -1; // the first row without an outcome; -1: none
};

} // namespace zvonok::client
