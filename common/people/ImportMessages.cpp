// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/people/ImportMessages.h"

namespace zvonok {

QString guardianField(Kinship kinship, const QString& leaf)
{
    const QString whose = kinship == Kinship::Mother   ? QStringLiteral("mother")
                          : kinship == Kinship::Father ? QStringLiteral("father")
                                                       : QStringLiteral("guardian");
    return leaf.isEmpty() ? whose : QString(whose + leaf.at(0).toUpper() + QStringView(leaf).mid(1));
}

} // namespace zvonok

ZVONOK_IMPORT_MESSAGES(ZVONOK_INSTANTIATE_CODEC)
