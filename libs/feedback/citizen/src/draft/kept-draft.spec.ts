import { beforeEach, describe, expect, it } from '@jest/globals';
import { emptyDraft } from './draft.js';
import { keepForADay, takeKey } from './guest-key.js';
import { findDraft, forgetReportOnDevice, keepDraft } from './kept-draft.js';

class MemoryStorage implements Storage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key = (n: number) => [...this.items.keys()][n] ?? null;
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, value: string) => void this.items.set(name, value);
  removeItem = (name: string) => void this.items.delete(name);
  clear = () => this.items.clear();
  text = () => [...this.items].flat().join(' ');
}

const account = (fill: number) => Buffer.alloc(32, fill).toString('base64url');
const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-23T08:00:00Z');
const draft = { ...emptyDraft, text: 'Ổ gà trước nhà bà Hạnh', category: 'pothole' };

describe('a report that was not sent', () => {
  let device: MemoryStorage;
  /** The tab is closed, or somebody else opens one on the same device. */
  const anotherTab = () => void (globalThis.sessionStorage = new MemoryStorage());
  beforeEach(() => {
    device = new MemoryStorage();
    globalThis.localStorage = device;
    anotherTab();
  });

  it('of somebody without an account is there after a reload, and not for the next person', async () => {
    await keepDraft(draft, undefined, NOW);
    expect(device.text()).not.toMatch(/Hạnh|pothole/);
    expect(await findDraft(undefined, NOW + HOUR)).toEqual({ kind: 'draft', draft });
    anotherTab();
    expect(await findDraft(undefined, NOW + HOUR)).toBeUndefined();
    expect(device.length).toBe(0);
  });

  it('goes after a day', async () => {
    await keepDraft(draft, undefined, NOW);
    expect(await findDraft(undefined, NOW + 25 * HOUR)).toBeUndefined();
    expect(device.length).toBe(0);
  });

  it('is kept for whoever claims it when its writer asked for that, shown to nobody before, and gone after a day', async () => {
    await keepDraft(draft, undefined, NOW);
    keepForADay(NOW);
    anotherTab();
    const found = await findDraft(undefined, NOW + HOUR);
    expect(found).toMatchObject({ kind: 'claimable', since: NOW });
    if (found?.kind === 'claimable') takeKey(found.key);
    expect(await findDraft(undefined, NOW + HOUR)).toEqual({ kind: 'draft', draft });
    anotherTab();
    expect(await findDraft(undefined, NOW + 24 * HOUR + 1)).toBeUndefined();
    expect(device.length).toBe(0);
  });

  it('of an account opens for it alone, also later, and another account leaves it alone', async () => {
    await keepDraft(draft, account(1), NOW);
    anotherTab();
    expect(await findDraft(account(2), NOW + HOUR)).toBeUndefined();
    expect(await findDraft(undefined, NOW + HOUR)).toBeUndefined();
    expect(await findDraft(account(1), NOW + 30 * HOUR)).toEqual({ kind: 'draft', draft });
    expect(await findDraft(account(1), NOW + 8 * 24 * HOUR)).toBeUndefined();
    expect(device.length).toBe(0);
  });

  it('goes along when its writer signs in', async () => {
    await keepDraft(draft, undefined, NOW);
    expect(await findDraft(account(1), NOW)).toEqual({ kind: 'draft', draft });
    await keepDraft(draft, account(1), NOW);
    anotherTab();
    expect(await findDraft(account(1), NOW)).toEqual({ kind: 'draft', draft });
  });

  it('leaves nothing behind when it is thrown away', async () => {
    await keepDraft(draft, undefined, NOW);
    keepForADay(NOW);
    await forgetReportOnDevice();
    expect(device.length).toBe(0);
    expect(globalThis.sessionStorage.length).toBe(0);
  });

  it('that nobody can read any more is no reason to stop', async () => {
    device.setItem('draft:feedback-report', JSON.stringify({ plain: draft }));
    expect(await findDraft(undefined, NOW)).toBeUndefined();
    expect(device.length).toBe(0);
  });
});
