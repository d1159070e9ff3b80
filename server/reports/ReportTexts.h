// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the reports in the language that was asked for, from resources/reports/texts.json. A value;
// any lane.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace zvonok::server {

class ReportTexts
{
public:
    // All languages of the table inside the program.
    static ReportTexts shipped();
    // «ru» where the language is empty or unknown.
    ReportTexts in(const QString& language) const;

    // An unknown key is a programming error: it answers the key, and a test finds it.
    QString operator()(const char* key) const { return text(QString::fromLatin1(key)); }
    QString text(const QString& key) const;
    QString month(const QDate& day) const { return text(QStringLiteral("month.%1").arg(day.month())); }
    QString period(const QDate& from, const QDate& to) const;
    bool has(const QString& key) const { return m_texts.contains(key); }

private:
    QHash<QString, QHash<QString, QString>> m_texts; // key → language → text
    QString m_language = QStringLiteral("ru");
};

QString dateText(const QDate& day);

} // namespace zvonok::server
