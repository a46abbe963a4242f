import type { Place } from '@tinhso/places-contract';
import { World } from '@tinhso/testing';
import { placesDomain, PlacesHttpModule } from './index.js';

const at = (query: string): string => `/api/v1/public/places/at?${query}`;

describe('places', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ domains: [placesDomain], api: [PlacesHttpModule] });
  });
  afterAll(() => world.close());

  it('names the commune of a point', async () => {
    const { status, body } = await world.call<Place>(at('lat=21.8233&long=105.2181'));
    expect(status).toBe(200);
    expect(body).toEqual({ inside: true, commune: { code: '02215', name: 'Phường Minh Xuân' }, near: [] });
  });

  it('says so where a point lies outside', async () => {
    const { status, body } = await world.call<Place>(at('lat=21.0285&long=105.8542'));
    expect(status).toBe(200);
    expect(body).toEqual({ inside: false, commune: null, near: [] });
  });

  it.each(['lat=21.8', 'lat=&long=', 'lat=abc&long=105', 'lat=91&long=105', 'lat=21&long=181', 'lat=NaN&long=105', 'lat=21&long=105&x=1'])(
    'refuses %s',
    async (query) => {
      expect((await world.call(at(query))).status).toBe(422);
    },
  );

  it('gives the map once, and then only says that it is the same', async () => {
    const url = `${world.url}/api/v1/public/places/communes.json`;
    const first = await fetch(url);
    const map = (await first.json()) as { objects: { communes: { geometries: unknown[] } } };
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(map.objects.communes.geometries).toHaveLength(124);
    const tag = first.headers.get('etag') ?? '';
    const again = await fetch(url, { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });
});
