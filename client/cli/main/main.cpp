// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/Program.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    // Reports are laid out with fonts, which need a GUI application, but never a screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("zvonokctl"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ZVONOK_VERSION));
    return zvonok::client::Program().run(QGuiApplication::arguments());
}
