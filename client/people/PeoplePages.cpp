// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/people/PeoplePages.h"

#include "client/people/ClassesPage.h"
#include "client/people/ImportPage.h"
#include "client/people/PeopleSource.h"
#include "client/people/PupilsPage.h"
#include "client/people/StaffPage.h"
#include "client/shell/Desk.h"

#include <QCoreApplication>

namespace zvonok::client {

PageDescriptions peoplePages()
{
    const auto text = [](const char* source) { return QCoreApplication::translate("PeoplePages", source); };
    return {{QStringLiteral("pupils"),
             text(QT_TRANSLATE_NOOP("PeoplePages", "&Pupils")),
             QStringLiteral("pupils"),
             PageSection::People,
             {},
             text(QT_TRANSLATE_NOOP("PeoplePages",
                                    "The list of pupils, their cards and movement between classes")),
             {Permission::PeopleRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new PupilsPage(desk, parent); }},
            {QStringLiteral("staff"),
             text(QT_TRANSLATE_NOOP("PeoplePages", "&Staff")),
             QStringLiteral("staff"),
             PageSection::People,
             {},
             text(QT_TRANSLATE_NOOP("PeoplePages", "Who works in the school")),
             {Permission::StaffRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new StaffPage(desk, parent); }},
            {QStringLiteral("classes"),
             text(QT_TRANSLATE_NOOP("PeoplePages", "&Classes")),
             QStringLiteral("class"),
             PageSection::People,
             {},
             text(QT_TRANSLATE_NOOP("PeoplePages", "Classes, class teachers and groups")),
             {Permission::ClassRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new ClassesPage(desk, parent); }},
            {QStringLiteral("import"),
             text(QT_TRANSLATE_NOOP("PeoplePages", "&Import")),
             QStringLiteral("import"),
             PageSection::People,
             {},
             text(QT_TRANSLATE_NOOP("PeoplePages", "Lists of pupils, staff, classes and groups from files")),
             {Permission::DataImport},
             [](Desk& desk, QWidget* parent) -> Page* { return new ImportPage(desk, parent); }}};
}

void attendPeople(Desk& desk)
{
    if (desk.may(Permission::PeopleRead))
        desk.addPaletteSource(new PeopleSource(desk, PeopleSource::Kind::Pupils, &desk));
    if (desk.may(Permission::StaffRead))
        desk.addPaletteSource(new PeopleSource(desk, PeopleSource::Kind::Staff, &desk));
    if (desk.may(Permission::ClassRead))
        desk.addPaletteSource(new PeopleSource(desk, PeopleSource::Kind::Classes, &desk));
}

} // namespace zvonok::client
