import type { AttributeAnswers, NameChoice } from '@tinhso/feedback-contract';
import { sealOf } from '@tinhso/ui';

/** What somebody has filled in of a report. */
export interface ReportDraft {
  text: string;
  category: string;
  attributes: AttributeAnswers;
  point?: { lat: number; long: number };
  address: string;
  commune: string;
  nameShown: NameChoice;
  name: string;
  /** Codes of likely duplicates that were said to be something else. */
  notDuplicateOf: string[];
  /** Was to be sent when the line broke. */
  wanted?: boolean;
}

export const emptyDraft: ReportDraft = {
  text: '',
  category: '',
  attributes: {},
  address: '',
  commune: '',
  nameShown: 'hidden-from-public',
  name: '',
  notDuplicateOf: [],
};

/** Begins like the drafts of dossiers, so that signing out removes it as well. */
const slot = 'draft:feedback-report';

/** Whether anything was filled in. */
export const isBegun = (draft: ReportDraft): boolean =>
  draft.text.trim() !== '' || draft.category !== '' || draft.address.trim() !== '' || draft.commune !== '' || draft.point !== undefined;

/**
 * What this device kept of a report that was not sent. Sealed for the account of whoever is signed in; somebody without an account has no
 * key, so it lies here as it was typed until it is sent or thrown away. A forbidden storage is no reason to stop.
 */
export async function readDraft(textKey: string | undefined): Promise<ReportDraft | undefined> {
  const kept = attempt(() => localStorage.getItem(slot));
  if (!kept) return undefined;
  const { sealed, plain } = JSON.parse(kept) as { sealed?: string; plain?: ReportDraft };
  if (plain) return plain;
  const seal = textKey ? await sealOf(textKey) : undefined;
  const text = sealed ? await seal?.open(sealed) : undefined;
  return text === undefined ? undefined : (JSON.parse(text) as ReportDraft);
}

export async function keepDraft(draft: ReportDraft, textKey: string | undefined): Promise<void> {
  const seal = textKey ? await sealOf(textKey) : undefined;
  if (textKey && !seal) return;
  const kept = seal ? { sealed: await seal.seal(JSON.stringify(draft)) } : { plain: draft };
  attempt(() => localStorage.setItem(slot, JSON.stringify(kept)));
}

export function forgetReportDraft(): void {
  attempt(() => localStorage.removeItem(slot));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined; // quota, or storage switched off by the person
    throw error;
  }
}
