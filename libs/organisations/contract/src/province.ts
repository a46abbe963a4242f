import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };
const Bilingual = Type.Object({ vi: Type.String(), en: Type.String() }, closed);
const Shift = Type.Object({ from: Type.String({ examples: ['07:30'] }), to: Type.String({ examples: ['11:30'] }) }, closed);

/** A telephone number to call for help; `demo` marks numbers that are made up and must be replaced before use. */
export const Hotline = Type.Object({ number: Type.String(), name: Bilingual, demo: Type.Boolean() }, { $id: 'Hotline', ...closed });
export type Hotline = Static<typeof Hotline>;

/** The province that this installation serves. */
export const Province = Type.Object(
  {
    code: Type.String({ pattern: '^\\d{2}$', examples: ['08'] }),
    name: Type.String({ examples: ['Tuyên Quang'] }),
    fullName: Type.String({ examples: ['Tỉnh Tuyên Quang'] }),
    nameEn: Type.String(),
    productName: Type.String({ examples: ['Tỉnh Số Tuyên Quang'] }),
    tagline: Bilingual,
    /** Provinces that were merged into it; people still look for their names. */
    formerly: Type.Array(Type.String()),
    branding: Type.Object({ strip: Type.String(), action: Type.String() }, closed),
    hotlines: Type.Array(Hotline),
    /** Office hours, local time; `cutoff` is the hour after which papers count for the next working day. Weekend: 0 = Sunday. */
    hours: Type.Object({ shifts: Type.Array(Shift), cutoff: Type.String(), weekend: Type.Array(Type.Integer()) }, closed),
    communes: Type.Integer(),
  },
  { $id: 'Province', ...closed },
);
export type Province = Static<typeof Province>;

/** A province in the list of all 34. */
export const ProvinceName = Type.Object(
  { code: Type.String(), name: Type.String(), fullName: Type.String() },
  { $id: 'ProvinceName', ...closed },
);
export const ProvinceList = Type.Object({ items: Type.Array(ProvinceName) }, { $id: 'ProvinceList', ...closed });
export type ProvinceList = Static<typeof ProvinceList>;

/** Which communes: of this installation's province, unless another is named. */
export const CommuneQuery = Type.Object(
  { province: Type.Optional(Type.String({ pattern: '^\\d{2}$' })) },
  { $id: 'CommuneQuery', ...closed },
);
export type CommuneQuery = Static<typeof CommuneQuery>;

/** A commune. `units` are the offices of this installation that receive dossiers there, by kind; absent outside the province. */
export const Commune = Type.Object(
  {
    code: Type.String({ pattern: '^\\d{5}$', examples: ['02215'] }),
    name: Type.String({ examples: ['Minh Xuân'] }),
    fullName: Type.String({ examples: ['Phường Minh Xuân'] }),
    provinceCode: Type.String(),
    units: Type.Optional(
      Type.Array(
        Type.Object(
          { id: Type.String({ format: 'uuid' }), kind: Type.String(), shortName: Type.String(), deskName: Type.Optional(Type.String()) },
          closed,
        ),
      ),
    ),
  },
  { $id: 'Commune', ...closed },
);
export type Commune = Static<typeof Commune>;
export const CommuneList = Type.Object({ items: Type.Array(Commune) }, { $id: 'CommuneList', ...closed });
export type CommuneList = Static<typeof CommuneList>;
