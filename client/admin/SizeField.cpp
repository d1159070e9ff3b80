// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/admin/SizeField.h"

#include <QLocale>

#include <cmath>

namespace zvonok::client {

SizeField::SizeField(Unit unit, qint64 least, qint64 most, QWidget* parent)
    : QDoubleSpinBox(parent), m_unit(unit == Unit::Megabytes ? 1024.0 * 1024.0 : 1024.0 * 1024.0 * 1024.0)
{
    setDecimals(2);
    setRange(std::ceil(double(least) / m_unit * 100.0) / 100.0, double(most) / m_unit);
    setSuffix(u' ' + (unit == Unit::Megabytes ? tr("MB") : tr("GB")));
    setAccelerated(true);
    m_shown = value();
}

void SizeField::setBytes(qint64 bytes)
{
    setValue(double(bytes) / m_unit);
    m_bytes = bytes;
    m_shown = value();
}

qint64 SizeField::bytes() const { return isEdited() ? qRound64(value() * m_unit) : m_bytes; }

bool SizeField::isEdited() const { return value() != m_shown; } // the very number that setValue() rounded to

QString SizeField::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace zvonok::client
