#pragma once

#include "servicesfixture.h"

#include "services/flowservice.h"
#include "services/issueservice.h"
#include "services/numberservice.h"
#include "services/signingservice.h"

namespace bihuan {

/// The sample with evidence on paper for every measure, so that nothing blocks, and nobody has signed.
class SigningTest : public ServicesTest
{
protected:
    UnitTaskId importConcluded();

    /// Records that the member has signed on paper, on the day of acceptance.
    Result<Saved<MemberSignature>> signInk(UnitTaskId id, const QString &member);
    void signAll(UnitTaskId id);
    Result<Issued> issue(UnitTaskId id, const QString &number = {});

    /// Makes the move that follows acceptance.
    Result<Saved<MoveRecord>> publish(UnitTaskId id);

    CaseFile file(UnitTaskId id) { return m_services->cases().get(id).value(); }

    /// Names of the members whose signatures do not stand, in printed order.
    QStringList unseated(UnitTaskId id);

    /// The rules of a refusal.
    template <typename T>
    static QStringList rulesOf(const Result<T> &result)
    {
        QStringList rules;
        if (!result) {
            for (const auto &problem : result.error().problems)
                rules << problem.rule;
        }
        return rules;
    }
};

} // namespace bihuan
