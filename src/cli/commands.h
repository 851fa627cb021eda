#pragma once

#include "cli/command.h"

namespace bihuan {

Command attachCommand();
Command auditCommand();
Command backupCommand();
Command checkCommand();
Command collectOrphansCommand();
Command draftStatementsCommand();
Command evidenceCommand();
Command exportCommand();
Command fontsCommand();
Command importCommand();
Command initCommand();
Command listCommand();
Command mapCommand();
Command newCommand();
Command opinionCommand();
Command opinionsCommand();
Command progressCallCommand();
Command progressCommand();
Command progressWordsCommand();
Command reindexCommand();
Command removeExampleCommand();
Command restoreCommand();
Command reuseCommand();
Command searchCommand();
Command setCommand();
Command showCommand();
Command statesCommand();
Command undoCommand();
Command unmapCommand();
Command verifyCommand();
Command workdaysCommand();

// The moves of a case, in the order of the states; forwardcommands.cpp, backcommands.cpp.
Command assignCommand();
Command receiveCommand();
Command startCommand();
Command completeCommand();
Command applyCommand();
Command takeBackCommand();
Command readCommand();
Command reviewCommand();
Command returnCommand();
Command failCommand();
Command passCommand();
Command noticeCommand();
Command objectionCommand();
Command approveCommand();
Command refuseCommand();
Command closeCommand();
Command fileCommand();
Command keepLongTermCommand();
Command relapseCommand();
Command extendCommand();
Command movesCommand();
Command nextCommand();
Command settleCommand();
Command lookBackCommand();
Command flowTemplatesCommand();

} // namespace bihuan
