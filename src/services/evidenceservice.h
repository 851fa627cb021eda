#pragma once

#include "core/checks.h"
#include "core/documentfacts.h"
#include "core/result.h"
#include "core/statements.h"
#include "services/caseservice.h"

#include <QStringList>

#include <functional>

namespace bihuan {

class Session;

/// What an intake made.
struct Attached
{
    std::vector<EvidenceItem> items{}; ///< One for each file.
    int reused = 0;                    ///< How many contents lay in the store already.
    qint64 step = 0;
};

/// One cell of the matrix measure × evidence.
struct MatrixCell
{
    MeasureId measure{};
    EvidenceId evidence{};

    bool operator==(const MatrixCell &) const = default;
};

/// What to write into a cell; what is not set stays as it is.
struct CellChange
{
    std::optional<QString> pageRange{};
    std::optional<QString> proves{};
    std::optional<std::optional<Sufficiency>> sufficiency{};
};

class EvidenceService
{
public:
    /// Bytes done so far; returns false to cancel. Called from another thread.
    using Progress = std::function<bool(qint64 bytesDone)>;

    explicit EvidenceService(Session &session) : m_session(session) {}

    /// Copies the files (folders are walked through) into the store and maps each as a piece of evidence of
    /// its own to the measure, coded measure-number ("1-03"), titled by its file name. Photographs keep the
    /// time that the camera wrote into them.
    ///
    /// All or nothing, in one step. Blocks while copying; call it in the background for more than a few
    /// megabytes. Fails with NotFound when the measure or a file is missing, Invalid when a file is empty, no
    /// regular file, or changed while it was read, or a folder contains itself, Storage when the disk is
    /// full.
    Result<Attached> attach(UnitTaskId id, MeasureId measure, const QStringList &paths,
                            const Progress &progress = {});

    /// attach() to the measure with this printed number; "2" finds "2." too. Fails with NotFound
    /// (measure.not_found) when there is none.
    Result<Attached> attach(UnitTaskId id, const QString &measureNumber, const QStringList &paths,
                            const Progress &progress = {});

    /// The cell of the measure with this printed number ("2" finds "2." too) and the evidence with this code.
    /// Fails with NotFound (measure.not_found, evidence.not_found).
    Result<MatrixCell> cell(UnitTaskId id, const QString &measureNumber, const QString &code) const;

    /// Maps the evidence to the measure, behind what is mapped already, or changes the mapping that is there.
    /// Fails with NotFound when one of them does not belong to the unit task, Invalid when a text cannot be
    /// printed.
    Result<Saved<EvidenceMapping>> map(UnitTaskId id, const MatrixCell &cell, const CellChange &change = {});

    /// Takes a piece that another unit task has, with its files and what is known of it, and maps it to the
    /// measure, all in one step; its content is not stored again. One that is here already with the same
    /// files is only mapped. Fails with NotFound (measure.not_found, evidence.not_found).
    Result<Saved<Evidence>> reuse(UnitTaskId id, const QString &measureNumber, UnitTaskId from,
                                  const QString &code);

    /// What the name and the first page of the piece's first file say about it, for a person to confirm.
    /// Reads the file in a process of its own; a file that cannot be read leaves what its name says. Fails
    /// with NotFound.
    Result<DocumentFacts> propose(const EvidenceItem &item) const;

    /// Hints at other unit tasks that have a file of this piece too (check 13, check.same_file_elsewhere).
    /// That may be meant: one paper can prove several things.
    Result<std::vector<CheckResult>> usedElsewhere(EvidenceId id) const;

    /// Takes the evidence off the measure; the piece itself stays. Returns the step, 0 when it was not
    /// mapped.
    Result<qint64> unmap(UnitTaskId id, const MatrixCell &cell);

    /// Writes the proposed texts into section 五, all in one step. Fails with Conflict, changing nothing,
    /// when a stored text is not the proposal's `current` any more: what a person wrote is not overwritten
    /// unseen.
    Result<qint64> takeStatements(UnitTaskId id, const std::vector<StatementProposal> &proposals);

    /// Path of the stored content, for reading only. Fails with NotFound when it is missing from the store.
    Result<QString> storedPath(const EvidenceFile &file) const;

    /// A copy of the stored file under its original name in `folder`, for opening with another program.
    /// Returns its path. Fails with NotFound or Storage.
    Result<QString> copyOut(const EvidenceFile &file, const QString &folder) const;

private:
    Session &m_session;
};

} // namespace bihuan
