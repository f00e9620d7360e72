// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/words.h"

#include <QTest>

using namespace duskwatch;

/// The words are a contract with scripts: each is written out here once more.
class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds();
    void outcomes();
    void priorities();
    void categories();
    void levels();
};

void TestWords::kinds()
{
    QCOMPARE(kindWord(EventKind::Unparsed), std::string_view("unparsed"));
    QCOMPARE(kindWord(EventKind::ModelBreach), std::string_view("model-breach"));
    QCOMPARE(kindWord(EventKind::AiAnalystIncident), std::string_view("ai-analyst-incident"));
    QCOMPARE(kindWord(EventKind::SystemStatus), std::string_view("system-status"));
    QCOMPARE(kindWord(EventKind::RespondAction), std::string_view("respond-action"));
    QCOMPARE(kindWord(EventKind::Audit), std::string_view("audit"));
    QCOMPARE(kindWord(EventKind::Email), std::string_view("email"));
}

void TestWords::outcomes()
{
    QCOMPARE(outcomeWord(Outcome::Unparsed), std::string_view("unparsed"));
    QCOMPARE(outcomeWord(Outcome::Audit), std::string_view("audit"));
    QCOMPARE(outcomeWord(Outcome::Suppressed), std::string_view("suppressed"));
    QCOMPARE(outcomeWord(Outcome::Informational), std::string_view("informational"));
    QCOMPARE(outcomeWord(Outcome::Resolved), std::string_view("resolved"));
    QCOMPARE(outcomeWord(Outcome::Alert), std::string_view("alert"));
}

void TestWords::priorities()
{
    QCOMPARE(priorityWord(Priority::High), std::string_view("High"));
    QCOMPARE(priorityWord(Priority::Medium), std::string_view("Medium"));
    QCOMPARE(priorityWord(Priority::Low), std::string_view("Low"));
    QVERIFY(priorityWord(Priority::None).empty());
}

void TestWords::categories()
{
    QCOMPARE(categoryWord(Category::Informational), std::string_view("Informational"));
    QCOMPARE(categoryWord(Category::Suspicious), std::string_view("Suspicious"));
    QCOMPARE(categoryWord(Category::Compliance), std::string_view("Compliance"));
    QCOMPARE(categoryWord(Category::Critical), std::string_view("Critical"));
    QVERIFY(categoryWord(Category::Unspecified).empty());
}

void TestWords::levels()
{
    QCOMPARE(levelWord(Level::Critical), std::string_view("Critical"));
    QCOMPARE(levelWord(Level::High), std::string_view("High"));
    QCOMPARE(levelWord(Level::Medium), std::string_view("Medium"));
    QCOMPARE(levelWord(Level::Low), std::string_view("Low"));
    QVERIFY(levelWord(Level::None).empty());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
