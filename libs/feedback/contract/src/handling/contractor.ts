import { Type, type Static } from '@sinclair/typebox';
import { Latitude, Longitude, Moment, shut, TicketId, Words } from './parts.js';

/** Somebody without an account does the work: gets the place, the photos and what to do, never who reported it. */
export const MakeContractorLink = Type.Object(
  { name: Words(2, 120), task: Words(10, 2000), days: Type.Integer({ minimum: 1, maximum: 60 }) },
  { $id: 'MakeContractorLink', ...shut },
);
export type MakeContractorLink = Static<typeof MakeContractorLink>;

/** Shown once: only what it opens is kept, not the link. */
export const ContractorLinkMade = Type.Object(
  { id: TicketId, path: Type.String({ examples: ['/viec/…'] }), expiresAt: Moment },
  { $id: 'ContractorLinkMade', ...shut },
);
export type ContractorLinkMade = Static<typeof ContractorLinkMade>;

export const ContractorLinks = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          id: TicketId,
          name: Type.String(),
          task: Type.String(),
          state: Type.Union([Type.Literal('open'), Type.Literal('done'), Type.Literal('ended')]),
          madeAt: Moment,
          expiresAt: Moment,
          seenAt: Type.Optional(Moment),
        },
        shut,
      ),
    ),
  },
  { $id: 'ContractorLinks', ...shut },
);
export type ContractorLinks = Static<typeof ContractorLinks>;

export const ContractorToken = Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) }, { $id: 'ContractorToken', ...shut });
export type ContractorToken = Static<typeof ContractorToken>;

/** The job as whoever does it sees it. */
export const ContractorJob = Type.Object(
  {
    code: Type.String(),
    category: Type.String(),
    task: Type.String(),
    text: Type.String(),
    place: Type.String(),
    lat: Type.Optional(Latitude),
    long: Type.Optional(Longitude),
    unitName: Type.Optional(Type.String()),
    done: Type.Boolean(),
    expiresAt: Moment,
    photos: Type.Array(Type.Object({ id: TicketId, name: Type.String() }, shut)),
    reports: Type.Array(Type.Object({ at: Moment, text: Type.String() }, shut)),
  },
  { $id: 'ContractorJob', ...shut },
);
export type ContractorJob = Static<typeof ContractorJob>;

/** What was done so far, or that it is done. */
export const ContractorReport = Type.Object({ text: Words(5, 2000), done: Type.Boolean() }, { $id: 'ContractorReport', ...shut });
export type ContractorReport = Static<typeof ContractorReport>;

export const ContractorLinkParam = Type.Object({ id: TicketId, linkId: TicketId }, { $id: 'ContractorLinkParam', ...shut });
export type ContractorLinkParam = Static<typeof ContractorLinkParam>;

export const ContractorPhotoParam = Type.Object(
  { token: ContractorToken.properties.token, fileId: TicketId },
  { $id: 'ContractorPhotoParam', ...shut },
);
export type ContractorPhotoParam = Static<typeof ContractorPhotoParam>;
