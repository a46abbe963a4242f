import type { StoredFile } from '@tinhso/files-contract';
import type { ReactNode } from 'react';

/** A file on its way to a paper, as far as a dossier is concerned. */
export interface SentPaper {
  key: string;
  /** Key of the paper. */
  paper: string;
  state: 'sending' | 'waiting' | 'ready' | 'refused' | 'failed';
  fileId?: string;
}

/** Sending of papers, which the app brings from the files domain. */
export interface PapersPort {
  all: readonly SentPaper[];
  /** Takes in a file that the server already holds. */
  adopt(paper: string, file: StoredFile): void;
  /** The control for one paper: choose, photograph, see, remove. `id` is what the error summary jumps to. */
  field(props: {
    paper: { key: string; maxFiles?: number; maxBytes?: number; accepted?: readonly string[] };
    id: string;
    /** What makes a good picture; general advice unless given. */
    tips?: readonly string[];
    describedBy?: string;
    invalid?: boolean;
  }): ReactNode;
}

/**
 * Hook that makes a {@link PapersPort}; the app composes it with the screens. `place` says what the papers are sent for, e.g. `draft:<id>`:
 * what is under way there goes on after a reload.
 */
export type UsePapers = (place: string) => PapersPort;

/** What else may be done with a paper that was sent, brought by the app: keep it for later. */
export type PaperAct = (dossierId: string, paper: { key: string; title: string }) => ReactNode;
