// SPDX-License-Identifier: GPL-3.0-or-later
// The key of the one server that a test knows. Any lane.
#pragma once

#include "client/link/PinStore.h"

namespace zvonok::test {

class OnePin final : public client::PinStore
{
public:
    explicit OnePin(const QByteArray& pin) : m_pin(pin) {}
    QList<QByteArray> pins(const QString&) const override { return {m_pin}; }
    Result<Nothing> add(const QString&, const QByteArray&) override { return Nothing{}; }

private:
    QByteArray m_pin;
};

} // namespace zvonok::test
