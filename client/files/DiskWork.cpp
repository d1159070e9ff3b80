// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/files/DiskWork.h"

namespace zvonok::client {

DiskWork::DiskWork()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(5'000);
}

DiskWork::~DiskWork()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace zvonok::client
