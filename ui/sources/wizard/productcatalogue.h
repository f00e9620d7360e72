// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace duskwatch {

// What event sources can be added for. Pure; translated.

enum class ProductType { ThirdPartyAlerts };

struct Product
{
    QString id; ///< never shown, never translated
    QString name;
    ProductType type = ProductType::ThirdPartyAlerts;
    QString sentence; ///< what it brings
};

QString productTypeName(ProductType type);
const QVector<Product>& products();
/// Those whose name, type or sentence contains every word of \a search, in the catalogue's order.
QVector<Product> productsMatching(const QString& search, std::optional<ProductType> type);
/// Empty where there is none with that id.
QString productName(const QString& id);

} // namespace duskwatch
