import type { SubmittedDossier } from '@tinhso/dossiers-contract';
import { DossierWorld, type Person } from './dossiers.fixture.js';

type Refusal = { code: string; detail: string; required: number; reached: number };

describe('a procedure that asks for level 2 of the eID', () => {
  let w: DossierWorld;
  let sinh: Person;
  beforeAll(async () => {
    w = await DossierWorld.start();
    sinh = await w.citizen('Vàng A Sình', '0042');
  });
  afterAll(() => w.world.close());

  const body = () => {
    const { reason: _, ...answers } = w.stay().answers as Record<string, never>;
    return w.stay({ procedureCode: '1.002755', answers });
  };
  const at = (assurance: 0 | 1 | 2): Person => ({ ...sinh, token: w.world.citizenToken(sinh.accountId, 'Vàng A Sình', { assurance }) });

  it.each([0, 1] as const)('is refused at level %i before anything else is judged, and nothing is kept', async (level) => {
    const { status, body: refusal } = await w.submit<Refusal>(at(level), { ...body(), answers: {} });
    expect({ status, refusal }).toMatchObject({ status: 403, refusal: { code: 'assurance-too-low', required: 2, reached: level } });
    expect(refusal.detail).toContain('VNeID mức 2');
    expect(await w.world.query('SELECT 1 FROM dossier')).toEqual([]);
  });

  it('is taken at level 2', async () => {
    const { status, body: made } = await w.submit<SubmittedDossier>(at(2), body());
    expect({ status, made }).toMatchObject({ status: 201, made: { procedure: { code: '1.002755', title: 'Gia hạn tạm trú' } } });
  });

  it('asks nothing of the kind elsewhere', async () => {
    expect((await w.submit(at(0), w.stay())).status).toBe(201);
  });
});
