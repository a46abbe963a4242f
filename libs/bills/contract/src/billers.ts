import { Type, type Static } from '@sinclair/typebox';
import { BillText } from './bilingual.js';
import { billServices } from './services.js';

const closed = { additionalProperties: false } as const;
const Sum = Type.Integer({ minimum: 1 });

/** Key of a provider, e.g. `evn`; it names the account of the ledger too. */
export const BillerKey = Type.String({ pattern: '^[a-z][a-z0-9-]{1,29}$', examples: ['evn'] });

/** A provider whose bills can be paid here. */
export const Biller = Type.Object(
  {
    key: BillerKey,
    service: Type.Union(billServices.map((service) => Type.Literal(service))),
    name: BillText,
    /** Where it provides, in words. */
    area: BillText,
    code: Type.Object(
      {
        /** What a code looks like, capital letters; electricity goes by the rules of EVN beside it. */
        pattern: Type.String(),
        example: Type.String(),
        /** Where one finds it. */
        hint: BillText,
      },
      closed,
    ),
    /** A bill may be paid in parts of at least so much. */
    part: Type.Optional(Type.Object({ least: Sum }, closed)),
    /** Something may be paid without a bill, for the time to come. */
    advance: Type.Optional(Type.Object({ least: Sum, most: Sum }, closed)),
    hotline: Type.Optional(Type.String()),
    /** Not a provider of this name: made up for trials. */
    madeUp: Type.Boolean(),
  },
  { $id: 'Biller', ...closed },
);
export type Biller = Static<typeof Biller>;

/** `connected` is false where no line to the providers is set up. */
export const Billers = Type.Object({ connected: Type.Boolean(), billers: Type.Array(Biller) }, { $id: 'Billers', ...closed });
export type Billers = Static<typeof Billers>;

/** Branches of EVN by the beginning of their customer codes. */
export const ElectricityBranchList = Type.Object(
  { branches: Type.Record(Type.String(), Type.String()) },
  { $id: 'ElectricityBranchList', ...closed },
);
export type ElectricityBranchList = Static<typeof ElectricityBranchList>;

/** `provinces/_national/electricity-branches.json`. */
export const ElectricityBranchFile = Type.Object({ note: Type.String(), branches: Type.Record(Type.String(), Type.String()) }, closed);
export type ElectricityBranchFile = Static<typeof ElectricityBranchFile>;

/** The providers of a province: `provinces/<name>/billers.json`. */
export const BillersFile = Type.Object(
  {
    note: Type.Optional(Type.String()),
    billers: Type.Array(
      Type.Object(
        {
          ...Biller.properties,
          /** Account that money is remitted to. */
          remit: Type.Object({ bank: Type.String(), account: Type.String(), holder: Type.String() }, closed),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type BillersFile = Static<typeof BillersFile>;
