// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace duskwatch {

class Theme;

/// What the search page shows before a search, or when one found nothing: a sentence, and queries or ways out that one
/// can press. GUI thread.
class SearchIntro : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMaxChoices = 6;
    struct Choice
    {
        QString text;        ///< a query, or a command
        QString description; ///< what it finds; may be empty
    };

    explicit SearchIntro(const Theme& theme, QWidget* parent = nullptr);

    /// \a areQueries: their texts are queries and are shown as such.
    void setContent(const QString& title, const QString& sentence, const std::vector<Choice>& choices,
                    bool areQueries);
    QPushButton* button(int choice) const { return m_buttons[static_cast<std::size_t>(choice)]; }

Q_SIGNALS:
    void chosen(int choice);

private:
    const Theme& m_theme;
    QLabel* m_title;
    QLabel* m_sentence;
    std::vector<QPushButton*> m_buttons;
    std::vector<QLabel*> m_descriptions;
};

} // namespace duskwatch
