#pragma once

#include "cli/command.h"

namespace bihuan {

Command attachCommand();
Command auditCommand();
Command backupCommand();
Command checkCommand();
Command checkRunsCommand();
Command checksCommand();
Command collectOrphansCommand();
Command draftStatementsCommand();
Command draftsCommand();
Command dutiesCommand();
Command evidenceCommand();
Command exportCommand();
Command fontsCommand();
Command gradeCommand();
Command importCommand();
Command initCommand();
Command ledgerCommand();
Command listCommand();
Command mapCommand();
Command newCommand();
Command opinionCommand();
Command opinionsCommand();
Command overviewCommand();
Command paperCommand();
Command progressCallCommand();
Command progressCommand();
Command progressWordsCommand();
Command reindexCommand();
Command removeExampleCommand();
Command restoreCommand();
Command reuseCommand();
Command searchCommand();
Command setCommand();
Command setManyCommand();
Command showCommand();
Command statesCommand();
Command templatesCommand();
Command undoCommand();
Command unmapCommand();
Command editionsCommand();
Command issueCommand();
Command numbersCommand();
Command scanBackCommand();
Command signaturesCommand();
Command signCommand();
Command usersCommand();
Command verifyCommand();
Command waiveCommand();
Command whoamiCommand();
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
