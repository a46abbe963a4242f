import { newId } from '@tinhso/kernel';
import {
  AppConfig,
  createDataSource,
  defineDomain,
  definePersistence,
  FieldCipher,
  FieldKeyRing,
  idBytes,
  idColumn,
  platformPersistence,
  rotateFieldKeys,
  type RotationProgress,
} from '@tinhso/platform';
import { Column, Entity, PrimaryColumn, type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { World } from './world.js';

@Entity('rotation_probe')
class Probe {
  @PrimaryColumn(idColumn())
  id!: string;
  @Column({ name: 'value_sealed', type: 'varbinary', length: 255 })
  valueSealed!: Buffer;
}

class Probe1763900900001 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE TABLE rotation_probe (id BINARY(16) NOT NULL, value_sealed VARBINARY(255) NOT NULL, PRIMARY KEY (id)) ENGINE=InnoDB',
    );
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE rotation_probe');
  }
}

const persistence = definePersistence({
  domain: 'rotation',
  entities: [Probe],
  migrations: [Probe1763900900001],
  grants: { rotation_probe: ['SELECT', 'INSERT', 'UPDATE'] },
  sealed: { rotation_probe: { columns: ['value_sealed'] } },
});

describe('rotation of the field keys while the product runs', () => {
  let world: World;
  let migrator: DataSource;
  const houses = [platformPersistence, persistence];

  beforeAll(async () => {
    world = await World.start({ domains: [defineDomain({ name: 'rotation', persistence })], api: [] });
    migrator = await createDataSource({ url: world.settings.DATABASE_URL, poolSize: 3, persistence: houses }).initialize();
  });

  beforeEach(async () => {
    await world.query('DELETE FROM rotation_probe');
    await world.query('DELETE FROM field_key');
    await world.get(FieldKeyRing).reload();
  });

  afterAll(async () => {
    await world.query('DELETE FROM field_key');
    await migrator.destroy();
    await world.close();
  });

  const cipher = (): FieldCipher => world.get(FieldCipher);
  const insert = async (plain: string): Promise<void> => {
    const id = newId();
    await world.query('INSERT INTO rotation_probe (id, value_sealed) VALUES (?, ?)', [idBytes(id), cipher().seal(id, plain)]);
  };
  const read = async (): Promise<string[]> => {
    const rows = await migrator.manager.find(Probe);
    return rows.map((row) => cipher().open(row.id, row.valueSealed)).sort();
  };
  const kids = async (): Promise<string[]> => {
    const rows = await migrator.manager.find(Probe);
    return [...new Set(rows.map(({ valueSealed: b }) => b.subarray(2, 2 + (b[1] ?? 0)).toString()))];
  };
  const rotate = (onProgress?: (p: RotationProgress) => void) =>
    rotateFieldKeys(migrator, world.get(AppConfig), houses, { settleMs: 300, onProgress });

  it('seals every value anew, keeps blind indexes, and loses nothing that is written meanwhile', async () => {
    const index = cipher().blindIndex('phone', '0912345678');
    const audit = cipher().derivedKey('audit-head');
    const expected = Array.from({ length: 1200 }, (_, i) => `before ${i}`);
    for (const plain of expected) await insert(plain);
    let rotating = true;
    const traffic = (async () => {
      for (let i = 0; rotating && i < 2_000; i++) {
        await world.get(FieldKeyRing).reload();
        expected.push(`during ${i}`);
        await insert(`during ${i}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const steps: string[] = [];
    const report = await rotate((p) => steps.push(p.step));
    rotating = false;
    await traffic;
    expect([...new Set(steps)]).toEqual(['announced', 'active', 'resealing', 'retired']);
    expect(report.resealed).toBeGreaterThanOrEqual(1200);
    expect(await kids()).toEqual([report.kid]);
    expect(await read()).toEqual([...expected].sort());
    expect(cipher().blindIndex('phone', '0912345678')).toEqual(index);
    expect(cipher().derivedKey('audit-head')).toEqual(audit);
  });

  it('goes on where it was broken off', async () => {
    for (let i = 0; i < 700; i++) await insert(`value ${i}`);
    const broken = rotate((p) => {
      if (p.step === 'resealing') throw new Error('pulled the plug');
    });
    await expect(broken).rejects.toThrow('pulled the plug');
    await world.get(FieldKeyRing).reload();
    expect((await kids()).length).toBe(2);
    expect(await read()).toHaveLength(700);
    const begun = (await kids()).find((kid) => kid.startsWith('k2'));
    const report = await rotate();
    expect(report.kid).toBe(begun);
    expect(await kids()).toEqual([report.kid]);
    await world.get(FieldKeyRing).reload();
    expect(await read()).toHaveLength(700);
  });

  it('retires the key before, which still opens what is under way', async () => {
    const first = await rotate();
    await world.get(FieldKeyRing).reload();
    const underWay = cipher().seal('message', 'mã 123456');
    const second = await rotate();
    await world.get(FieldKeyRing).reload();
    expect(second.retired).toEqual([first.kid]);
    expect(cipher().open('message', underWay)).toBe('mã 123456');
    expect(cipher().sealingKid).toBe(second.kid);
  });
});
