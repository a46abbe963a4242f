import type { ReturnWish } from '@tinhso/dossiers-contract';
import type { Answers, AttachedPaper } from '@tinhso/procedures-contract';
import { sealOf } from '@tinhso/ui';

/** What a citizen has filled in so far. */
export interface DraftContent {
  answers: Answers;
  papers: readonly AttachedPaper[];
  /** Code of the commune that receives the dossier. */
  receivingCommune?: string;
  /** Key of the page the citizen is on. */
  step?: string;
  /** How the result is wanted, once it was chosen. */
  returning?: ReturnWish;
}

/** What this device knows of a draft and the server may not: survives a cut connection, a reload, a closed tab. */
export interface JournalEntry {
  content: DraftContent;
  /** Version of the server's draft that the content was made from. */
  version: number;
  /** Not yet taken by the server. */
  dirty: boolean;
  /** Values typed on a page that was not left by "continue" yet. */
  typed?: { page: string; values: Answers };
}

const prefix = 'draft:';

/** The notes of one draft on this device. */
export interface Journal {
  read(): JournalEntry | undefined;
  write(entry: JournalEntry): void;
  clear(): void;
}

/**
 * Opens the notes of one draft. They lie on the device sealed for the account: who sits at the same phone next reads nothing in them. A full
 * or forbidden storage, or a browser without cryptography, is no reason to stop: the server has the saved steps.
 */
export async function openJournal(draftId: string, textKey: string): Promise<Journal> {
  const name = prefix + draftId;
  const seal = await sealOf(textKey);
  const kept = attempt(() => localStorage.getItem(name));
  const text = kept ? await seal?.open(kept) : undefined;
  let entry = text === undefined ? undefined : (JSON.parse(text) as JournalEntry);
  let sealing = Promise.resolve();
  const keep = async (noted: JournalEntry) => {
    const sealed = await seal?.seal(JSON.stringify(noted));
    // Of several in a row the last one counts, and none after clearing.
    if (sealed !== undefined && noted === entry) attempt(() => localStorage.setItem(name, sealed));
  };
  return {
    read: () => entry,
    write(noted) {
      entry = noted;
      sealing = sealing.then(() => keep(noted));
    },
    clear() {
      entry = undefined;
      forgetDraft(draftId);
    },
  };
}

/** Removes a draft from this device. */
export function forgetDraft(draftId: string): void {
  attempt(() => localStorage.removeItem(prefix + draftId));
}

/** Removes every draft from this device; for signing out. */
export function forgetDraftsOnDevice(): void {
  const names = attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(prefix))) ?? [];
  for (const name of names) localStorage.removeItem(name);
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined; // quota, or storage switched off by the person
    throw error;
  }
}
