// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/DiaryPages.h"

#include "client/diary/DiarySource.h"
#include "client/diary/PupilDiaryPage.h"

namespace zvonok::client {

PageDescriptions diaryPages()
{
    return {{QStringLiteral("diary"),
             PupilDiaryPage::tr("Diary"),
             QStringLiteral("homework"),
             PageSection::Journal,
             {},
             PupilDiaryPage::tr("Lessons, homework, marks with their weight and results of a pupil"),
             {Permission::DiaryRead},
             [](Desk& desk, QWidget* parent) -> Page* { return new PupilDiaryPage(desk, parent); }}};
}

void attendDiary(Desk& desk)
{
    if (desk.may(Permission::DiaryRead))
        desk.addPaletteSource(new DiarySource(desk, &desk));
}

} // namespace zvonok::client
