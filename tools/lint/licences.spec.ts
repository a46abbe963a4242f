import { licenceFaults } from './licences.mjs';

const lock = (licences: Record<string, object>) => ({ packages: { '': {}, 'libs/ours': {}, ...licences } });

describe('licences of what is shipped', () => {
  it('takes permissive ones, and a choice or a sum of them', () => {
    const packages = { a: 'MIT', b: '(GPL-2.0 OR MIT)', c: 'MIT AND OFL-1.1' };
    const entries = Object.entries(packages).map(([name, license]) => [`node_modules/${name}`, { license }]);
    expect(licenceFaults(lock(Object.fromEntries(entries) as Record<string, object>))).toEqual([]);
  });

  it('names what may not be shipped, nested or without a licence', () => {
    const found = licenceFaults(
      lock({
        'node_modules/a': { license: 'AGPL-3.0-only' },
        'node_modules/b/node_modules/@c/d': { license: 'MIT AND GPL-3.0' },
        'node_modules/e': {},
      }),
    );
    expect(found).toEqual(['a: AGPL-3.0-only', '@c/d: MIT AND GPL-3.0', 'e: no licence named']);
  });

  it('leaves tools of development out, and names what is known by name only', () => {
    const packages = {
      'node_modules/x': { dev: true, license: 'GPL-3.0' },
      'node_modules/@img/sharp-libvips-linux-x64': { license: 'LGPL-3.0' },
    };
    expect(licenceFaults(lock(packages))).toEqual([]);
  });
});
