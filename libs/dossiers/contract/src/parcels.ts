import { Type, type Static } from '@sinclair/typebox';
import { closed, TimeText } from './parts.js';
import type { Bilingual } from './statuses.js';

/** Where a parcel is, as the post says. The last four are ends. */
export const parcelStates = [
  'requested',
  'registered',
  'in_transit',
  'delivering',
  'returning',
  'delivered',
  'returned',
  'lost',
  'refused',
] as const;
export type ParcelState = (typeof parcelStates)[number];

/** What the post can report of a parcel, in the order in which it happens. */
export const parcelEventCodes = ['collected', 'in_transit', 'delivering', 'not_met', 'returning', 'delivered', 'returned', 'lost'] as const;
export type ParcelEventCode = (typeof parcelEventCodes)[number];

export const parcelEventTitles: Readonly<Record<ParcelEventCode, Bilingual>> = {
  collected: { vi: 'Bưu chính đã nhận', en: 'Taken by the post' },
  in_transit: { vi: 'Đang vận chuyển', en: 'On its way' },
  delivering: { vi: 'Bưu tá đang đi phát', en: 'Out for delivery' },
  not_met: { vi: 'Bưu tá chưa gặp người nhận', en: 'Nobody was met' },
  returning: { vi: 'Đang chuyển trả về cơ quan', en: 'On its way back to the office' },
  delivered: { vi: 'Đã phát', en: 'Delivered' },
  returned: { vi: 'Đã trả về cơ quan', en: 'Back at the office' },
  lost: { vi: 'Bị thất lạc', en: 'Lost' },
};

/** A parcel as everybody may see it who follows the dossier: nothing of where it goes. */
export const ParcelView = Type.Object(
  {
    /** Absent until the post has given one. */
    number: Type.Optional(Type.String({ examples: ['EB123456789VN'] })),
    state: Type.Union(parcelStates.map((state) => Type.Literal(state))),
    /** Newest first. */
    events: Type.Array(Type.Object({ at: TimeText, title: Type.String(), place: Type.Optional(Type.String()) }, closed)),
  },
  { $id: 'DossierParcel', ...closed },
);
export type ParcelView = Static<typeof ParcelView>;
