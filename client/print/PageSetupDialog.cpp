// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/PageSetupDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

namespace zvonok::client {

using namespace reports;

PageSetupDialog::PageSetupDialog(const PageSetup& wishes, QWidget* parent)
    : QDialog(parent), m_paper(new QComboBox(this)), m_orientation(new QComboBox(this)),
      m_left(margin(wishes.left)), m_top(margin(wishes.top)), m_right(margin(wishes.right)),
      m_bottom(margin(wishes.bottom)), m_binding(margin(wishes.binding)), m_fitPages(new QSpinBox(this))
{
    setWindowTitle(tr("Page setup"));
    m_paper->addItem(tr("As the report says"), int(Paper::Unknown));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("A3"), int(Paper::A3));
    m_paper->setCurrentIndex(m_paper->findData(int(wishes.paper)));
    m_orientation->addItem(tr("As the report says"), int(Orientation::Unknown));
    m_orientation->addItem(tr("Portrait"), int(Orientation::Portrait));
    m_orientation->addItem(tr("Landscape"), int(Orientation::Landscape));
    m_orientation->setCurrentIndex(m_orientation->findData(int(wishes.orientation)));
    m_fitPages->setRange(0, 20);
    m_fitPages->setSpecialValueText(tr("As many as needed"));
    m_fitPages->setValue(wishes.fitPagesWide);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(tr("&Left margin"), m_left);
    form->addRow(tr("&Top margin"), m_top);
    form->addRow(tr("&Right margin"), m_right);
    form->addRow(tr("&Bottom margin"), m_bottom);
    form->addRow(tr("Added for b&inding"), m_binding);
    form->addRow(tr("Pages &wide"), m_fitPages);
    form->addRow(buttons);
}

QDoubleSpinBox* PageSetupDialog::margin(double value)
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(-1, 60);
    box->setDecimals(0);
    box->setSpecialValueText(tr("As the report says"));
    box->setSuffix(tr(" mm"));
    box->setValue(value);
    return box;
}

PageSetup PageSetupDialog::wishes() const
{
    PageSetup setup;
    setup.paper = Paper(m_paper->currentData().toInt());
    setup.orientation = Orientation(m_orientation->currentData().toInt());
    setup.left = m_left->value();
    setup.top = m_top->value();
    setup.right = m_right->value();
    setup.bottom = m_bottom->value();
    setup.binding = m_binding->value();
    setup.fitPagesWide = m_fitPages->value();
    return setup;
}

} // namespace zvonok::client
