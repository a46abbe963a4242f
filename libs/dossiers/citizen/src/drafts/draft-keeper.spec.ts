import { describe, expect, it, jest } from '@jest/globals';
import type { Draft, DraftSaved, SaveDraft } from '@tinhso/dossiers-contract';
import { ApiError } from '@tinhso/ui';
import { DraftKeeper } from './draft-keeper.js';
import type { Journal, JournalEntry } from './journal.js';

const draft = (version = 1, answers = {}): Draft => ({
  id: '01900000-0000-7000-8000-000000000001',
  procedure: { code: '1.001193', title: 'Đăng ký khai sinh' },
  version,
  savedAt: '2026-11-23T03:00:00.000Z',
  expiresAt: '2027-02-21T03:00:00.000Z',
  formVersion: 1,
  answers,
  papers: [],
});

function journalWith(entry?: JournalEntry): Journal & { entry?: JournalEntry } {
  const journal: Journal & { entry?: JournalEntry } = {
    entry,
    read: () => journal.entry,
    write: (written) => (journal.entry = written),
    clear: () => delete journal.entry,
  };
  return journal;
}

/** A server that keeps a version as the real one does, and can be away. */
function serverAt(version: number) {
  const server = {
    version,
    away: false,
    bodies: [] as SaveDraft[],
    save: async (body: SaveDraft): Promise<DraftSaved> => {
      await Promise.resolve();
      if (server.away) throw new ApiError(0, { code: 'network' });
      if (body.version !== server.version)
        throw new ApiError(409, { code: 'draft-changed', currentVersion: server.version, savedAt: 'then' });
      server.version += 1;
      server.bodies.push(body);
      return { id: draft().id, version: server.version, savedAt: `saved-${server.version}`, expiresAt: 'later' };
    },
  };
  return server;
}

const settle = async (keeper: DraftKeeper, kind: string) => {
  for (let i = 0; i < 200 && keeper.getState().save.kind !== kind; i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(keeper.getState().save.kind).toBe(kind);
};

describe('DraftKeeper', () => {
  it('saves a change with the version it came from, and the next with the new one', async () => {
    const server = serverAt(4);
    const keeper = new DraftKeeper(draft(4), { save: server.save, journal: journalWith() });
    keeper.update({ answers: { relation: 'mother' } });
    await settle(keeper, 'saved');
    keeper.update({ step: 'childName' });
    await settle(keeper, 'saved');
    expect(server.bodies.map(({ version }) => version)).toEqual([4, 5]);
    expect(server.bodies[1]).toMatchObject({ answers: { relation: 'mother' }, step: 'childName' });
  });

  it('sends what changed during a save afterwards, never two saves at once', async () => {
    const server = serverAt(1);
    const keeper = new DraftKeeper(draft(1), { save: server.save, journal: journalWith() });
    keeper.update({ answers: { relation: 'mother' } });
    keeper.update({ answers: { relation: 'father' } });
    keeper.update({ answers: { relation: 'guardian' } });
    await settle(keeper, 'saved');
    expect(server.bodies.map(({ answers }) => answers['relation'])).toEqual(['mother', 'guardian']);
  });

  it('keeps everything on the device while the network is away and saves by itself when it is back', async () => {
    const server = serverAt(1);
    const journal = journalWith();
    server.away = true;
    const keeper = new DraftKeeper(draft(1), { save: server.save, journal, retryDelay: () => 20 });
    keeper.update({ answers: { childFullName: 'Nông Minh Khôi' } });
    await settle(keeper, 'waiting');
    expect(journal.entry).toMatchObject({ dirty: true, version: 1, content: { answers: { childFullName: 'Nông Minh Khôi' } } });
    server.away = false;
    await settle(keeper, 'saved');
    expect(server.bodies).toHaveLength(1);
    expect(journal.entry?.dirty).toBe(false);
  });

  it('goes on after a reload with what the server never got', async () => {
    const server = serverAt(1);
    const journal = journalWith({ content: { answers: { relation: 'mother' }, papers: [] }, version: 1, dirty: true });
    const keeper = new DraftKeeper(draft(1), { save: server.save, journal });
    expect(keeper.getState().content.answers).toEqual({ relation: 'mother' });
    await settle(keeper, 'saved');
    expect(server.bodies).toHaveLength(1);
  });

  it('asks when another device saved later, and overwrites only when told to', async () => {
    const server = serverAt(7);
    const keeper = new DraftKeeper(draft(5), { save: server.save, journal: journalWith() });
    keeper.update({ answers: { relation: 'mother' } });
    await settle(keeper, 'conflict');
    keeper.update({ step: 'childName' });
    expect(server.bodies).toHaveLength(0);
    keeper.keepMine();
    await settle(keeper, 'saved');
    expect(server.bodies).toMatchObject([{ version: 7, answers: { relation: 'mother' }, step: 'childName' }]);
  });

  it('asks at once when the notes of this device are older than the server', () => {
    const journal = journalWith({ content: { answers: { relation: 'mother' }, papers: [] }, version: 1, dirty: true });
    const save = jest.fn<() => Promise<DraftSaved>>();
    const keeper = new DraftKeeper(draft(3, { relation: 'father' }), { save, journal });
    expect(keeper.getState().save).toEqual({ kind: 'conflict', savedAt: draft().savedAt, version: 3 });
    expect(save).not.toHaveBeenCalled();
    keeper.takeTheirs(draft(3, { relation: 'father' }));
    expect(keeper.getState()).toMatchObject({ content: { answers: { relation: 'father' } }, save: { kind: 'saved' } });
    expect(journal.entry?.dirty).toBe(false);
  });

  it('stops when the server will never take it, and leaves nothing behind once it has become a dossier', async () => {
    const journal = journalWith();
    const save = () => Promise.reject(new ApiError(404, { code: 'not-found' }));
    const keeper = new DraftKeeper(draft(1), { save, journal });
    keeper.update({ answers: { relation: 'mother' } });
    await settle(keeper, 'stopped');
    keeper.end();
    keeper.update({ answers: { relation: 'father' } });
    expect(journal.entry).toBeUndefined();
  });
});
