import { Type, type Static } from '@sinclair/typebox';
import { CategoryKey, ClosingCodeText, Latitude, Longitude, Moment, shut, TicketId, TicketStatusText, Words } from './parts.js';

/** A made-up report: where would it go, and why? */
export const TestRules = Type.Object(
  {
    lat: Latitude,
    long: Longitude,
    category: CategoryKey,
    text: Type.Optional(Type.String({ maxLength: 4000 })),
    at: Type.Optional(Moment),
  },
  { $id: 'TestFeedbackRules', ...shut },
);
export type TestRules = Static<typeof TestRules>;

/** How a public text will read: numbers of people masked, and what an answer still lacks. */
export const PreviewPublicText = Type.Object({ text: Words(3, 4000) }, { $id: 'PreviewTicketText', ...shut });
export type PreviewPublicText = Static<typeof PreviewPublicText>;

export const PublicTextPreview = Type.Object(
  {
    text: Type.String(),
    /** Something was masked. */
    masked: Type.Boolean(),
  },
  { $id: 'TicketTextPreview', ...shut },
);
export type PublicTextPreview = Static<typeof PublicTextPreview>;

export const StandardTexts = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          key: Type.String(),
          title: Type.String(),
          text: Type.String(),
          status: TicketStatusText,
          closing: Type.Optional(ClosingCodeText),
        },
        shut,
      ),
    ),
  },
  { $id: 'TicketStandardTexts', ...shut },
);
export type StandardTexts = Static<typeof StandardTexts>;

/** Units with what is late there, the most first. */
export const OverdueBoard = Type.Object(
  {
    at: Moment,
    units: Type.Array(
      Type.Object(
        {
          unit: Type.Object({ id: TicketId, name: Type.String() }, shut),
          open: Type.Integer({ minimum: 0 }),
          overdue: Type.Integer({ minimum: 0 }),
          reopened: Type.Integer({ minimum: 0 }),
          /** Due date of what is late the longest. */
          oldest: Type.Optional(Moment),
        },
        shut,
      ),
    ),
  },
  { $id: 'TicketOverdueBoard', ...shut },
);
export type OverdueBoard = Static<typeof OverdueBoard>;
