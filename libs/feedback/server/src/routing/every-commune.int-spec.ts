import type { RoutingReason } from '@tinhso/feedback-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { PlacesFacade } from '@tinhso/places-server';
import { FeedbackWorld, MONDAY } from '../feedback.fixture.js';
import { Officer, provinceOf } from '../office.fixture.js';

/** Degrees between the points that are tried: no commune is so small that none falls into it. */
const STEP = 0.008;
const COMMUNES = 124;

describe('routing, commune by commune', () => {
  let w: FeedbackWorld;
  let points: Map<string, { lat: number; long: number }>;
  beforeAll(async () => {
    w = await FeedbackWorld.start();
    w.clock.set(MONDAY);
    points = pointsOf(w.world.get(PlacesFacade));
  }, 90_000);
  afterAll(() => w.close());

  it('sends a pothole to the committee of the commune in which it lies, and noise at night to its police, in every one', async () => {
    expect(points.size).toBe(COMMUNES);
    const { token } = Officer.passing(w, provinceOf(w), 'feedback_coordinator');
    const organisations = w.world.get(OrganisationsFacade);
    const ask = async (point: object, question: object) => {
      const { body } = await w.world.call<RoutingReason>('/api/v1/staff/feedback/rules/test', { token, body: { ...point, ...question } });
      return { rule: body.rule, unit: body.unit?.name };
    };
    const night = { category: 'noise', at: '2026-11-23T23:30:00+07:00' };
    for (const [code, point] of points) {
      const [committee, police] = (['commune_committee', 'commune_police'] as const).map((kind) => organisations.competentUnit(code, kind));
      expect(committee?.communeCode).toBe(code);
      expect({ code, ...(await ask(point, { category: 'pothole' })) }).toEqual({ code, rule: 'commune', unit: committee?.name });
      expect({ code, ...(await ask(point, night)) }).toEqual({ code, rule: 'order-at-night', unit: police?.name });
    }
  }, 60_000);
});

/** A point in each commune, the first that a walk over the province meets. */
function pointsOf(places: PlacesFacade): Map<string, { lat: number; long: number }> {
  const { west, south, east, north } = places.provinceBox();
  const found = new Map<string, { lat: number; long: number }>();
  for (let lat = south; lat < north; lat += STEP)
    for (let long = west; long < east; long += STEP) {
      const code = places.communeAt({ lat, long }).commune?.code;
      if (code && !found.has(code)) found.set(code, { lat, long });
    }
  return found;
}
