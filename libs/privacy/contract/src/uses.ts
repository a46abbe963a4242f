import { Type, type Static } from '@sinclair/typebox';
import type { RequestKind } from './kinds.js';
import { closed, TimeText } from './parts.js';

/** Kinds of request that may name a use of data, which stops when the request is carried out. */
export const stoppingKinds = ['withdraw', 'restrict', 'object'] as const;
export type StoppingKind = (typeof stoppingKinds)[number];
export const isStoppingKind = (kind: RequestKind | undefined): kind is StoppingKind => stoppingKinds.some((each) => each === kind);

export const UseKey = Type.String({ pattern: '^[a-z_]{3,40}$', examples: ['sms_notices'] });

/** A use of data that can be made to stop while everything else goes on. Consent is only withdrawn from uses that rest on it. */
export const StoppableUse = Type.Object(
  {
    use: UseKey,
    title: Type.String(),
    text: Type.String(),
    basis: Type.Union([Type.Literal('consent'), Type.Literal('law')]),
  },
  { $id: 'StoppableUse', ...closed },
);
export type StoppableUse = Static<typeof StoppableUse>;

/** The uses that a request of this kind may name. */
export const usesFor = (kind: StoppingKind, uses: readonly StoppableUse[]): readonly StoppableUse[] =>
  kind === 'withdraw' ? uses.filter(({ basis }) => basis === 'consent') : uses;

/** A use that has been stopped on request and stays so until the person allows it again. */
export const StoppedUse = Type.Object(
  { use: UseKey, title: Type.String(), since: TimeText, requestCode: Type.String({ examples: ['DL-261123-0001'] }) },
  { $id: 'StoppedUse', ...closed },
);
export type StoppedUse = Static<typeof StoppedUse>;

export const StoppedUseParam = Type.Object({ use: UseKey }, { $id: 'StoppedUseParam', ...closed });
export type StoppedUseParam = Static<typeof StoppedUseParam>;
