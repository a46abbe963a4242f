import type { ReturnWish } from '@tinhso/dossiers-contract';
import type { Answers, AttachedPaper } from '@tinhso/procedures-contract';

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

/** The notes of one draft on this device. A full or forbidden storage is no reason to stop: the server has the saved steps. */
export function journalOf(draftId: string) {
  const name = prefix + draftId;
  return {
    read(): JournalEntry | undefined {
      const text = attempt(() => localStorage.getItem(name));
      return text ? (JSON.parse(text) as JournalEntry) : undefined;
    },
    write(entry: JournalEntry): void {
      attempt(() => localStorage.setItem(name, JSON.stringify(entry)));
    },
    clear(): void {
      attempt(() => localStorage.removeItem(name));
    },
  };
}
export type Journal = ReturnType<typeof journalOf>;

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
