// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

class QLabel;
class QVBoxLayout;

namespace duskwatch {

class Theme;

/// A radio button as a card: a title, a small word beside it, a sentence, and points. One of those with the same parent
/// is chosen, also by the arrow keys. GUI thread.
class ChoiceCard : public QRadioButton
{
    Q_OBJECT
public:
    /// \a badge and \a sentence may be empty. \a theme is borrowed.
    ChoiceCard(const QString& title, const QString& badge, const QString& sentence, const Theme& theme,
               QWidget* parent = nullptr);
    void addPoint(const QString& point);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* addText(const QString& text);
    void refresh();

    const Theme& m_theme;
    QVBoxLayout* m_texts;
    QLabel* m_mark;
};

} // namespace duskwatch
