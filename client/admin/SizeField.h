// SPDX-License-Identifier: GPL-3.0-or-later
// A number of bytes typed in megabytes or gigabytes. What nobody has typed over stays to the byte, however it
// looks when it is rounded. GUI thread.
#pragma once

#include <QDoubleSpinBox>

namespace zvonok::client {

class SizeField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    enum class Unit { Megabytes, Gigabytes };

    SizeField(Unit unit, qint64 least, qint64 most, QWidget* parent);

    void setBytes(qint64 bytes);
    qint64 bytes() const;
    bool isEdited() const;

    QString textFromValue(double value) const override; // «20 MB», not «20.00 MB»

private:
    const double m_unit;
    qint64 m_bytes = 0;
    double m_shown = 0;
};

} // namespace zvonok::client
