import { Type, type Static } from '@sinclair/typebox';
import { closed, CommuneCode, FeeWaived } from './parts.js';

/** What an application costs by its own rules, and where it goes: what is asked before it is filed. */
export const FeeQuoteQuery = Type.Object(
  {
    procedureCode: Type.String({ pattern: '^\\d\\.\\d{6}$', examples: ['1.001193'] }),
    receivingCommune: Type.Optional(CommuneCode),
    total: Type.Integer({ minimum: 0, maximum: 500_000_000 }),
  },
  { $id: 'FeeQuoteQuery', ...closed },
);
export type FeeQuoteQuery = Static<typeof FeeQuoteQuery>;

/** What will be charged when it is filed today; sent with the application, it is held to. */
export const FeeQuote = Type.Object(
  { total: Type.Integer({ minimum: 0 }), waived: Type.Optional(FeeWaived), toPay: Type.Integer({ minimum: 0 }) },
  { $id: 'FeeQuote', ...closed },
);
export type FeeQuote = Static<typeof FeeQuote>;
