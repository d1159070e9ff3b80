// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/FingerprintForm.h"

#include "common/base/Fingerprint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zvonok::client {

FingerprintForm::FingerprintForm(QWidget* parent)
    : QWidget(parent), m_question(new QLabel(this)), m_words(new QLabel(this)), m_digits(new QLabel(this))
{
    m_question->setWordWrap(true);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setFrameShape(QFrame::StyledPanel);
    m_words->setMargin(14);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_words->setFont(large);
    m_digits->setWordWrap(true);
    m_digits->setAlignment(Qt::AlignCenter);
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_digits->setFont(small);
    auto* yes = new QPushButton(tr("The words are the &same"), this);
    auto* no = new QPushButton(tr("They &differ"), this);
    yes->setMinimumHeight(34);
    no->setMinimumHeight(34);
    // Enter out of habit must not be the answer to this question.
    yes->setAutoDefault(false);
    no->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(no);
    buttons->addWidget(yes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_question);
    column->addWidget(m_words);
    column->addWidget(m_digits);
    column->addLayout(buttons);
    connect(yes, &QPushButton::clicked, this, &FingerprintForm::accepted);
    connect(no, &QPushButton::clicked, this, &FingerprintForm::rejected);
}

void FingerprintForm::show(const QString& server, const QByteArray& fingerprint, const QStringList& words)
{
    m_question->setText(
        tr("This workstation meets the server %1 for the first time. Compare these words with "
           "the ones that the server's administrator has. If they are the same, nobody stands "
           "between you and the server; this is remembered and not asked again.")
            .arg(server));
    m_words->setText(words.mid(0, 4).join(QStringLiteral("  ")) + u'\n' +
                     words.mid(4).join(QStringLiteral("  ")));
    m_digits->setText(fingerprintText(fingerprint));
}

} // namespace zvonok::client
