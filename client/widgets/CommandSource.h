// SPDX-License-Identifier: GPL-3.0-or-later
// All permitted commands as a source of the palette, prefix «>». GUI thread.
#pragma once

#include "client/widgets/Actions.h"
#include "client/widgets/PaletteSource.h"

namespace zvonok::client {

class CommandSource final : public PaletteSource
{
    Q_OBJECT

public:
    explicit CommandSource(const Actions& actions, QObject* parent = nullptr);

    QChar prefix() const override { return QLatin1Char('>'); }
    QString title() const override { return tr("Commands"); }
    void search(const QString& query, quint64 ticket) override;

private:
    const Actions& m_actions;
};

} // namespace zvonok::client
