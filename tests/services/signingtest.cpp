#include "signingfixture.h"

#include "storage/mapping.h"

#include <QImage>
#include <QPainter>

#include <random>
#include <set>

namespace bihuan {

namespace {

const QStringList kEverybody{u"甲一一"_s, u"乙二二"_s, u"丙三三"_s, u"丁四"_s, u"戊五"_s};

/// Columns that every member signs. Written from the paper and the decision, not from the program.
const std::set<QString> &coveredByAll()
{
    static const std::set<QString> columns{u"office.name"_s,
                                           u"office.self_reference"_s,
                                           u"office.addressee"_s,
                                           u"plan.title"_s,
                                           u"plan.short_title"_s,
                                           u"plan.standard_title"_s,
                                           u"plan.method_title"_s,
                                           u"plan.document_number"_s,
                                           u"task.number"_s,
                                           u"task.title"_s,
                                           u"task.goal"_s,
                                           u"task.deadline_text"_s,
                                           u"finding.number"_s,
                                           u"finding.text"_s,
                                           u"finding.place"_s,
                                           u"unit.name"_s,
                                           u"unit.short_name"_s,
                                           u"unit_task.goal"_s,
                                           u"unit_task.deadline_text"_s,
                                           u"unit_task.scope"_s,
                                           u"unit_task.goal_completion"_s,
                                           u"unit_task.follow_up"_s,
                                           u"measure.number"_s,
                                           u"measure.text"_s,
                                           u"measure.evidence_statement"_s,
                                           u"implementation.text"_s,
                                           u"evidence.code"_s,
                                           u"evidence.title"_s,
                                           u"evidence.kind"_s,
                                           u"evidence.document_number"_s,
                                           u"evidence.issuer"_s,
                                           u"evidence.document_on"_s,
                                           u"evidence.pages"_s,
                                           u"evidence.status"_s,
                                           u"evidence.note"_s,
                                           u"evidence_file.sha256"_s,
                                           u"evidence_file.original_name"_s,
                                           u"evidence_file.page_range"_s,
                                           u"evidence_mapping.page_range"_s,
                                           u"evidence_mapping.proves"_s,
                                           u"evidence_mapping.sufficiency"_s,
                                           u"review_round.kind"_s,
                                           u"review_round.held_on"_s,
                                           u"review_round.place"_s,
                                           u"review_round.method"_s,
                                           u"review_round.result"_s,
                                           u"review_round.requirements"_s,
                                           u"opinion.accepted_on"_s,
                                           u"opinion.conclusion"_s,
                                           u"opinion.contact_name"_s,
                                           u"opinion.contact_phone"_s};
    return columns;
}

/// Columns of a member's own line.
const std::set<QString> kOwnLine{u"role"_s, u"name"_s, u"unit"_s, u"post"_s, u"rank"_s, u"phone"_s};

void change(QString &value)
{
    value += u'，';
}
void change(bool &value)
{
    value = !value;
}
template <std::integral T>
requires(!std::same_as<T, bool>) void change(T &value)
{
    ++value;
}
void change(QDate &value)
{
    value = value.isValid() ? value.addDays(1) : QDate(2022, 1, 1);
}
void change(QDateTime &value)
{
    value = value.isValid() ? value.addSecs(1) : QDateTime(QDate(2022, 1, 1), QTime(0, 0), Qt::UTC);
}
template <Coded E>
void change(E &value)
{
    const auto &entries = CodeTable<E>::entries;
    value = entries[(size_t(value) + 1) % std::size(entries)].first;
}
template <typename R>
void change(Id<R> &)
{
}
template <typename T>
void change(std::optional<T> &value)
{
    change(value ? *value : value.emplace());
}

template <typename R>
void visitOne(R &record, const std::function<void(const QString &, const std::function<void()> &)> &visit)
{
    forEachColumn(record, [&](QLatin1StringView name, auto &member) {
        if (!name.endsWith("_id"_L1)) // What hangs where is moved, not edited.
            visit(Mapping<R>::table + u'.' + name, [&member] { change(member); });
    });
}

/// Calls `visit` for each field of each record of the case, with what changes it.
void forEachField(CaseFile &file,
                  const std::function<void(const QString &, const std::function<void()> &)> &visit)
{
    visitOne(file.office, visit);
    visitOne(file.plan, visit);
    visitOne(file.task, visit);
    visitOne(file.unit, visit);
    visitOne(file.unitTask, visit);
    for (auto &finding : file.findings)
        visitOne(finding, visit);
    for (auto &measure : file.measures) {
        visitOne(measure.measure, visit);
        visitOne(measure.implementation, visit);
        for (auto &event : measure.events)
            visitOne(event, visit);
        for (auto &mapping : measure.mappings)
            visitOne(mapping, visit);
    }
    for (auto &item : file.evidence) {
        visitOne(item.evidence, visit);
        for (auto &stored : item.files)
            visitOne(stored, visit);
    }
    visitOne(file.application.application, visit);
    visitOne(file.application.group, visit);
    visitOne(file.application.opinion, visit);
    for (auto &round : file.application.rounds)
        visitOne(round, visit);
}

/// Who is unseated by a change of this column of a record that belongs to all.
QStringList expectedFor(const QString &column)
{
    return coveredByAll().contains(column) ? kEverybody : QStringList();
}

QStringList unseatedIn(const CaseFile &file)
{
    QStringList names;
    for (qsizetype i = 0; i < kEverybody.size(); ++i) {
        const auto state = signatureState(file, file.application.members[size_t(i)]);
        if (state != SignatureState::Signed)
            names << kEverybody[i];
    }
    return names;
}

} // namespace

TEST_F(SigningTest, ASignatureStandsUntilACommaIsChangedAndStandsAgainWhenThatIsUndone)
{
    const auto id = importConcluded();
    signAll(id);
    EXPECT_EQ(unseated(id), QStringList());

    auto measure = file(id).measures[0].measure;
    measure.text += u'，';
    const auto edited = m_services->cases().save(measure);
    ASSERT_TRUE(edited);

    EXPECT_EQ(unseated(id), kEverybody);
    ASSERT_TRUE(m_services->cases().undo(edited->step));
    EXPECT_EQ(unseated(id), QStringList());
}

TEST_F(SigningTest, AGradeConcernsItsMemberAndTheLeader)
{
    const auto id = importConcluded();
    signAll(id);

    ASSERT_TRUE(m_services->cases().grade(id, {u"丙三三"_s, u"1"_s, MeasureGrade::MostlyMet, u"次数不足"_s}));

    EXPECT_EQ(unseated(id), (QStringList{u"甲一一"_s, u"丙三三"_s}));
    ASSERT_TRUE(signInk(id, u"丙三三"_s));
    EXPECT_EQ(unseated(id), QStringList{u"甲一一"_s});
}

TEST_F(SigningTest, ASignatureThatFellIsNotPrinted)
{
    const auto id = importConcluded();
    signAll(id);
    EXPECT_TRUE(m_services->opinions().text(id)->contains(u"13800000004\t丁四"_s));
    auto member = file(id).application.members[3];
    member.post += u'，';
    ASSERT_TRUE(m_services->cases().save(id, member));

    const auto text = *m_services->opinions().text(id);

    EXPECT_FALSE(text.contains(u"13800000004\t丁四"_s));
    EXPECT_TRUE(text.contains(u"13800000005\t戊五"_s)) << "the others stay";
}

TEST_F(SigningTest, AThousandChangesOfOneFieldUnseatExactlyTheSignaturesThatCoverIt)
{
    const auto id = importConcluded();
    ASSERT_TRUE(m_services->evidence().attach(id, u"1"_s, {samplePath()}));
    ASSERT_TRUE(m_services->cases().save(
        id, ReviewRound{.applicationId = file(id).application.application.id, .heldOn = QDate(2022, 9, 28)}));
    signAll(id);
    CaseFile before = file(id);
    std::vector<QString> columns;
    forEachField(before, [&](const QString &column, const auto &) { columns.push_back(column); });
    ASSERT_GT(columns.size(), 100u);
    ASSERT_EQ(unseatedIn(before), QStringList());

    std::mt19937 random(20220928);
    for (int i = 0; i < 1000; ++i) {
        CaseFile changed = before;
        const size_t wanted = random() % columns.size();
        size_t at = 0;
        forEachField(changed, [&](const QString &, const auto &alter) {
            if (at++ == wanted)
                alter();
        });
        // An issued opinion is another matter: its signatures stand for ever, and changes are refused.
        if (columns[wanted] == u"opinion.status")
            continue;
        EXPECT_EQ(unseatedIn(changed), expectedFor(columns[wanted])) << columns[wanted].toStdString();
    }
}

TEST_F(SigningTest, ChangesOfAMembersLineAndGradesConcernThatMember)
{
    const auto id = importConcluded();
    for (const auto &name : kEverybody)
        ASSERT_TRUE(m_services->cases().grade(id, {name, u"1"_s, MeasureGrade::Met, u"属实"_s}));
    signAll(id);
    const CaseFile before = file(id);

    for (size_t m = 0; m < 5; ++m) {
        CaseFile changed = before;
        visitOne(changed.application.members[m], [&](const QString &column, const auto &alter) {
            const auto kept = changed.application.members[m];
            alter();
            const bool own = kOwnLine.contains(column.section(u'.', 1));
            EXPECT_EQ(unseatedIn(changed), own ? QStringList{kEverybody[qsizetype(m)]} : QStringList())
                << column.toStdString();
            changed.application.members[m] = kept;
        });
        for (auto &review : changed.application.reviews) {
            if (review.groupMemberId != changed.application.members[m].id)
                continue;
            visitOne(review, [&](const QString &column, const auto &alter) {
                const auto kept = review;
                alter();
                QStringList concerned;
                if (column != u"measure_review.looked_at")
                    concerned = m == 0 ? QStringList{kEverybody[0]}
                                       : QStringList{kEverybody[0], kEverybody[qsizetype(m)]};
                EXPECT_EQ(unseatedIn(changed), concerned) << column.toStdString();
                review = kept;
            });
        }
    }
}

TEST_F(SigningTest, ThroughTheServicesAChangeIsRefusedOrUnseatsWhomItConcerns)
{
    const auto id = importConcluded();
    signAll(id);
    auto &cases = m_services->cases();
    std::mt19937 random(7);
    const std::function<Result<qint64>()> edits[] = {
        [&] {
            auto measure = file(id).measures[random() % 4].measure;
            measure.evidenceStatement += u'，';
            return cases.save(measure).and_then([](auto saved) -> Result<qint64> { return saved.step; });
        },
        [&] {
            auto opinion = file(id).application.opinion;
            opinion.conclusion += u'，';
            return cases.save(id, opinion).and_then([](auto saved) -> Result<qint64> { return saved.step; });
        },
        [&] {
            auto evidence = file(id).evidence[random() % 4].evidence;
            evidence.title += u'，';
            return cases.save(evidence).and_then([](auto saved) -> Result<qint64> { return saved.step; });
        },
        [&] {
            auto office = file(id).office;
            office.name.clear();
            return cases.save(id, office).and_then([](auto saved) -> Result<qint64> { return saved.step; });
        },
    };

    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        const auto step = edits[i % 4]();
        EXPECT_EQ(unseated(id), step ? kEverybody : QStringList()) << i;
        refused += step ? 0 : 1;
        if (step) {
            ASSERT_TRUE(cases.undo(*step));
        }
        EXPECT_EQ(unseated(id), QStringList()) << i;
    }
    EXPECT_EQ(refused, 3);
}

TEST_F(SigningTest, DelegatesAndDissentsArePrintedAsWhatTheyAre)
{
    const auto id = importConcluded();
    const QDate day(2022, 9, 28);
    auto &signing = m_services->signing();
    ASSERT_TRUE(signing.sign(
        id, {.member = u"乙二二"_s, .kind = SignatureKind::Ink, .delegate = u"己六六"_s, .signedOn = day}));
    ASSERT_TRUE(signing.sign(
        id, {.member = u"戊五"_s, .kind = SignatureKind::Ink, .dissent = u"台账不全。"_s, .signedOn = day}));

    const auto text = *m_services->opinions().text(id);

    EXPECT_TRUE(text.contains(u"\t己六六（代）\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\t戊五（有不同意见）\n"_s));
    EXPECT_TRUE(text.endsWith(u"注：戊五持不同意见：台账不全。\n"_s));
}

TEST_F(SigningTest, WhatCannotBeSignedIsRefused)
{
    const auto id = importConcluded();
    auto &signing = m_services->signing();
    const QDate day(2022, 9, 28);
    const auto with = [&](SignatureWish wish) { return rulesOf(signing.sign(id, wish)); };

    EXPECT_EQ(with({.member = u"无此人"_s, .kind = SignatureKind::Ink, .signedOn = day}),
              QStringList{u"member.not_found"_s});
    EXPECT_EQ(with({.member = u"丁四"_s, .kind = SignatureKind::Ink, .signedOn = day.addDays(-1)}),
              QStringList{u"signature.bad_day"_s});
    EXPECT_EQ(with({.member = u"丁四"_s, .kind = SignatureKind::Ink, .dissent = u" "_s, .signedOn = day}),
              QStringList{u"signature.dissent_empty"_s});
    EXPECT_EQ(with({.member = u"丁四"_s, .kind = SignatureKind::Drawn, .signedOn = day}),
              QStringList{u"signature.no_picture"_s});
    EXPECT_EQ(with({.member = u"丁四"_s, .kind = SignatureKind::Password, .signedOn = day}),
              QStringList{u"signature.needs_user"_s});
    auto opinion = file(id).application.opinion;
    opinion.conclusion.clear();
    ASSERT_TRUE(m_services->cases().save(id, opinion));
    EXPECT_EQ(with({.member = u"丁四"_s, .kind = SignatureKind::Ink, .signedOn = day}),
              QStringList{u"signature.not_concluded"_s});
}

TEST_F(SigningTest, ByPasswordOneSignsForOneselfOnly)
{
    const auto id = importConcluded();
    putInState(id, UnitTaskState::UnderReview);
    ASSERT_TRUE(m_services->users().add({u"admin"_s, u"庚七七"_s, UserRole::Administrator, u"adminadmin"_s}));
    ASSERT_TRUE(m_services->users().add({u"ding"_s, u"丁四"_s, UserRole::Reviewer, u"dingding"_s}));
    m_services->actAs(*m_services->users().logIn(u"ding"_s, u"dingding"_s, QDateTime::currentDateTimeUtc()));
    const QDate day(2022, 9, 28);
    const auto sign = [&](const QString &member, const QString &password) {
        return m_services->signing().sign(id, {.member = member, .signedOn = day, .password = password});
    };

    EXPECT_EQ(rulesOf(sign(u"戊五"_s, u"dingding"_s)), QStringList{u"signature.not_yours"_s});
    EXPECT_EQ(rulesOf(sign(u"丁四"_s, u"wrong password"_s)), QStringList{u"login.wrong"_s});
    EXPECT_TRUE(sign(u"丁四"_s, u"dingding"_s));

    EXPECT_EQ(unseated(id), (QStringList{u"甲一一"_s, u"乙二二"_s, u"丙三三"_s, u"戊五"_s}));
    const auto last = m_services->audit().entries()->back();
    EXPECT_EQ(last.actor, u"丁四"_s);
    EXPECT_EQ(last.action, u"sign"_s);
}

TEST_F(SigningTest, ADrawnSignatureIsKeptAndPrinted)
{
    const auto id = importConcluded();
    QImage drawing(300, 120, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    {
        QPainter painter(&drawing);
        painter.setPen(QPen(Qt::black, 6));
        painter.drawLine(20, 100, 280, 10);
    }
    ASSERT_TRUE(drawing.save(path(u"signature.png"_s)));
    const auto plain = *m_services->opinions().pdf(id);

    const auto signature = m_services->signing().sign(id, {.member = u"丁四"_s,
                                                           .kind = SignatureKind::Drawn,
                                                           .signedOn = QDate(2022, 9, 28),
                                                           .imagePath = path(u"signature.png"_s)});

    ASSERT_TRUE(signature);
    EXPECT_TRUE(m_services->signing().picturePath(signature->record));
    EXPECT_EQ(file(id).evidence.back().evidence.kind, kSignatureImageKind);
    EXPECT_EQ(unseated(id).size(), 4) << "its own file does not unseat it";
    EXPECT_NE(*m_services->opinions().pdf(id), plain);
}

} // namespace bihuan
