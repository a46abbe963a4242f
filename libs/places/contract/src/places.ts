import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };
/** WGS 84 degrees. */
const Latitude = Type.Number({ minimum: -90, maximum: 90 });
const Longitude = Type.Number({ minimum: -180, maximum: 180 });

export const Point = Type.Object({ lat: Latitude, long: Longitude }, { ...closed, $id: 'Point' });
export type Point = Static<typeof Point>;

export const PlaceCommune = Type.Object(
  { code: Type.String({ pattern: '^\\d{5}$' }), name: Type.String({ description: 'Full name, such as Phường Minh Xuân' }) },
  { ...closed, $id: 'PlaceCommune' },
);
export type PlaceCommune = Static<typeof PlaceCommune>;

export const NearCommune = Type.Object(
  { code: Type.String({ pattern: '^\\d{5}$' }), name: Type.String(), metres: Type.Integer({ minimum: 0 }) },
  { ...closed, $id: 'NearCommune' },
);
export type NearCommune = Static<typeof NearCommune>;

/** Where a point lies. Near a border the boundaries are good to about twenty metres, so the neighbours stand beside the commune found. */
export const Place = Type.Object(
  {
    inside: Type.Boolean({ description: 'Whether the point lies in the province' }),
    commune: Type.Union([PlaceCommune, Type.Null()]),
    near: Type.Array(NearCommune, { description: 'Other communes whose border is within 30 metres, nearest first' }),
  },
  { ...closed, $id: 'Place' },
);
export type Place = Static<typeof Place>;

export const PlaceQuery = Type.Object({ lat: Latitude, long: Longitude }, closed);
export type PlaceQuery = Static<typeof PlaceQuery>;

/** Edges of the province in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Where the boundaries of the communes are kept: TopoJSON with the object `communes`. */
export const communesMapPath = '/api/v1/public/places/communes.json';
