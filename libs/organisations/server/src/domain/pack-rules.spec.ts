import { readProvincePack } from '../data/pack-reader.js';
import { packFaults, toWorkingCalendar } from './pack-rules.js';

const root = new URL('../../../../../provinces', import.meta.url).pathname;
const pack = readProvincePack(root, 'tuyen-quang');

describe('province packs', () => {
  it.each(['tuyen-quang', 'tay-ninh'])('%s fits together', (name) => {
    expect(packFaults(readProvincePack(root, name))).toEqual([]);
  });

  it('have a hash that names their content', () => {
    expect(readProvincePack(root, 'tuyen-quang').contentHash).toBe(pack.contentHash);
    expect(readProvincePack(root, 'tay-ninh').contentHash).not.toBe(pack.contentHash);
  });

  it('name every fault at once', () => {
    const [province, , ...units] = pack.units;
    if (!province) throw new Error('no units');
    const broken = {
      ...pack,
      units: [
        ...units.filter((unit) => unit.commune_code !== '02215'),
        { ...province, parent_code: 'H60.999' },
        { ...province, code: 'H61', commune_code: '00004' },
      ],
    };
    const faults = packFaults(broken);
    expect(faults).toEqual(
      expect.arrayContaining([
        'units.csv: H60 has the unknown parent H60.999',
        'units.csv: H61 does not begin with H60',
        'units.csv: H61 is in 00004, no commune of the province',
        'units.csv: Phường Minh Xuân (02215) has 0 committees, must have one',
      ]),
    );
    expect(packFaults({ ...pack, units: pack.units.map((unit) => ({ ...unit, parent_code: 'x' })) })[0]).toContain('exactly one');
  });

  it('turn the calendar file into days off and worked weekends', () => {
    const calendar = toWorkingCalendar(pack.calendar, '15:00');
    expect(calendar.off['2026-11-24']).toBe('Ngày Văn hóa Việt Nam');
    expect(calendar.workedWeekends).toContain('2026-08-22');
  });
});
