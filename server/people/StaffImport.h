// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a staff list, and rows that name classes with their class teachers. Lane of the session.
#pragma once

#include "server/people/ImportSession.h"

namespace zvonok::server {

class StaffImport
{
public:
    explicit StaffImport(ImportSession& session) : m_session(session) {}
    ImportRowResult take(const ImportRow& row);

private:
    ImportSession& m_session;
};

class ClassImport
{
public:
    explicit ClassImport(ImportSession& session) : m_session(session) {}
    ImportRowResult take(const ImportRow& row);

private:
    ImportSession& m_session;
};

} // namespace zvonok::server
