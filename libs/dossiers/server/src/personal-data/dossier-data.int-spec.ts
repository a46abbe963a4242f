import { Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { DossierWorld, type Person } from '../dossiers.fixture.js';
import { DossierData } from './dossier-data.js';

describe('dossiers in the export and in an erasure', () => {
  let dossiers: DossierWorld;
  let hanh: Person;
  let id = '';
  let code = '';

  beforeAll(async () => {
    dossiers = await DossierWorld.start();
    hanh = await dossiers.citizen();
    ({ id, code } = (await dossiers.submit(hanh, dossiers.stay())).body);
    const draft = { procedureCode: '1.004194', answers: { applicantFullName: 'Trần Văn Nháp' } };
    await dossiers.world.call('/api/v1/citizen/drafts', { token: hanh.token, body: draft });
  });
  afterAll(() => dossiers.world.close());

  const data = () => dossiers.world.get(DossierData);
  const manager = () => dossiers.world.get(Reader).manager;
  const erase = () => dossiers.world.get(UnitOfWork).run(systemContext('test'), (tx) => data().erase(tx, hanh.accountId));

  it('hands out answers and history of what is one’s own, and nothing of others', async () => {
    const [filed, drafts] = await data().export(manager(), hanh.accountId);
    expect(filed?.records).toEqual([
      expect.objectContaining({
        code,
        answers: expect.objectContaining({ applicantCitizenId: '001090000456' }) as unknown,
        history: [expect.objectContaining({ by: 'Ma Thị Hạnh' })],
      }),
    ]);
    expect(drafts?.records).toHaveLength(1);
    const mai = await dossiers.citizen('Lý Thị Mai', '1234');
    expect((await data().export(manager(), mai.accountId)).flatMap(({ records }) => records)).toEqual([]);
  });

  it('keeps an account that an application under way needs, until that is closed', async () => {
    expect(await data().obstacles(manager(), hanh.accountId)).toEqual([
      { text: expect.objectContaining({ vi: expect.stringContaining(code) as unknown }) as unknown, link: `/ho-so/${id}` },
    ]);
    await dossiers.act(hanh, 'citizen', id, 'withdrawal', { version: 1 });
    expect(await data().obstacles(manager(), hanh.accountId)).toEqual([]);
  });

  it('erases drafts and holds what was filed; the second time there is nothing left to erase', async () => {
    const counts = async () => (await erase()).map(({ what, erased, held }) => [what.vi, erased, held.map(({ count }) => count)]);
    expect(await counts()).toEqual([
      ['Hồ sơ đang soạn', 1, []],
      ['Hồ sơ đã nộp', 0, [1]],
    ]);
    expect(await counts()).toEqual([
      ['Hồ sơ đang soạn', 0, []],
      ['Hồ sơ đã nộp', 0, [1]],
    ]);
  });
});
