#include "signingfixture.h"

#include "support/samplecase.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bihuan {

UnitTaskId SigningTest::importConcluded()
{
    auto package = QJsonDocument::fromJson(readFile(samplePath())).object();
    test::proveOnPaper(package);
    auto acceptance = package[u"acceptance"_s].toObject();
    auto group = acceptance[u"group"_s].toArray();
    for (auto member : group) {
        auto unsignedMember = member.toObject();
        unsignedMember.remove(u"signed_name"_s);
        member = unsignedMember;
    }
    acceptance[u"group"_s] = group;
    package[u"acceptance"_s] = acceptance;
    const QString json = path(u"concluded.json"_s);
    writeFile(json, QJsonDocument(package).toJson());
    const auto imported = m_services->packages().import(json);
    EXPECT_TRUE(imported) << (imported ? "" : qPrintable(imported.error().detail));
    return imported ? imported->id : UnitTaskId();
}

Result<Saved<MemberSignature>> SigningTest::signInk(UnitTaskId id, const QString &member)
{
    return m_services->signing().sign(
        id, {.member = member, .kind = SignatureKind::Ink, .signedOn = QDate(2022, 9, 28)});
}

void SigningTest::signAll(UnitTaskId id)
{
    for (const auto &member : file(id).application.members)
        ASSERT_TRUE(signInk(id, member.name)) << member.name.toStdString();
}

Result<Issued> SigningTest::issue(UnitTaskId id, const QString &number)
{
    giveReasons(id);
    return m_services->issuing().issue(id, {.number = number, .on = QDate(2022, 9, 30)});
}

Result<Saved<MoveRecord>> SigningTest::publish(UnitTaskId id)
{
    return m_services->flow().publishNotice(
        id, {.place = u"沈阳日报"_s, .firstDay = QDate(2022, 10, 10), .lastDay = QDate(2022, 10, 21)});
}

QStringList SigningTest::unseated(UnitTaskId id)
{
    QStringList names;
    const auto all = m_services->signing().signatures(id);
    EXPECT_TRUE(all);
    for (const auto &one : *all) {
        if (one.state != SignatureState::Signed)
            names << one.member.name;
    }
    return names;
}

} // namespace bihuan
