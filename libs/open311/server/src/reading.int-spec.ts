import { XMLParser } from 'fast-xml-parser';
import { Open311World } from './__world__/open311-world.js';

const xml = new XMLParser({ parseTagValue: false, isArray: (name) => ['service', 'attribute', 'value', 'format', 'error'].includes(name) });
const DECLARATION = /^<\?xml version="1\.0" encoding="utf-8"\?>\s*</;
const XML = 'text/xml; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

interface Service {
  service_code: string;
  metadata: boolean;
  type: string;
}

describe('Open311: what can be reported', () => {
  let open: Open311World;
  beforeAll(async () => {
    open = await Open311World.start();
  }, 120_000);
  afterAll(() => open.world.close());

  describe('discovery', () => {
    it.each(['/open311/discovery', '/open311/v2/discovery'])('is at %s in both formats, with every field', async (path) => {
      const told = await open.get(`${path}.json`);
      expect([told.status, told.type]).toEqual([200, JSON_TYPE]);
      expect(JSON.parse(told.text)).toEqual({
        changeset: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) as string,
        contact: expect.stringMatching(/\S/) as string,
        key_service: expect.stringMatching(/\S/) as string,
        endpoints: [
          {
            specification: 'http://wiki.open311.org/GeoReport_v2',
            url: 'http://127.0.0.1:3000/open311/v2',
            changeset: expect.stringMatching(/^\d{4}-/) as string,
            type: 'production',
            formats: ['text/xml', 'application/json'],
          },
        ],
      });
      const drawn = await open.get(`${path}.xml`);
      expect([drawn.status, drawn.type]).toEqual([200, XML]);
      expect(drawn.text).toMatch(DECLARATION);
      expect(xml.parse(drawn.text)).toMatchObject({
        discovery: {
          endpoints: { endpoint: { url: 'http://127.0.0.1:3000/open311/v2', formats: { format: ['text/xml', 'application/json'] } } },
        },
      });
    });
  });

  describe('the list of services', () => {
    const FIELDS = ['service_code', 'service_name', 'description', 'metadata', 'type', 'keywords', 'group'];

    it('is a JSON array without its root, codes as text, metadata as booleans', async () => {
      const { status, type, text } = await open.get('services.json');
      expect([status, type]).toEqual([200, JSON_TYPE]);
      const services = JSON.parse(text) as Service[];
      expect(services.length).toBeGreaterThanOrEqual(24);
      for (const service of services) {
        expect(Object.keys(service)).toEqual(FIELDS);
        expect([typeof service.service_code, typeof service.metadata]).toEqual(['string', 'boolean']);
        expect(['realtime', 'batch', 'blackbox']).toContain(service.type);
      }
      expect(new Set(services.map(({ type: each }) => each))).toEqual(new Set(['realtime', 'batch', 'blackbox']));
    });

    it('is the same in XML, declared and without a namespace', async () => {
      const { status, type, text } = await open.get('services.xml');
      expect([status, type]).toEqual([200, XML]);
      expect(text).toMatch(DECLARATION);
      expect(text).not.toContain('xmlns');
      const { services } = xml.parse(text) as { services: { service: Record<string, string>[] } };
      expect(services.service.map((each) => each['service_code'])).toEqual(
        (await open.json<Service[]>('services.json')).map(({ service_code }) => service_code),
      );
      expect(Object.keys(services.service[0] ?? {})).toEqual(FIELDS);
    });

    it('speaks the language that is asked for', async () => {
      const names = await Promise.all(['vi', 'en'].map((language) => open.get('services.json', { 'accept-language': language })));
      expect(names.map(({ text }) => text.includes('Pothole'))).toEqual([false, true]);
    });

    it.each(['', 'tuyen-quang', '127.0.0.1'])('is given to the jurisdiction %p', async (jurisdiction) => {
      expect((await open.get(`services.xml?jurisdiction_id=${jurisdiction}`)).status).toBe(200);
    });
  });

  describe('a service definition', () => {
    it('is no array at its root, has its questions in order, and values only for lists', async () => {
      const { status, type, text } = await open.get('services/waste-overflow.json');
      expect([status, type]).toEqual([200, JSON_TYPE]);
      const definition = JSON.parse(text) as { service_code: string; attributes: Record<string, unknown>[] };
      expect(Object.keys(definition)).toEqual(['service_code', 'attributes']);
      expect(definition.service_code).toBe('waste-overflow');
      expect(
        definition.attributes.map(({ code, datatype, required, order, variable }) => ({ code, datatype, required, order, variable })),
      ).toEqual([
        { code: 'kinds', datatype: 'multivaluelist', required: true, order: 1, variable: true },
        { code: 'days', datatype: 'number', required: false, order: 2, variable: true },
      ]);
      expect(definition.attributes.map((attribute) => Object.keys(attribute))).toEqual([
        ['variable', 'code', 'datatype', 'required', 'datatype_description', 'order', 'description', 'values'],
        ['variable', 'code', 'datatype', 'required', 'datatype_description', 'order', 'description'],
      ]);
      expect(definition.attributes[0]?.['values']).toContainEqual({ key: 'plastic', name: 'Nhựa, túi ni lông' });
    });

    it('is the same in XML', async () => {
      const { text, type } = await open.get('services/waste-overflow.xml');
      expect(type).toBe(XML);
      const { service_definition: definition } = xml.parse(text) as {
        service_definition: { service_code: string; attributes: { attribute: { code: string; values?: { value: { key: string }[] } }[] } };
      };
      expect(definition.service_code).toBe('waste-overflow');
      expect(definition.attributes.attribute.map(({ code }) => code)).toEqual(['kinds', 'days']);
      expect(definition.attributes.attribute[0]?.values?.value.map(({ key }) => key)).toContain('hazard');
    });

    it('is there for each service, and has questions exactly where metadata says so', async () => {
      for (const { service_code, metadata } of await open.json<Service[]>('services.json')) {
        const { attributes } = await open.json<{ attributes: { order: number }[] }>(`services/${service_code}.json`);
        expect([service_code, attributes.length > 0]).toEqual([service_code, metadata]);
        expect(attributes.map(({ order }) => order)).toEqual(attributes.map((_, at) => at + 1));
      }
    });
  });

  describe('errors are told in the format asked for', () => {
    it.each([
      ['services/nothing.json', 404],
      ['requests/PA-000000-0000.json', 404],
      ['requests/rubbish.json', 404],
      ['tokens/rubbish.json', 404],
      ['services.json?jurisdiction_id=elsewhere.gov', 404],
      ['services/pothole.json?jurisdiction_id=elsewhere.gov', 404],
      ['requests.json?jurisdiction_id=elsewhere.gov', 404],
      ['requests.json?service_code=pothole,nothing', 404],
      ['requests.json?start_date=rubbish', 400],
      ['requests.json?start_date=2026-11-01T00:00:00', 400],
      ['requests.json?end_date=2026-02-30T00:00:00Z', 400],
      ['requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z', 400],
      ['requests.json?start_date=2026-11-02T00:00:00Z&end_date=2026-11-01T00:00:00Z', 400],
      ['requests.json?status=done', 400],
      ['nothing.json', 404],
      ['nothing/at/all.json', 404],
      ['/open311/v3/services.json', 404],
      ['/open311/%E0%A4%A.json', 400],
    ])('%s is %d', async (path, status) => {
      const told = await open.get(path);
      expect([told.status, told.type]).toEqual([status, JSON_TYPE]);
      expect(JSON.parse(told.text)).toEqual([{ code: status, description: expect.stringMatching(/\S/) as string }]);
      const drawn = await open.get(path.replace('.json', '.xml'));
      expect([drawn.status, drawn.type]).toEqual([status, XML]);
      expect(drawn.text).toMatch(DECLARATION);
      const { errors } = xml.parse(drawn.text) as { errors: { error: { code: string; description: string }[] } };
      expect(errors.error.map(({ code }) => code)).toEqual([String(status)]);
    });

    it('and in XML where the format is unknown or missing', async () => {
      for (const [path, status] of [
        ['services.yaml', 400],
        ['requests.csv', 400],
        ['services/pothole.html', 400],
        ['services', 404],
        ['/open311', 404],
      ] as const) {
        const told = await open.get(path);
        expect([path, told.status, told.type]).toEqual([path, status, XML]);
        expect(told.text).toMatch(/<errors>/);
      }
    });

    it('several at once', async () => {
      const { text } = await open.get('requests.json?start_date=x&end_date=y&status=z');
      expect((JSON.parse(text) as { code: number }[]).map(({ code }) => code)).toEqual([400, 400, 400]);
    });

    it('also where a method is not known', async () => {
      const told = await fetch(`${open.world.url}/open311/v2/services.json`, { method: 'DELETE' });
      expect([told.status, told.headers.get('content-type')]).toEqual([404, JSON_TYPE]);
    });

    it('and nowhere else', async () => {
      expect((await open.get('/api/v1/nothing')).type).toBe('application/problem+json; charset=utf-8');
      expect((await open.get('/open3110/v2/x')).type).toBe('application/problem+json; charset=utf-8');
    });
  });
});
