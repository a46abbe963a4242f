import { completeLock } from './complete-lockfile.mjs';

const packages = {
  '': {},
  'node_modules/swc': {
    version: '1.0.0',
    dev: true,
    optionalDependencies: { 'swc-linux-x64-gnu': '1.0.0', 'swc-darwin-arm64': '1.0.0', colours: '2.0.0' },
  },
  'node_modules/swc-linux-x64-gnu': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', optionalDependencies: { 'swc-linux-x64-gnu': '2.0.0' } },
};

describe('lock file', () => {
  it('gets the packages of other platforms, and no others', () => {
    const { lock, added } = completeLock({ packages });
    expect(added.sort()).toEqual(['node_modules/a/node_modules/swc-linux-x64-gnu', 'node_modules/swc-darwin-arm64']);
    expect(lock.packages['node_modules/swc-darwin-arm64']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    });
    expect(lock.packages['node_modules/a/node_modules/swc-linux-x64-gnu']).toMatchObject({ version: '2.0.0', libc: ['glibc'] });
  });

  it('is complete after that', () => {
    expect(completeLock(completeLock({ packages }).lock).added).toEqual([]);
  });
});
