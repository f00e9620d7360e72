// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/wizard/wizardpage.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace duskwatch {

class ChoiceCard;
class Theme;

/// The catalogue: tiles, a search and a filter by product type.
class ProductPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ProductPage(const Theme& theme, QWidget* parent = nullptr);

    QString title() const override;
    QString intro() const override;
    void enter(const SourceDraft& draft) override;
    void fill(SourceDraft& draft) const override;
    Buttons buttons() const override;
    void focusFirst() override;

private:
    void showMatches();
    QString chosen() const;

    QLineEdit* m_search;
    QComboBox* m_type;
    QVector<ChoiceCard*> m_tiles; ///< in the catalogue's order
    QLabel* m_nothing;
};

} // namespace duskwatch
