// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QWidget>

class QLabel;

namespace duskwatch {

class TestPanel;
class Theme;

/// A connection that is stored: what it is, and a test of it. GUI thread. Everything given is borrowed.
class StoredConnection : public QWidget
{
    Q_OBJECT
public:
    StoredConnection(Backend& backend, const Theme& theme, QWidget* parent = nullptr);

    void setConnection(const ConnectionRecord& record);
    void test();
    void cancelTest();
    bool isTesting() const;

Q_SIGNALS:
    void stateChanged();

private:
    Backend& m_backend;
    ConnectionRecord m_record;
    QLabel* m_place;
    QLabel* m_facts;
    TestPanel* m_test;
    QLabel* m_problem;
};

} // namespace duskwatch
