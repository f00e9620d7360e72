// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/productcatalogue.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ProductCatalogue", text);
}

bool matches(const Product& product, const QStringList& words)
{
    const QString text = product.name + u' ' + productTypeName(product.type) + u' ' + product.sentence;
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QString productTypeName(ProductType type)
{
    switch (type) {
    case ProductType::ThirdPartyAlerts:
        break;
    }
    return tr("Third Party Alerts");
}

const QVector<Product>& products()
{
    static const QVector<Product> all{
        {QStringLiteral("darktrace"), QStringLiteral("Darktrace"), ProductType::ThirdPartyAlerts,
         tr("Model breaches, AI Analyst incidents and system alerts, from the cloud or by syslog.")},
    };
    return all;
}

QVector<Product> productsMatching(const QString& search, std::optional<ProductType> type)
{
    const QStringList words = search.simplified().split(u' ', Qt::SkipEmptyParts);
    QVector<Product> found;
    for (const Product& product : products())
        if ((!type || product.type == *type) && matches(product, words))
            found.append(product);
    return found;
}

QString productName(const QString& id)
{
    for (const Product& product : products())
        if (product.id == id)
            return product.name;
    return {};
}

} // namespace duskwatch
