import { Type, type Static } from '@sinclair/typebox';
import { DayCount } from './clock.js';
import { RequestKindSchema } from './kinds.js';
import { closed } from './parts.js';
import { StoppableUse } from './uses.js';

/** A use of data that rests on the law: it is told, not asked. */
export const ToldUse = Type.Object(
  { key: Type.String(), title: Type.String(), text: Type.String(), basis: Type.String(), kept: Type.String() },
  { $id: 'ToldUse', ...closed },
);
export type ToldUse = Static<typeof ToldUse>;

/** How long each kind of request may take. */
export const RequestTimes = Type.Object(
  {
    kind: RequestKindSchema,
    title: Type.String(),
    complete: DayCount,
    withThirdParty: Type.Optional(DayCount),
    extension: DayCount,
    basis: Type.String(),
  },
  { $id: 'RequestTimes', ...closed },
);
export type RequestTimes = Static<typeof RequestTimes>;

/** The privacy notice, in the language of the request. */
export const PrivacyNotice = Type.Object(
  {
    controller: Type.String(),
    told: Type.Array(ToldUse),
    stoppable: Type.Array(StoppableUse),
    acknowledge: DayCount,
    times: Type.Array(RequestTimes),
    law: Type.String(),
  },
  { $id: 'PrivacyNotice', ...closed },
);
export type PrivacyNotice = Static<typeof PrivacyNotice>;
