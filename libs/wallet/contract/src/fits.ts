import { fold } from '@tinhso/kernel';
import type { PaperKind } from './kinds.js';

/** A place for papers in a form: its name, and the kinds that fit where the procedure says so. */
export interface PaperSlot {
  readonly title: string;
  readonly kinds?: readonly string[];
}

const words = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
const says = (text: string, phrase: string): boolean => words(text).includes(` ${phrase} `);

/** Kinds that a name speaks of, the longest phrase first: "Giấy xác nhận tình trạng hôn nhân đã cấp" → marital status. */
export function kindsNamed(title: string, kinds: readonly PaperKind[]): string[] {
  return kinds
    .flatMap(({ code, matches }) => {
      const longest = Math.max(0, ...matches.filter((phrase) => says(title, phrase)).map((phrase) => phrase.length));
      return longest > 0 ? [{ code, longest }] : [];
    })
    .sort((a, b) => b.longest - a.longest)
    .map(({ code }) => code);
}

/** Procedure by which a new paper of a kind is had, as far as one is known. */
export const renewalOf = ({ renewals = [] }: Pick<PaperKind, 'renewals'>, title: string): string | undefined =>
  renewals.find(({ when }) => when === undefined || says(title, when))?.procedure;

/** Shortest name that is looked for inside the name of another. */
const TELLING = 10;

/** Whether a paper of the wallet may stand for what a form asks. What the procedure says comes first; else the names decide. */
export function fitsSlot(slot: PaperSlot, paper: { readonly kind: string; readonly name: string }, kinds: readonly PaperKind[]): boolean {
  if (slot.kinds) return slot.kinds.includes(paper.kind);
  if (kindsNamed(slot.title, kinds).includes(paper.kind)) return true;
  const name = words(paper.name).trim();
  return name.length >= TELLING && says(slot.title, name);
}
