#pragma once

#include "core/measure.h"

#include <QDateTime>

namespace bihuan {

enum class EvidenceStatus { Attached, OnPaper, Missing, Rejected };

template <>
struct CodeTable<EvidenceStatus>
{
    static constexpr std::pair<EvidenceStatus, QLatin1StringView> entries[] = {
        {EvidenceStatus::Attached, "attached"_L1},
        {EvidenceStatus::OnPaper, "on_paper"_L1},
        {EvidenceStatus::Missing, "missing"_L1},
        {EvidenceStatus::Rejected, "rejected"_L1},
    };
};

struct Evidence;
using EvidenceId = Id<Evidence>;

/// 佐证材料: one piece of evidence of a unit task, on paper or in any number of files.
struct Evidence
{
    EvidenceId id{};
    UnitTaskId unitTaskId{};
    QString code{}; ///< Unique within the unit task: "1-03".
    QString title{};
    QString kind{}; ///< 会议纪要, 计划, 台账 …: the office's own words.
    QString documentNumber{};
    QString issuer{};
    std::optional<QDate> documentOn{};
    std::optional<int> pages{};
    EvidenceStatus status = EvidenceStatus::Attached;
    QString note{}; ///< For paper: the place where it lies.
    int version = 1;

    bool operator==(const Evidence &) const = default;
};

struct EvidenceFile;
using EvidenceFileId = Id<EvidenceFile>;

/// One stored file of a piece of evidence. The content lies in the evidence store under `sha256`.
struct EvidenceFile
{
    EvidenceFileId id{};
    EvidenceId evidenceId{};
    QString sha256{};       ///< 64 lower-case hex digits.
    QString originalName{}; ///< Name without folders, as it came.
    qint64 size = 0;        ///< Bytes.
    QDateTime addedAt{};    ///< UTC.
    QString addedBy{};
    std::optional<QDateTime> photoTakenAt{};
    QString pageRange{};
    int version = 1;

    bool operator==(const EvidenceFile &) const = default;
};

enum class Sufficiency { Sufficient, Partial, Insufficient };

template <>
struct CodeTable<Sufficiency>
{
    static constexpr std::pair<Sufficiency, QLatin1StringView> entries[] = {
        {Sufficiency::Sufficient, "sufficient"_L1},
        {Sufficiency::Partial, "partial"_L1},
        {Sufficiency::Insufficient, "insufficient"_L1},
    };
};

struct EvidenceMapping;
using EvidenceMappingId = Id<EvidenceMapping>;

/// One cell of the matrix measure × evidence.
struct EvidenceMapping
{
    EvidenceMappingId id{};
    MeasureId measureId{};
    EvidenceId evidenceId{};
    int ordinal = 0; ///< Place among the evidence of the measure.
    QString pageRange{};
    QString proves{}; ///< 证明了什么: one sentence.
    std::optional<Sufficiency> sufficiency{};
    int version = 1;

    bool operator==(const EvidenceMapping &) const = default;
};

struct Event;
using EventId = Id<Event>;

/// A dated occurrence that counts towards a requirement: meeting, course, study, report, inspection.
struct Event
{
    EventId id{};
    MeasureId measureId{};
    std::optional<EvidenceId> evidenceId{};
    QDate heldOn{};
    QString kind{};
    QString body{}; ///< 县委常委会, 县政府常务会 …
    QString subject{};
    QString documentNumber{};
    QString text{};
    int version = 1;

    bool operator==(const Event &) const = default;
};

} // namespace bihuan
