import type { Polygon, MultiPolygon } from 'geojson';
import topojson from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What `provinces/<name>/communes.topo.json` says of a commune. */
interface Properties {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

export interface CommuneShape {
  readonly code: string;
  /** Full name, such as Phường Minh Xuân. */
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;

function shapeOf(geometry: unknown, properties: Partial<Properties> | null, at: number, faults: string[]): CommuneShape | undefined {
  const { code, name, type } = properties ?? {};
  const drawn = geometry as Polygon | MultiPolygon | null;
  if (!isText(code) || !/^\d{5}$/.test(code)) faults.push(`/objects/communes/${at}: a commune without a code of five digits`);
  else if (!isText(name) || !isText(type)) faults.push(`/objects/communes/${at}: commune ${code} without a name or a type`);
  else if (drawn?.type !== 'Polygon' && drawn?.type !== 'MultiPolygon') faults.push(`/objects/communes/${at}: commune ${code} has no area`);
  else return { code, name: `${type} ${name}`, geometry: drawn };
  return undefined;
}

/**
 * The communes of a TopoJSON text.
 * @throws Error naming every fault
 */
export function readCommunes(text: string): CommuneShape[] {
  const topology = JSON.parse(text) as Topology<{ communes?: GeometryCollection<Properties> }>;
  const communes = topology.objects?.communes;
  if (topology.type !== 'Topology' || communes?.type !== 'GeometryCollection') throw new Error('not a topology with the object `communes`');
  const faults: string[] = [];
  const shapes = topojson
    .feature(topology as Topology, communes)
    .features.flatMap(({ geometry, properties }, at) => shapeOf(geometry, properties, at, faults) ?? []);
  const codes = shapes.map(({ code }) => code);
  for (const code of new Set(codes.filter((each, at) => codes.indexOf(each) !== at))) faults.push(`commune ${code} is there twice`);
  if (shapes.length === 0) faults.push('no commune at all');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return shapes;
}
