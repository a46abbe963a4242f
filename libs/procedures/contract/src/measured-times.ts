import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };

/** How long an office really took, in office hours (eight make a working day), from acceptance to the signed result without waiting for the citizen. */
export const MeasuredTime = Type.Object(
  {
    /** The office; absent for all offices together. */
    unit: Type.Optional(Type.Object({ id: Type.String({ format: 'uuid' }), name: Type.String() }, closed)),
    /** Dossiers that it was measured on; never fewer than {@link FEWEST_MEASURED}. */
    dossiers: Type.Integer({ minimum: 1 }),
    /** Half of them took no longer. */
    p50Hours: Type.Number({ minimum: 0 }),
    /** Nine of ten took no longer. */
    p90Hours: Type.Number({ minimum: 0 }),
  },
  { $id: 'MeasuredTime', ...closed },
);
export type MeasuredTime = Static<typeof MeasuredTime>;

/** All offices together first, then the offices with the most dossiers. Empty as long as too few were finished. */
export const MeasuredTimes = Type.Object(
  { days: Type.Integer({ examples: [90] }), items: Type.Array(MeasuredTime) },
  { $id: 'MeasuredTimes', ...closed },
);
export type MeasuredTimes = Static<typeof MeasuredTimes>;

/** Of fewer dossiers nothing is told: it would say little, and something about single people. */
export const FEWEST_MEASURED = 5;
/** Days back that are measured. */
export const MEASURED_DAYS = 90;
