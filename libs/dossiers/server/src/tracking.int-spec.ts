import type { SubmittedDossier, TrackedDossier } from '@tinhso/dossiers-contract';
import { DossierWorld, MINH_XUAN, type Person } from './dossiers.fixture.js';

type Refused = { code: string; title: string; traceId: string };

describe('tracking without an account', () => {
  let w: DossierWorld;
  let binh: Person;
  let dossier: SubmittedDossier;
  beforeAll(async () => {
    w = await DossierWorld.start();
    binh = await w.citizen('Trần Văn Bình', '4711');
    dossier = (await w.submit(binh, w.stay())).body;
  });
  afterAll(() => w.world.close());
  const track = <T = TrackedDossier>(code: string, phoneLast4: string) =>
    w.world.call<T>('/api/v1/public/tracking', { body: { code, phoneLast4 } });

  it('tells where the dossier stands, and nothing of what is in it', async () => {
    const clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa', 'Hoàng Văn Thắng');
    await w.act(clerk, 'staff', dossier.id, 'acceptance', { version: 1 });
    // As people type it: small letters, long dashes, spaces.
    const { status, body } = await track(` ${dossier.code.toLowerCase().replaceAll('-', '–')} `, '4711');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      code: dossier.code,
      status: 'accepted',
      statusText: 'Đã tiếp nhận',
      nationalStatus: 2,
      promisedAt: '2026-11-27T02:40:00.000Z',
      clock: { state: 'running' },
      itemsAsked: 0,
      coming: {
        next: { side: 'office', office: expect.stringContaining('Minh Xuân') as string },
        then: expect.arrayContaining([{ title: 'Trả kết quả cho bạn' }].map((each) => expect.objectContaining(each) as unknown)) as unknown,
      },
      timeline: [{ title: 'Đã tiếp nhận' }, { title: 'Đã nộp trực tuyến' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/Bình|Thắng|001090|4711/);
  });

  it('answers an unknown code and wrong digits alike', async () => {
    const strip = ({ traceId: _trace, ...rest }: Refused) => rest;
    const wrong = await track<Refused>(dossier.code, '0000');
    const unknown = await track<Refused>('H60.41-261123-9999', '4711');
    const none = await track<Refused>('HOSO-123456', '4711');
    expect([wrong.status, unknown.status, none.status]).toEqual([404, 404, 404]);
    expect(strip(wrong.body)).toEqual(strip(unknown.body));
    expect(strip(wrong.body)).toEqual(strip(none.body));
  });

  it('lets nobody guess four digits, not even all at once', async () => {
    const tries = await Promise.all(Array.from({ length: 30 }, (_, n) => track<Refused>('H60.41-261123-8888', String(n).padStart(4, '0'))));
    expect(tries.filter(({ status }) => status === 404)).toHaveLength(5);
    const limited = tries.filter(({ status }) => status === 429);
    expect(limited).toHaveLength(25);
    expect(Number(limited[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});
