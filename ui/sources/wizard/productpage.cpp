// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/productpage.h"

#include "ui/sources/wizard/productcatalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/plainscroll.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kColumns = 2;

} // namespace

ProductPage::ProductPage(const Theme& theme, QWidget* parent)
    : WizardPage(parent),
      m_search(new QLineEdit(this)),
      m_type(new QComboBox(this)),
      m_nothing(
          new QLabel(tr("No product matches. Search for another word, or choose all product types."), this))
{
    const Metrics& metrics = theme.metrics();
    m_search->setPlaceholderText(tr("Search for a product"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_type->setAccessibleName(tr("Product Type"));
    m_type->addItem(tr("All product types"));
    m_type->addItem(productTypeName(ProductType::ThirdPartyAlerts),
                    static_cast<int>(ProductType::ThirdPartyAlerts));
    m_nothing->setProperty("muted", true);
    m_nothing->setWordWrap(true);
    auto* search = new QHBoxLayout;
    search->setSpacing(metrics.px(8));
    search->addWidget(m_search, 1);
    search->addWidget(m_type);

    auto* tiles = new QWidget(this);
    auto* grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics.px(12));
    for (const Product& product : products()) {
        auto* tile =
            new ChoiceCard(product.name, productTypeName(product.type), product.sentence, theme, tiles);
        connect(tile, &ChoiceCard::toggled, this, &ProductPage::changed);
        const int at = static_cast<int>(m_tiles.size());
        grid->addWidget(tile, at / kColumns, at % kColumns, Qt::AlignTop);
        m_tiles.append(tile);
    }
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(12));
    layout->addLayout(search);
    layout->addWidget(m_nothing);
    layout->addWidget(plainScroll(tiles, this), 1);
    connect(m_search, &QLineEdit::textChanged, this, &ProductPage::showMatches);
    connect(m_type, &QComboBox::currentIndexChanged, this, &ProductPage::showMatches);
    showMatches();
}

QString ProductPage::title() const
{
    return tr("Add an event source");
}

QString ProductPage::intro() const
{
    return tr("Choose what the alerts come from.");
}

void ProductPage::showMatches()
{
    const QVariant type = m_type->currentData();
    const QVector<Product> found = productsMatching(
        m_search->text(),
        type.isValid() ? std::optional(static_cast<ProductType>(type.toInt())) : std::nullopt);
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setVisible(std::any_of(found.begin(), found.end(), [i](const Product& product) {
            return product.id == products()[i].id;
        }));
    m_nothing->setVisible(found.isEmpty());
    Q_EMIT changed();
}

QString ProductPage::chosen() const
{
    for (int i = 0; i < m_tiles.size(); ++i)
        if (m_tiles[i]->isChecked() && !m_tiles[i]->isHidden())
            return products()[i].id;
    return {};
}

void ProductPage::enter(const SourceDraft& draft)
{
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setChecked(products()[i].id == draft.product);
}

void ProductPage::fill(SourceDraft& draft) const
{
    if (const QString product = chosen(); !product.isEmpty())
        draft.product = product;
}

WizardPage::Buttons ProductPage::buttons() const
{
    Buttons buttons = WizardPage::buttons();
    buttons.primaryEnabled = !chosen().isEmpty();
    return buttons;
}

void ProductPage::focusFirst()
{
    m_search->setFocus();
}

} // namespace duskwatch
