import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, TimeText } from './parts.js';

/** What a kind of data comes to in an erasure: how much goes, how much a law holds. */
export const ErasureLine = Type.Object(
  {
    what: Type.String(),
    erased: Type.Integer({ minimum: 0 }),
    held: Type.Array(Type.Object({ count: Type.Integer(), basis: Type.String(), until: Type.Optional(TimeText) }, closed)),
  },
  closed,
);
export type ErasureLine = Static<typeof ErasureLine>;

/** Something that has to end first, with the page where that is done. */
export const ErasureObstacle = Type.Object({ text: Type.String(), link: Type.Optional(Type.String()) }, closed);
export type ErasureObstacle = Static<typeof ErasureObstacle>;

/** What would happen if it happened now. */
export const ErasurePreview = Type.Object(
  { lines: Type.Array(ErasureLine), obstacles: Type.Array(ErasureObstacle), coolingDays: Type.Integer() },
  { $id: 'ErasurePreview', ...closed },
);
export type ErasurePreview = Static<typeof ErasurePreview>;

/** The words that are typed to confirm, in the language of the page. */
export const erasureWords = { vi: 'XOÁ TÀI KHOẢN', en: 'ERASE ACCOUNT' } as const;

/** Whether the words are those asked for; case and the place of the tone mark do not matter. */
export const saysErase = (typed: string): boolean =>
  ['XOÁ TÀI KHOẢN', 'XÓA TÀI KHOẢN', 'ERASE ACCOUNT'].includes(typed.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleUpperCase('vi'));

export const AskErasure = Type.Object({ confirmation: Type.String({ minLength: 1, maxLength: 40 }) }, { $id: 'AskErasure', ...closed });
export type AskErasure = Static<typeof AskErasure>;

/** An erasure that was asked for. `postponed`: something keeps it from being done, it is tried again each day. */
export const Erasure = Type.Object(
  {
    id: IdText,
    requestId: IdText,
    requestCode: Type.String(),
    state: Type.Union((['waiting', 'running', 'undone', 'done'] as const).map((state) => Type.Literal(state))),
    askedAt: TimeText,
    /** When it is carried out unless it is undone before. */
    effectiveAt: TimeText,
    postponed: Type.Boolean(),
  },
  { $id: 'Erasure', ...closed },
);
export type Erasure = Static<typeof Erasure>;

/** The erasure under way, if there is one. */
export const CurrentErasure = Type.Object({ erasure: Type.Optional(Erasure) }, { $id: 'CurrentErasure', ...closed });
export type CurrentErasure = Static<typeof CurrentErasure>;

/** Proof that data were erased: what, when, by whom, what a law held. No value of a person is in it. */
export const DeletionRecord = Type.Object(
  {
    erasureId: IdText,
    requestCode: Type.String(),
    askedAt: TimeText,
    doneAt: Type.Optional(TimeText),
    askedBy: Type.String(),
    entries: Type.Array(Type.Object({ domain: Type.String(), at: TimeText, lines: Type.Array(ErasureLine) }, closed)),
  },
  { $id: 'DeletionRecord', ...closed },
);
export type DeletionRecord = Static<typeof DeletionRecord>;
