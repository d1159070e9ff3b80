// SPDX-License-Identifier: GPL-3.0-or-later
// A report in a window of its own. What leaves it on paper or as a file is told to the server for the audit.
// GUI thread.
#pragma once

#include "client/print/ReportPreview.h"

#include <QMainWindow>

namespace zvonok::client {

class Desk;

class PreviewWindow final : public QMainWindow
{
    Q_OBJECT

public:
    PreviewWindow(Desk& desk, const QList<reports::ReportDocument>& documents, const QString& reportId,
                  QWidget* parent = nullptr);
};

} // namespace zvonok::client
