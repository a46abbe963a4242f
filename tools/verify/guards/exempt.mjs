/**
 * What looks like a guard and is none: taken away, nobody sees or does anything more. Each is told by a piece of its line, with the reason.
 * A guard proper has no place here; it has a row of the matrix in which it is missed.
 */
export const exempt = [
  {
    file: 'libs/assistance/server/src/data/cases.ts',
    line: 'In(sessionIds.map(idBytes))',
    why: 'fetched for several sessions at once; each session takes its own case out by id',
  },
  {
    file: 'libs/assistance/server/src/data/counts.ts',
    line: 'WHERE s.team_id IN (',
    why: 'figures are looked up by the id of each team that was found within reach',
  },
  {
    file: 'libs/assistance/server/src/data/teams.ts',
    line: 'In(teamIds.map(idBytes))',
    why: 'each team takes its own members out by id; who is already on a roster is asked there as well',
  },
  {
    file: 'libs/delegation/server/src/notices.ts',
    line: "accountId === row.grantedBy ? 'giver' : 'holder'",
    why: 'chooses between two wordings for people who are both told anyway',
  },
  {
    file: 'libs/delegation/server/src/personal-data.ts',
    line: "? 'left' : 'revoked'",
    why: 'chooses the word for an ending; the right ends either way',
  },
  {
    file: 'libs/dossiers/server/src/data/found-dossiers.ts',
    line: 'FROM dossier_search_key WHERE unit_id IN (?)',
    why: 'the beginning of an index; of the ids that are found, the selection of the list keeps those within reach',
  },
  {
    file: 'libs/dossiers/server/src/personal-data/trace-data.ts',
    line: 'JOIN dossier_search_key s ON s.unit_id IN (d.unit_id, d.desk_unit_id)',
    why: 'the beginning of an index; whose key it is, the dossier says, which is the person’s own',
  },
  {
    file: 'libs/dossiers/server/src/personal-data/trace-data.ts',
    line: 'DELETE FROM dossier_search_key WHERE unit_id = ? AND k = ? AND dossier_id = ?',
    why: 'the key of the table; the dossier is the person’s own, and none of its keys is kept in any office',
  },
  {
    file: 'libs/identity/server/src/data/factors.ts',
    line: 'WHERE account_id = ? AND code_hash = ? AND used_at IS NULL',
    why: 'the key of the table; the account is part of what the hash is made of, so that no other account can have the same',
  },
  {
    file: 'libs/identity/server/src/use-cases/purge-expired.ts',
    line: 'DELETE FROM refresh_token WHERE session_id IN (?)',
    why: 'housekeeping of the clock, which no request reaches: tokens of the sessions that are deleted in the next line',
  },
  {
    file: 'libs/privacy/server/src/consents/consent-recorder.ts',
    line: "actor.kind !== 'citizen'",
    why: 'tells the type system what the policy of the operation has made sure of',
  },
  {
    file: 'libs/procedures/server/src/use-cases/design/save-draft.ts',
    line: 'last.actorId === accountIdOf(tx.ctx)',
    why: 'tells whether the last line of the story already says that this person edits; who may save is asked before',
  },
  {
    file: 'libs/signing/server/src/data/document-numbers.ts',
    line: 'WHERE unit_id = ? AND kind = ? AND year = ?',
    why: 'reads back the counter of the unit that signs; a series of numbers, nobody’s to see',
  },
  {
    file: 'libs/staffing/server/src/absence-book.ts',
    line: 'each.accountId === colleague.accountId',
    why: 'leaves out the second of two equal names',
  },
];

/** @param {{ file: string, text: string }} place a file, and the line of source in which a mutant begins */
export const isExempt = ({ file, text }) => exempt.some((each) => each.file === file && text.includes(each.line));
