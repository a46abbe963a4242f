import { Type, type Static } from '@sinclair/typebox';

/**
 * What a province has to do procedures with: per kind of unit how many there are, what they are called, and in how many of them (or
 * above them, from where a post reaches down) somebody holds a role today.
 */
export const House = Type.Object(
  {
    kinds: Type.Array(
      Type.Object({
        kind: Type.String(),
        names: Type.Array(Type.String()),
        /** Kind of the units right above. */
        parents: Type.Array(Type.String()),
        /** Role → number of units of this kind in which it is held. */
        held: Type.Record(Type.String(), Type.Integer()),
      }),
    ),
  },
  { $id: 'ProcedureHouse' },
);
export type House = Static<typeof House>;
