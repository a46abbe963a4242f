import type { RequestSupplement, StaffDossier } from '@tinhso/dossiers-contract';
import { paperMark } from '../../marks.js';

/** Something that can be asked for: an answer to correct, a paper to send, or a matter told in words. */
export interface Need {
  key: string;
  kind: 'answer' | 'paper' | 'other';
  target?: string;
  title: string;
  /** A paper that was never sent, one (or an answer) that was flagged, or one that is fine so far. */
  state: 'missing' | 'bad' | 'fine';
}

/** What has been written of a request, kept in the tab until it is sent. */
export interface RequestDraft {
  /** Ticked needs by key; those flagged before count as ticked until somebody unticks them. */
  ticked: Readonly<Record<string, boolean>>;
  instructions: Readonly<Record<string, string>>;
  /** Pointers of answers that were added to the list by hand. */
  added: readonly string[];
  others: readonly { key: string; title: string }[];
  note: string;
  secondReason: string;
  declared: boolean;
}

export const emptyRequest: RequestDraft = {
  ticked: {},
  instructions: {},
  added: [],
  others: [],
  note: '',
  secondReason: '',
  declared: false,
};

/** Everything on the list: flagged and added answers first, then all papers, then matters in words. */
export function needsOf(dossier: Pick<StaffDossier, 'pages' | 'papers'>, flagged: readonly string[], draft: RequestDraft): Need[] {
  const answers = dossier.pages
    .flatMap((page) => page.rows)
    .filter((row) => flagged.includes(row.pointer) || draft.added.includes(row.pointer))
    .map((row): Need => ({ key: row.pointer, kind: 'answer', target: row.pointer, title: row.label, state: 'bad' }));
  const papers = dossier.papers.map((paper): Need => {
    const key = paperMark(paper.key);
    const missing = paper.files.length === 0;
    return {
      key,
      kind: 'paper',
      target: paper.key,
      title: paper.title,
      state: missing ? 'missing' : flagged.includes(key) ? 'bad' : 'fine',
    };
  });
  const others = draft.others.map((other): Need => ({ key: other.key, kind: 'other', title: other.title, state: 'bad' }));
  return [...answers, ...papers, ...others];
}

/** Whether a need is ticked: as somebody left it, else as it was flagged or added. */
export function isTicked(need: Need, flagged: readonly string[], draft: RequestDraft): boolean {
  return draft.ticked[need.key] ?? (flagged.includes(need.key) || need.kind === 'other' || draft.added.includes(need.key));
}

export type NeedFault = 'instruction' | 'title';
/** What is missing from a request, by the key of the need; `none`, `second` and `declare` are about the whole. */
export interface RequestFaults {
  needs: Record<string, NeedFault>;
  none: boolean;
  second: boolean;
  declare: boolean;
}

/**
 * Checks a request as the server will. A second or late one needs a reason. @returns the body without version, or the faults, all at once
 */
export function readRequest(
  needs: readonly Need[],
  draft: RequestDraft,
  needsReason: boolean,
): { body: Omit<RequestSupplement, 'version'> } | { faults: RequestFaults } {
  const faults: RequestFaults = {
    needs: {},
    none: needs.length === 0,
    second: needsReason && draft.secondReason.trim().length < 10,
    declare: !draft.declared,
  };
  for (const need of needs) {
    if (need.kind === 'other' && need.title.trim() === '') faults.needs[need.key] = 'title';
    else if ((draft.instructions[need.key] ?? '').trim().length < 5) faults.needs[need.key] = 'instruction';
  }
  if (faults.none || faults.second || faults.declare || Object.keys(faults.needs).length > 0) return { faults };
  const items = needs.map(({ key, kind, target, title }) => ({
    kind,
    ...(target !== undefined && { target }),
    title: title.trim(),
    instruction: (draft.instructions[key] ?? '').trim(),
  }));
  const note = draft.note.trim();
  return { body: { items, ...(note && { note }), ...(needsReason && { secondRequestReason: draft.secondReason.trim() }) } };
}
