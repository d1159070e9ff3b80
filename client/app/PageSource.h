// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that the person may see, as a source of the palette: «журнал», «отчёты». GUI thread.
#pragma once

#include "client/shell/PageDescription.h"
#include "client/widgets/PaletteSource.h"

namespace zvonok::client {

class PageSource final : public PaletteSource
{
    Q_OBJECT

public:
    using Open = std::function<void(const QString& page)>;
    PageSource(const PageDescriptions& pages, Open open, QObject* parent = nullptr);

    QChar prefix() const override { return QChar(0x0441); } // с, страница
    QString title() const override { return tr("Pages"); }
    void search(const QString& query, quint64 ticket) override;

private:
    const PageDescriptions m_pages;
    const Open m_open;
};

} // namespace zvonok::client
