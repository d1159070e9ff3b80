// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt does not offer: to know that bytes are on the disk, and to replace a file by another in one step.
// The only folder of the client that asks which system it runs on. Any lane; blocks.
#pragma once

#include <QFile>

namespace zvonok::client::durable {

// False: nobody knows what is on the disk now; the file must not be trusted nor synced again.
bool sync(QFile& file);
// `to` is the old file or the new one, never between, and stays so after a power cut.
bool replace(const QString& from, const QString& to);

} // namespace zvonok::client::durable
