import { Type, type Static } from '@sinclair/typebox';
import { Bilingual, DayCount, requestKinds, UseKey } from '@tinhso/privacy-contract';

const closed = { additionalProperties: false } as const;

const RequestRule = Type.Object(
  {
    complete: DayCount,
    /** When somebody outside has to act too. */
    withThirdParty: Type.Optional(DayCount),
    /** What one extension adds. */
    extension: DayCount,
    basis: Bilingual,
    certainty: Type.String(),
  },
  closed,
);
export type RequestRule = Static<typeof RequestRule>;

const Purpose = Type.Object(
  {
    purpose: Type.String({ pattern: '^[a-z_]{3,40}$' }),
    version: Type.Integer({ minimum: 1 }),
    title: Bilingual,
    text: Bilingual,
    data: Bilingual,
    withdrawal: Bilingual,
  },
  closed,
);
export type Purpose = Static<typeof Purpose>;

const Told = Type.Object(
  {
    key: Type.String(),
    title: Bilingual,
    text: Bilingual,
    basis: Bilingual,
    kept: Bilingual,
    /** A part of this use that can stop on request while the rest goes on. */
    stoppable: Type.Optional(Type.Object({ use: UseKey, title: Bilingual, text: Bilingual }, closed)),
  },
  closed,
);

/** `provinces/_national/privacy.json`: day counts, told uses and purposes of consent, as the law of the day has them. */
export const PrivacyFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    law: Bilingual,
    acknowledge: DayCount,
    requests: Type.Object(Object.fromEntries(requestKinds.map((kind) => [kind, RequestRule])), closed),
    told: Type.Array(Told),
    consents: Type.Array(Purpose),
  },
  closed,
);
export type PrivacyFile = Omit<Static<typeof PrivacyFile>, 'requests'> & {
  readonly requests: Readonly<Record<(typeof requestKinds)[number], RequestRule>>;
};
