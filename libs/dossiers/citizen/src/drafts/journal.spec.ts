import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDraft, forgetDraftsOnDevice, openJournal, type JournalEntry } from './journal.js';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64url');
const DRAFT = '01900000-0000-7000-8000-000000000001';
const entry = (name: string): JournalEntry => ({ content: { answers: { childFullName: name }, papers: [] }, version: 1, dirty: true });

/** What the storage of a browser does, as far as it is used here. */
class DeviceStorage {
  readonly [name: string]: unknown;
  getItem = (name: string): string | null => (this[name] as string | undefined) ?? null;
  setItem = (name: string, text: string): void => void Object.assign(this, { [name]: text });
  removeItem = (name: string): void => void Reflect.deleteProperty(this, name);
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('notes of a draft on the device', () => {
  let device: DeviceStorage;
  beforeEach(() => {
    device = new DeviceStorage();
    Object.assign(globalThis, { localStorage: device });
  });

  it('are there again for the account that made them, and lie sealed', async () => {
    const journal = await openJournal(DRAFT, key(1));
    for (const name of ['Nông', 'Nông Minh', 'Nông Minh Khôi']) journal.write(entry(name));
    expect(journal.read()).toEqual(entry('Nông Minh Khôi'));
    await settled();
    expect(JSON.stringify(device)).not.toContain('Khôi');
    expect((await openJournal(DRAFT, key(1))).read()).toEqual(entry('Nông Minh Khôi'));
    expect((await openJournal(DRAFT, key(2))).read()).toBeUndefined();
  });

  it('are gone when the draft is, even what was being sealed', async () => {
    const journal = await openJournal(DRAFT, key(1));
    journal.write(entry('Nông'));
    journal.clear();
    await settled();
    expect(journal.read()).toBeUndefined();
    expect(device.getItem(`draft:${DRAFT}`)).toBeNull();
  });

  it('can be removed without being opened, one or all', async () => {
    device.setItem(`draft:${DRAFT}`, 'x');
    device.setItem('draft:other', 'x');
    device.setItem('language', 'vi');
    forgetDraft(DRAFT);
    expect(device.getItem(`draft:${DRAFT}`)).toBeNull();
    forgetDraftsOnDevice();
    expect([device.getItem('draft:other'), device.getItem('language')]).toEqual([null, 'vi']);
  });

  it('begin anew where they cannot be read', async () => {
    device.setItem(`draft:${DRAFT}`, JSON.stringify(entry('Nông')));
    expect((await openJournal(DRAFT, key(1))).read()).toBeUndefined();
  });
});
