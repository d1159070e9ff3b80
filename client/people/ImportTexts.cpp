// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/ImportTexts.h"

#include "client/link/FailureText.h"
#include "client/people/GuardianDialog.h"
#include "common/people/SearchKey.h"

#include <QHash>

namespace zvonok::client {

QString ImportTexts::kind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Pupils:
        return tr("Pupils");
    case ImportKind::Staff:
        return tr("Staff");
    case ImportKind::Classes:
        return tr("Classes");
    case ImportKind::Groups:
        return tr("Groups");
    case ImportKind::Unknown:
        break;
    }
    return tr("Unknown");
}

QString ImportTexts::outcome(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Created:
        return tr("new");
    case ImportOutcome::Changed:
        return tr("changed");
    case ImportOutcome::Unchanged:
        return tr("as it is");
    case ImportOutcome::Refused:
        return tr("refused");
    case ImportOutcome::Unknown:
        break;
    }
    return tr("unknown");
}

QString ImportTexts::field(const QString& name)
{
    const QHash<QString, QString> names{
        {QStringLiteral("lastName"), tr("Last name")},
        {QStringLiteral("firstName"), tr("First name")},
        {QStringLiteral("middleName"), tr("Middle name")},
        {QStringLiteral("fullName"), tr("Full name")},
        {QStringLiteral("birthDate"), tr("Date of birth")},
        {QStringLiteral("sex"), tr("Sex")},
        {QStringLiteral("snils"), tr("SNILS")},
        {QStringLiteral("phone"), tr("Phone")},
        {QStringLiteral("email"), tr("E-mail")},
        {QStringLiteral("address"), tr("Address")},
        {QStringLiteral("className"), tr("Class")},
        {QStringLiteral("grade"), tr("Grade")},
        {QStringLiteral("letter"), tr("Letter")},
        {QStringLiteral("fileNumber"), tr("Personal file number")},
        {QStringLiteral("position"), tr("Position")},
        {QStringLiteral("groupName"), tr("Group")},
        {QStringLiteral("subjectName"), tr("Subject")},
        {QStringLiteral("teacherName"), tr("Teacher")},
        {QStringLiteral("memberNames"), tr("Members")},
        {QStringLiteral("externalId"), tr("Id of the source")},
        {QStringLiteral("motherName"), tr("Mother")},
        {QStringLiteral("motherPhone"), tr("Mother's phone")},
        {QStringLiteral("motherEmail"), tr("Mother's e-mail")},
        {QStringLiteral("motherWorkPlace"), tr("Mother's work")},
        {QStringLiteral("fatherName"), tr("Father")},
        {QStringLiteral("fatherPhone"), tr("Father's phone")},
        {QStringLiteral("fatherEmail"), tr("Father's e-mail")},
        {QStringLiteral("fatherWorkPlace"), tr("Father's work")},
        {QStringLiteral("guardianName"), tr("Guardian")},
        {QStringLiteral("guardianPhone"), tr("Guardian's phone")},
        {QStringLiteral("guardianEmail"), tr("Guardian's e-mail")},
        {QStringLiteral("guardianWorkPlace"), tr("Guardian's work")},
    };
    return names.value(name, name);
}

QString ImportTexts::reason(const QString& word)
{
    const QHash<QString, QString> sentences{
        {QStringLiteral("missing"), tr("is missing")},
        {QStringLiteral("notAName"), tr("is not a name")},
        {QStringLiteral("incompleteName"), tr("is not a whole name: last and first name are needed")},
        {QStringLiteral("notAClass"), tr("is not a class: write 7А")},
        {QStringLiteral("notADate"), tr("is not a date: write 01.09.2010")},
        {QStringLiteral("impossibleDate"), tr("is a day that does not exist")},
        {QStringLiteral("unlikelyBirthDate"), tr("is not a likely date of birth")},
        {QStringLiteral("badBytes"), tr("holds damaged letters")},
        {QStringLiteral("tooLong"), tr("is too long")},
        {QStringLiteral("duplicate"), tr("stands in an earlier row already")},
        {QStringLiteral("sexGuessed"), tr("was taken from the middle name")},
        {QStringLiteral("sexDoubtful"), tr("does not go with the middle name")},
        {QStringLiteral("notASex"), tr("is not a sex")},
        {QStringLiteral("snilsLength"), tr("has not 11 digits, left out")},
        {QStringLiteral("snilsChecksum"), tr("has wrong check digits, left out")},
        {QStringLiteral("notASnils"), tr("is not a SNILS, left out")},
        {QStringLiteral("notAPhone"), tr("is not a phone number, left out")},
        {QStringLiteral("notAnEmail"), tr("is not an e-mail address, left out")},
        {QStringLiteral("latinLetters"), tr("held Latin letters that look Russian")},
        {QStringLiteral("nameOrder"), tr("first name and last name may be swapped")},
        {QStringLiteral("nameParts"), tr("has more than three parts")},
        {QStringLiteral("initials"), tr("holds initials only")},
        {QStringLiteral("shortYear"), tr("had a year of two digits")},
        {QStringLiteral("americanDate"), tr("month and day were swapped")},
        {QStringLiteral("controlSigns"), tr("held invisible signs")},
        {QStringLiteral("errorCell"), tr("is an error of the spreadsheet")},
        {QStringLiteral("totalRow"), tr("is a total, left out")},
        {QStringLiteral("noHeader"), tr("No column is known. Say above which is which.")},
        {QStringLiteral("noClass"), tr("there is no such class; import classes first")},
        {QStringLiteral("unknownClass"), tr("there is no such class; import classes first")},
        {QStringLiteral("unknownTeacher"), tr("there is no such member of staff")},
        {QStringLiteral("unknownPupil"), tr("there is no such pupil")},
        {QStringLiteral("unknownSubject"), tr("there is no such subject")},
        {QStringLiteral("ambiguous"), tr("several people are called so: add the date of birth")},
        {QStringLiteral("namesake"), tr("several people are called so: add the date of birth")},
        {QStringLiteral("taken"), tr("belongs to somebody else already")},
        {QStringLiteral("repeated"), tr("stands in this import already")},
        {QStringLiteral("checksum"), tr("has wrong check digits")},
        {QStringLiteral("implausible"), tr("is not plausible")},
        {QStringLiteral("notAGuardian"), tr("is not the name of a person, left out")},
        {QStringLiteral("incompleteGuardian"), tr("is not a whole name (last and first name), left out")},
        {QStringLiteral("guardianGone"), tr("answers for the pupil no more by this file, left out")},
        {QStringLiteral("severalGuardians"), tr("is not certain among several people in one cell, left out")},
        {QStringLiteral("withoutGuardian"), tr("stands without a name, left out")},
        {QStringLiteral("whoseContact"), tr("does not tell whose of several people it is, left out")},
        {QStringLiteral("wordsLeftOut"), tr("held words beside it, left out")},
        {QStringLiteral("moreLeftOut"), tr("holds more than there is room for, left out")},
        {QStringLiteral("agentNoGuardian"), tr("The agent of a pupil is no parent, left out")},
        {QStringLiteral("notAStudent"), tr("Is no pupil, left out")},
        {QStringLiteral("unknownReference"), tr("The file names somebody who is not in it, left out")},
        {QStringLiteral("toBeDeleted"), tr("Is marked as deleted, left out")},
        {QStringLiteral("guardianAmbiguous"),
         tr("several guardians are called so: choose in the card of the pupil")},
        {QStringLiteral("tieEnded"), tr("answers for this pupil no more: link again in the card, if so")},
        {QStringLiteral("otherParent"), tr("the card names somebody else there: change the card, if so")},
    };
    return sentences.value(word, word);
}

QString ImportTexts::guardian(const ImportGuardian& guardian)
{
    QStringList parts{zvonok::fullName(guardian.name)};
    for (const QString& each : {guardian.phone, guardian.email, guardian.workPlace})
        if (!each.isEmpty())
            parts.append(each);
    return tr("%1: %2", "kinship; name and how to reach")
        .arg(guardian.kinship == Kinship::Other ? field(QStringLiteral("guardianName")).toLower()
                                                : kinshipText(guardian.kinship),
             parts.join(QStringLiteral(", ")));
}

QString ImportTexts::remark(const ImportGuardian& guardian, const ImportGuardianResult& result)
{
    if (result.reason.isEmpty())
        return {};
    QString sentence = field(guardianField(guardian.kinship, result.field)) + u' ' + reason(result.reason);
    if (result.field == QLatin1String("kinship"))
        sentence =
            field(guardianField(guardian.kinship, QStringLiteral("name"))) + u' ' + reason(result.reason);
    return result.text.isEmpty() ? sentence : sentence + QStringLiteral(" («%1»)").arg(result.text);
}

QString ImportTexts::unreadable(const Failure& failure)
{
    if (failure.code != FailureCode::UnreadableFile)
        return FailureText::sentence(failure);
    const QString word = failure.arguments.value(3);
    const QHash<QString, QString> sentences{
        {QStringLiteral("noFile"), tr("There is no such file.")},
        {QStringLiteral("noAccess"), tr("This file may not be read by you.")},
        {QStringLiteral("empty"), tr("The file is empty.")},
        {QStringLiteral("noRows"), tr("The file holds no rows.")},
        {QStringLiteral("noTable"), tr("The file holds no table.")},
        {QStringLiteral("oldExcel"),
         tr("This is a workbook of Excel 97–2003. Open it and save it as .xlsx.")},
        {QStringLiteral("binaryWorkbook"), tr("This is a binary workbook. Open it and save it as .xlsx.")},
        {QStringLiteral("xmlSpreadsheet"),
         tr("This is an XML table of Excel 2003. Open it and save it as .xlsx.")},
        {QStringLiteral("appleNumbers"), tr("This is a file of Apple Numbers. Export it as .xlsx.")},
        {QStringLiteral("webArchive"), tr("This is a web archive. Open it and save it as .xlsx.")},
        {QStringLiteral("encrypted"), tr("The file is protected by a password. Save it without one.")},
        {QStringLiteral("wordDocument"), tr("This is a text document. Copy its table into a spreadsheet.")},
        {QStringLiteral("pdf"), tr("This is a PDF document, not a table.")},
        {QStringLiteral("picture"), tr("This is a picture, not a table.")},
        {QStringLiteral("damaged"), tr("The file is damaged. Open it in its program and save it again.")},
        {QStringLiteral("damagedArchive"),
         tr("The file is damaged. Open it in its program and save it again.")},
        {QStringLiteral("archiveBomb"), tr("The file was not made by an office program and is refused.")},
        {QStringLiteral("xmlTooDeep"), tr("The file was not made by an office program and is refused.")},
        {QStringLiteral("xmlDocumentType"), tr("The file was not made by an office program and is refused.")},
        {QStringLiteral("tooBig"), tr("The file is too large.")},
        {QStringLiteral("tooManyRows"), tr("The file has too many rows. Divide it.")},
        {QStringLiteral("oneRosterPart"),
         tr("This is one file of a OneRoster bundle: give the folder or the zip with all its files.")},
        {QStringLiteral("tooManyColumns"), tr("The file has too many columns.")},
    };
    const QString sentence = sentences.value(word, tr("It is not a table (%1).").arg(word));
    const QString row = failure.arguments.value(1);
    if (row.isEmpty() || row == QLatin1String("0"))
        return tr("%1: %2", "file; what is wrong with it").arg(failure.arguments.value(0), sentence);
    return tr("%1, row %2: %3").arg(failure.arguments.value(0), row, sentence);
}

} // namespace zvonok::client
