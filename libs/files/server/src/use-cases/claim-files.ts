import { fileProblems } from '@tinhso/files-contract';
import { Problem, type FieldFault, type Locale, type Tx } from '@tinhso/platform';
import { attachFiles, lockFiles } from '../data/files.js';
import type { StoredFileRow } from '../data/stored-file.entity.js';

export interface FileQuestion {
  /** Whose files they must be. */
  readonly accountId: string;
  readonly fileIds: readonly string[];
  /** JSON pointers of the request that named the files, in the same order; `/files/<n>` when left out. */
  readonly pointers?: readonly string[];
  /** Files that this subject holds already count as free. */
  readonly subjectType?: string;
  readonly subjectId?: string;
}

export interface FileClaim extends FileQuestion {
  /** What takes them, e.g. `dossier`. */
  readonly subjectType: string;
  readonly subjectId: string;
}

const faults = {
  absent: { vi: 'Không tìm thấy tệp này, hãy gửi lại', en: 'This file is not there, send it again' },
  pending: { vi: 'Tệp chưa gửi xong', en: 'This file has not been sent completely' },
  refused: { vi: 'Tệp không dùng được, hãy thay tệp khác', en: 'This file cannot be used, choose another' },
  taken: { vi: 'Tệp đã nằm trong hồ sơ khác', en: 'This file is part of another dossier' },
} as const;

function faultOf(row: StoredFileRow | undefined, claim: FileQuestion): keyof typeof faults | undefined {
  if (!row || row.ownerId !== claim.accountId) return 'absent';
  if (row.state !== 'ready') return row.state;
  const taken = row.subjectId !== null && !(row.subjectId === claim.subjectId && row.subjectType === claim.subjectType);
  return taken ? 'taken' : undefined;
}

/**
 * Hands files over to a subject inside its transaction: they must belong to the account, be ready, and be nobody else's.
 * Repeating the same claim changes nothing. One reading and one writing query however many files.
 * @throws Problem files-unusable naming every file that cannot be taken
 */
export async function claimFiles(tx: Tx, claim: FileClaim): Promise<StoredFileRow[]> {
  const rows = await usableFiles(tx, claim);
  if (rows.length > 0) await attachFiles(tx, claim.fileIds, claim.subjectType, claim.subjectId);
  return rows;
}

/** The files of a claim, locked, without taking them; in the order asked. @throws Problem files-unusable like a claim */
export async function usableFiles(tx: Tx, claim: FileQuestion): Promise<StoredFileRow[]> {
  if (claim.fileIds.length === 0) return [];
  const rows = new Map((await lockFiles(tx.manager, claim.fileIds)).map((row) => [row.id, row]));
  const locale: Locale = tx.ctx.locale;
  const errors = claim.fileIds.flatMap((id, n): FieldFault[] => {
    const fault = faultOf(rows.get(id), claim);
    return fault ? [{ pointer: claim.pointers?.[n] ?? `/files/${n}`, message: faults[fault][locale] }] : [];
  });
  if (errors.length > 0) throw Problem.from(fileProblems, 'files-unusable', { errors });
  return claim.fileIds.flatMap((id) => rows.get(id) ?? []);
}
