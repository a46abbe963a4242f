import { sealOf } from '@tinhso/ui';
import { attempt } from './attempt.js';
import type { ReportDraft } from './draft.js';
import { forgetGuestKey, GUEST_HOURS, guestKey, keptKey, keyOfTab } from './guest-key.js';
import { keptPhotos } from './kept-photos.js';

/** Begins like the drafts of dossiers, so that signing out removes it as well. */
const slot = 'draft:feedback-report';
const HOUR = 3_600_000;
/** Hours after which a draft goes: of an account, of somebody without one. */
const LIVES = { account: 7 * 24, guest: GUEST_HOURS } as const;

interface Kept {
  by: keyof typeof LIVES;
  /** Milliseconds since 1970. */
  since: number;
  sealed: string;
}

/** What this device kept: a draft, or one that a guest asked to keep and that somebody has to claim first. */
export type FoundDraft = { kind: 'draft'; draft: ReportDraft } | { kind: 'claimable'; key: string; since: number } | undefined;

/** Keys that open what lies here for whoever is in this tab; `textKey` is that of the account. */
export const keysOf = (textKey: string | undefined): string[] => [textKey, keyOfTab()].filter((key) => key !== undefined);

/** Key under which something is kept now. */
export const keyFor = (textKey: string | undefined): string | undefined => textKey ?? guestKey();

/**
 * What this device kept of a report that was not sent: sealed for the account, or for the tab of somebody without one. What nobody can open
 * any more, and what is too old, goes.
 */
export async function findDraft(textKey: string | undefined, now = Date.now()): Promise<FoundDraft> {
  const kept = read();
  // Photos may be here before the first word is; whoever has no key has none of them.
  if (!kept && keysOf(textKey).length > 0) return undefined;
  if (!kept || now - kept.since > LIVES[kept.by] * HOUR) {
    await forgetReportOnDevice();
    return undefined;
  }
  for (const key of keysOf(textKey)) {
    const text = await (await sealOf(key))?.open(kept.sealed);
    if (text !== undefined) return { kind: 'draft', draft: JSON.parse(text) as ReportDraft };
  }
  if (kept.by === 'account') return undefined;
  const key = keptKey(now);
  if (key) return { kind: 'claimable', key, since: kept.since };
  // Its tab is gone, and the key with it.
  if (!textKey) await forgetReportOnDevice();
  return undefined;
}

export async function keepDraft(draft: ReportDraft, textKey: string | undefined, now = Date.now()): Promise<void> {
  const key = keyFor(textKey);
  const seal = key ? await sealOf(key) : undefined;
  // Without cryptography (plain http in a local network) nothing is kept.
  if (!seal) return;
  const kept: Kept = { by: textKey ? 'account' : 'guest', since: now, sealed: await seal.seal(JSON.stringify(draft)) };
  attempt(() => localStorage.setItem(slot, JSON.stringify(kept)));
}

/** Takes text, photos and key of an unsent report off this device. */
export async function forgetReportOnDevice(): Promise<void> {
  attempt(() => localStorage.removeItem(slot));
  forgetGuestKey();
  await keptPhotos.forgetAll();
}

function read(): Kept | undefined {
  const text = attempt(() => localStorage.getItem(slot))?.value;
  if (!text) return undefined;
  const kept = JSON.parse(text) as Partial<Kept>;
  return kept.by && kept.since !== undefined && kept.sealed !== undefined ? (kept as Kept) : undefined;
}
