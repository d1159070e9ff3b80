// SPDX-License-Identifier: GPL-3.0-or-later
// How the diary says days, works and absences in words. GUI thread.
#pragma once

#include "common/diary/DiaryMessages.h"
#include "common/journal/WorkTypes.h"

#include <QCoreApplication>

namespace zvonok::client {

class DiaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(DiaryTexts)

public:
    static QString day(const QDate& date);                   // «понедельник, 1 сентября»
    static QString week(const QDate& from, const QDate& to); // «1–7 сентября 2025»
    static QString absence(AbsenceCode code);                // «болел (Б)»
    static QString work(const WorkTypeNorm& norm, const QString& title); // «Контрольная работа: Степени»
    // «5», «.», «ждёт отметки»
    static QString mark(qint32 value, bool duty);
};

} // namespace zvonok::client
