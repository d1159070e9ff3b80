// SPDX-License-Identifier: GPL-3.0-or-later
// A password of one's own in place of the one-time one: the rules in words, both fields, and a passphrase on
// offer. The server judges. GUI thread.
#pragma once

#include "client/widgets/Theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zvonok::client {

class PasswordForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordForm(const Theme& theme, QWidget* parent = nullptr);

    void start(const QString& name); // whose
    void showProblem(const QString& sentence);
    // Five words and four digits, 53 bits: easier to keep in mind than what people think up.
    static QString passphrase();

Q_SIGNALS:
    void chosen(const QString& password);

private:
    void submit();

    QLabel* m_greeting;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace zvonok::client
