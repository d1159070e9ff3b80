// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/PersonForm.h"

#include "common/people/Snils.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace zvonok::client {

namespace {

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar each : text)
        if (each.isDigit())
            digits += each;
    return digits;
}

// As documents write it: 112-233-445 95.
QString snilsShown(const QString& digits)
{
    return digits.size() == 11 ? QString(digits.mid(0, 3) % u'-' % digits.mid(3, 3) % u'-' %
                                         digits.mid(6, 3) % u' ' % digits.mid(9))
                               : digits;
}

} // namespace

QDate dateTyped(const QString& text)
{
    const QString given = text.trimmed();
    if (const QDate iso = QDate::fromString(given, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression parts(
        QStringLiteral("^(\\d{1,2})[. /-](\\d{1,2})[. /-](\\d{2}|\\d{4})$"));
    const QRegularExpressionMatch match = parts.match(given);
    if (!match.hasMatch())
        return {};
    int year = match.captured(3).toInt();
    if (match.captured(3).size() == 2) {
        const int now = QDate::currentDate().year();
        year += now - now % 100;
        if (year > now)
            year -= 100;
    }
    return {year, match.captured(2).toInt(), match.captured(1).toInt()};
}

QString dateShown(const QDate& date) { return date.toString(QStringLiteral("dd.MM.yyyy")); }

PersonForm::PersonForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_lastName(new QLineEdit(this)),
      m_firstName(new QLineEdit(this)), m_middleName(new QLineEdit(this)), m_sex(new QComboBox(this)),
      m_birthDate(new QLineEdit(this)), m_snils(new QLineEdit(this)), m_phone(new QLineEdit(this)),
      m_email(new QLineEdit(this)), m_address(new QLineEdit(this)), m_problem(new QLabel(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Last name"), m_lastName);
    m_form->addRow(tr("&First name"), m_firstName);
    m_form->addRow(tr("&Middle name"), m_middleName);
    m_sex->addItem(QStringLiteral("—"), int(Sex::Unknown));
    m_sex->addItem(tr("male"), int(Sex::Male));
    m_sex->addItem(tr("female"), int(Sex::Female));
    m_form->addRow(tr("Se&x"), m_sex);
    m_birthDate->setPlaceholderText(tr("dd.mm.yyyy"));
    m_form->addRow(tr("&Born on"), m_birthDate);
    m_form->addRow(tr("SN&ILS"), m_snils);
    m_form->addRow(tr("Ph&one"), m_phone);
    m_form->addRow(tr("&E-mail"), m_email);
    m_form->addRow(tr("&Address"), m_address);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form->addRow(m_problem);
    for (QLineEdit* line : {m_lastName, m_firstName, m_middleName, m_phone})
        line->setMaxLength(100);
    m_email->setMaxLength(200);
    m_address->setMaxLength(500);
    const auto colour = [this, &theme] {
        QPalette red = theme.palette();
        red.setColor(QPalette::WindowText, theme.colour(ThemeRole::RefusedText));
        m_problem->setPalette(red);
    };
    colour();
    connect(&theme, &Theme::changed, this, colour);
    for (QLineEdit* line : findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textEdited, this, &PersonForm::edited);
    connect(m_sex, &QComboBox::activated, this, &PersonForm::edited);
}

void PersonForm::addRow(const QString& label, QWidget* field)
{
    m_form->insertRow(m_form->rowCount() - 1, label, field);
}

void PersonForm::setPerson(const PersonFields& person)
{
    m_shown = person;
    m_lastName->setText(person.name.lastName);
    m_firstName->setText(person.name.firstName);
    m_middleName->setText(person.name.middleName);
    m_sex->setCurrentIndex(m_sex->findData(int(person.sex)));
    m_birthDate->setText(dateShown(person.birthDate));
    m_snils->setText(snilsShown(person.snils));
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_address->setText(person.address);
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setCursorPosition(0); // the beginning is what one reads
    m_problem->hide();
}

void PersonForm::setEditable(bool editable)
{
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setReadOnly(!editable);
    m_sex->setEnabled(editable);
}

PersonFields PersonForm::typed(QString* wrong) const
{
    PersonFields person = m_shown;
    person.name = {m_lastName->text().simplified(), m_firstName->text().simplified(),
                   m_middleName->text().simplified()};
    person.sex = Sex(m_sex->currentData().toInt());
    person.birthDate = m_birthDate->text().trimmed().isEmpty() ? QDate() : dateTyped(m_birthDate->text());
    person.snils = digitsOf(m_snils->text());
    person.phone = m_phone->text().simplified();
    person.email = m_email->text().trimmed();
    person.address = m_address->text().simplified();
    if (!wrong)
        return person;
    if (person.name.lastName.isEmpty())
        *wrong = QStringLiteral("lastName");
    else if (person.name.firstName.isEmpty())
        *wrong = QStringLiteral("firstName");
    else if (!m_birthDate->text().trimmed().isEmpty() && !person.birthDate.isValid())
        *wrong = QStringLiteral("birthDate");
    else if (!person.snils.isEmpty() && !isSnils(person.snils))
        *wrong = QStringLiteral("snils");
    return person;
}

bool PersonForm::isChanged() const
{
    const PersonFields now = typed(nullptr);
    // A date that cannot be read is typed all the same, and is to be refused rather than forgotten.
    return !(now == m_shown) || (!now.birthDate.isValid() && !m_birthDate->text().trimmed().isEmpty());
}

std::optional<PersonFields> PersonForm::person()
{
    QString wrong;
    const PersonFields person = typed(&wrong);
    m_problem->hide();
    if (wrong.isEmpty())
        return person;
    showFailure(
        {wrong.endsWith(QLatin1String("Name")) ? FailureCode::MissingInput : FailureCode::InvalidInput,
         wrong,
         {},
         {}});
    return std::nullopt;
}

bool PersonForm::showFailure(const Failure& failure)
{
    const QString field = failure.field.section(u'.', -1);
    QLineEdit* line = nullptr;
    QString sentence;
    if (field == QLatin1String("lastName")) {
        line = m_lastName;
        sentence = tr("A person has a last name.");
    } else if (field == QLatin1String("firstName")) {
        line = m_firstName;
        sentence = tr("A person has a first name.");
    } else if (field == QLatin1String("birthDate")) {
        line = m_birthDate;
        sentence = tr("This is not a day on which somebody of this school can be born. Write 01.09.2010.");
    } else if (field == QLatin1String("snils")) {
        line = m_snils;
        sentence = tr("The check digits of the SNILS do not fit: one of its digits is mistyped.");
    } else {
        return false;
    }
    m_problem->setText(sentence);
    m_problem->show();
    line->setFocus();
    line->selectAll();
    return true;
}

void PersonForm::focusFirst()
{
    m_lastName->setFocus();
    m_lastName->selectAll();
}

} // namespace zvonok::client
