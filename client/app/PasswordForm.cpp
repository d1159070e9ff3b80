// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/PasswordForm.h"

#include "common/base/Fingerprint.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace zvonok::client {

PasswordForm::PasswordForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_greeting(new QLabel(this)), m_first(new QLineEdit(this)),
      m_second(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_save(new QPushButton(tr("&Keep this password"), this))
{
    m_greeting->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette red = theme.palette();
    red.setColor(QPalette::WindowText, theme.colour(ThemeRole::RefusedText));
    m_problem->setPalette(red);
    for (QLineEdit* line : {m_first, m_second}) {
        line->setEchoMode(QLineEdit::Password);
        line->setMaxLength(200);
        connect(line, &QLineEdit::returnPressed, this, &PasswordForm::submit);
    }
    m_first->setAccessibleName(tr("New password"));
    m_second->setAccessibleName(tr("The same once more"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("&New password"), m_first);
    form->addRow(tr("&Once more"), m_second);
    auto* offer = new QPushButton(tr("&Suggest one"), this);
    connect(offer, &QPushButton::clicked, this, [this] {
        const QString phrase = passphrase();
        for (QLineEdit* line : {m_first, m_second}) {
            line->setEchoMode(QLineEdit::Normal);
            line->setText(phrase);
        }
        m_first->setFocus();
        m_first->selectAll();
    });
    m_save->setDefault(true);
    m_save->setMinimumHeight(34);
    offer->setMinimumHeight(34);
    connect(m_save, &QPushButton::clicked, this, &PasswordForm::submit);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(offer);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_greeting);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

QString PasswordForm::passphrase()
{
    quint32 bits[2];
    QRandomGenerator::system()->fillRange(bits);
    const QStringList words = fingerprintWords(QByteArray(reinterpret_cast<const char*>(bits), sizeof bits));
    return words.mid(0, 5).join(u'-') + u'-' +
           QString::number(QRandomGenerator::system()->bounded(1000, 10000));
}

void PasswordForm::start(const QString& name)
{
    m_greeting->setText(
        tr("Good day, %1! The one-time password has served. Choose your own: several words are "
           "better than a word with digits; not your name, not a common one. It does not "
           "expire. Nobody else knows it, the administrator neither.")
            .arg(name));
    m_first->clear();
    m_second->clear();
    m_problem->hide();
    m_save->setEnabled(true);
    m_first->setFocus();
}

void PasswordForm::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_save->setEnabled(true);
    m_first->setFocus();
    m_first->selectAll();
}

void PasswordForm::submit()
{
    if (!m_save->isEnabled())
        return;
    if (m_first->text().isEmpty()) {
        m_first->setFocus();
        return;
    }
    if (m_second->text().isEmpty()) {
        m_second->setFocus();
        return;
    }
    if (m_first->text() != m_second->text()) {
        showProblem(tr("The two are not the same. Type them again."));
        return;
    }
    m_problem->hide();
    m_save->setEnabled(false);
    Q_EMIT chosen(m_first->text());
}

} // namespace zvonok::client
