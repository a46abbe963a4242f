import type { Profile } from '@tinhso/identity-contract';
import { PersonalDataSources, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { IdentityWorld } from '../__world__/identity-world.js';

type Session = { accessToken: string; account: { id: string; fullName: string } };

describe('personal information', () => {
  let w: IdentityWorld;
  let token: string;
  let accountId: string;
  beforeAll(async () => {
    w = await IdentityWorld.start();
  });
  beforeEach(async () => {
    await w.clean();
    await w.world.query('DELETE FROM profile_attribute');
    const session = (await w.citizen('0912345678')).body as unknown as Session;
    ({ accessToken: token } = session);
    accountId = session.account.id;
  });
  afterAll(() => w.world.close());

  const path = '/api/v1/citizen/profile';
  const read = async () => (await w.world.call<Profile>(path, { token })).body;
  const change = <T = Profile>(body: unknown, headers: Record<string, string> = {}) =>
    w.world.call<T>(path, { token, method: 'PUT', body, headers });

  it('begins with the name alone, as told', async () => {
    expect(await read()).toEqual({ fullName: { value: 'Ma Thị Hạnh', source: 'self' }, remarks: [], assurance: 0 });
  });

  it('keeps what is told, changes it and takes it away', async () => {
    const address = { provinceCode: '08', communeCode: '02215', detail: 'Tổ 5' };
    const told = await change({ citizenId: '008190004521', birthDate: '1990-03-08', sex: 'female', address });
    expect(told).toMatchObject({
      status: 200,
      body: { citizenId: { value: '008190004521', source: 'self' }, address: { value: address } },
    });
    expect((await change({ sex: 'male', address: null })).body).not.toHaveProperty('address');
    expect(await read()).toMatchObject({ sex: { value: 'male' }, birthDate: { value: '1990-03-08', source: 'self' } });
  });

  it('changes the name of the account with the name', async () => {
    await change({ fullName: '  Ma   Thị  Hạnh Phúc ' });
    expect((await read()).fullName).toEqual({ value: 'Ma Thị Hạnh Phúc', source: 'self' });
    expect((await w.world.call('/api/v1/citizen/me', { token })).body).toMatchObject({ fullName: 'Ma Thị Hạnh Phúc' });
  });

  it('warns of what does not agree and refuses none of it', async () => {
    const merged = await change({ citizenId: '002190004521', birthDate: '1991-03-08', sex: 'male' });
    expect(merged.status).toBe(200);
    expect(merged.body.remarks.map(({ kind }) => kind)).toEqual(['old-province', 'birth-year-differs', 'sex-differs']);
    expect(merged.body.remarks[0]?.text).toContain('Hà Giang');
    const english = await change({ citizenId: '999990004521' }, { 'accept-language': 'en' });
    expect(english.body.remarks.map(({ kind }) => kind)).toContain('unknown-province');
    expect(english.body.remarks[0]?.text).toMatch(/belong to no province/);
  });

  it.each([
    { citizenId: '12345678901' },
    { birthDate: '1990-02-30' },
    { birthDate: '2190-01-01' },
    { sex: 'x' },
    { level: 2 },
    { citizenId: 1 },
  ])('does not take %j', async (body) => {
    expect((await change<{ code: string }>(body)).status).toBe(422);
    expect(await read()).not.toHaveProperty('citizenId');
  });

  it('keeps values so that the database alone cannot read them', async () => {
    await change({ citizenId: '008190004521', address: { provinceCode: '08', communeCode: '02215', detail: 'Ngõ Bí Mật' } });
    const rows = await w.world.query<{ value_sealed: Buffer }[]>('SELECT value_sealed FROM profile_attribute');
    expect(rows).toHaveLength(2);
    expect(rows.map(({ value_sealed }) => value_sealed.toString('utf8')).join()).not.toMatch(/008190004521|Bí Mật/);
  });

  it('never lets what somebody vouched for be changed by hand, and says which', async () => {
    await change({ citizenId: '008190004521', birthDate: '1990-03-08' });
    await w.world.query(
      "UPDATE profile_attribute SET source = 'eid', verified_at = NOW(), verified_by = 'vneid:2' WHERE attribute = 'citizenId'",
    );
    const refused = await change<{ code: string; errors: { pointer: string }[] }>({ citizenId: '008190009999', birthDate: '1990-03-09' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'attribute-verified', errors: [{ pointer: '/citizenId' }] } });
    expect(await read()).toMatchObject({
      citizenId: { value: '008190004521', source: 'eid', verifiedBy: 'VNeID, mức 2' },
      birthDate: { value: '1990-03-08' },
    });
    expect((await change({ citizenId: null })).status).toBe(409);
    expect((await change({ citizenId: '008190004521', birthDate: '1990-03-09' })).status).toBe(200);
  });

  it('is seen by nobody else', async () => {
    await change({ citizenId: '008190004521' });
    const other = (await w.citizen('0912345679')).body as unknown as Session;
    expect((await w.world.call<Profile>(path, { token: other.accessToken })).body).not.toHaveProperty('citizenId');
    expect((await w.world.call(path)).status).toBe(401);
  });

  it('is given out and forgotten with the person’s data', async () => {
    await change({ citizenId: '008190004521', sex: 'female' });
    const source = w.world
      .get(PersonalDataSources)
      .entries()
      .find(([name]) => name === 'identity.profile')?.[1];
    const sections = await source?.export(w.world.get(Reader).manager, accountId);
    expect(sections?.find(({ name }) => name === 'profile')?.records).toEqual(
      expect.arrayContaining([{ attribute: 'citizenId', value: '008190004521', source: 'self' }]),
    );
    const erase = () => w.world.get(UnitOfWork).run(systemContext('test'), (tx) => source?.erase(tx, accountId) ?? Promise.resolve([]));
    expect((await erase())[0]).toMatchObject({ erased: 2, held: [] });
    expect((await erase())[0]).toMatchObject({ erased: 0 });
    expect(await read()).not.toHaveProperty('citizenId');
  });
});
