import { feature } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What a boundary says of its commune. */
export interface CommuneOutline {
  code: string;
  name: string;
  type: string;
}
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, CommuneOutline>;

const address = '/api/v1/public/places/communes.json';
let asked: Promise<Boundaries> | undefined;

/** Boundaries of the communes of the province, asked for once in a visit. */
export function boundaries(): Promise<Boundaries> {
  asked ??= load().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function load(): Promise<Boundaries> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`the boundaries answer ${response.status}`);
  const topology = (await response.json()) as Topology<{ communes: GeometryCollection<CommuneOutline> }>;
  return feature(topology, topology.objects.communes) as Boundaries;
}
