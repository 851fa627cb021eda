#pragma once

#include "core/casefile.h"
#include "core/result.h"

#include <QByteArray>

namespace bihuan {

class Session;

/// 验收销号意见 of a unit task, composed from its records by the document template.
class OpinionService
{
public:
    explicit OpinionService(Session &session) : m_session(session) {}

    /// The text form: one block a line, cells of the table separated by a tab, each line ended by a newline.
    Result<QString> text(UnitTaskId id) const;

    /// The printed pages as PDF: A4, GB/T 9704-2012 margins and type, fonts embedded. Needs a
    /// QGuiApplication.
    Result<QByteArray> pdf(UnitTaskId id) const;

    /// Writes the opinion to `path`; the ending (pdf, txt) says in which form. There is either the whole
    /// file or none. Fails with Invalid (opinion.unknown_format), NotFound or Storage.
    Result<void> write(UnitTaskId id, const QString &path) const;

private:
    Session &m_session;
};

} // namespace bihuan
