// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's card must be like, for typed and imported cards alike. Pure; any lane.
#pragma once

#include "common/base/Result.h"
#include "common/people/PeopleMessages.h"

namespace zvonok::server {

// The end of a membership that has not ended, so that "on a day" is one comparison.
constexpr QLatin1String openEnd("9999-12-31");
inline QDate openEndDay() { return {9999, 12, 31}; }

// Without surrounding and doubled spaces, the СНИЛС as digits.
PersonFields cleaned(PersonFields person);
// MissingInput or InvalidInput with the leaf's name («lastName», «birthDate», «snils») and a reason word:
// implausible, checksum.
Result<Nothing> checkPerson(const PersonFields& person, const QDate& today);
// What is empty in the new one stays as it was: an import without phones erases none.
PersonFields merged(const PersonFields& old, const PersonFields& incoming);
// The first field in which they differ; empty: none.
QString firstDifference(const PersonFields& a, const PersonFields& b);

} // namespace zvonok::server
