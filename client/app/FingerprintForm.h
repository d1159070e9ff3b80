// SPDX-License-Identifier: GPL-3.0-or-later
// The first meeting with a server: the person compares its eight words with those that the server printed.
// Once compared it is remembered; a changed key is refused elsewhere and never asked about. GUI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace zvonok::client {

class FingerprintForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FingerprintForm(QWidget* parent = nullptr);

    void show(const QString& server, const QByteArray& fingerprint, const QStringList& words);

Q_SIGNALS:
    void accepted();
    void rejected();

private:
    QLabel* m_question;
    QLabel* m_words;
    QLabel* m_digits;
};

} // namespace zvonok::client
