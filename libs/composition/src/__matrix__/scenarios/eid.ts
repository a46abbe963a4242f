import type { EidRedirect } from '@tinhso/identity-contract';
import { idBytes } from '@tinhso/platform';
import type { EidHolder } from '../eid-provider.js';
import { playing, type Play, type SignedIn } from '../play.js';

const OWN = '/api/v1/citizen/eid';
const PUBLIC = '/api/v1/public/eid';
const holder = (subject: string, more: Partial<EidHolder> = {}): EidHolder => ({ subject, citizenId: '008190004521', ...more });

/** A visit to the provider, from the page where it begins to the page where it ends. @returns how it ended, and the mark of the browser */
async function visit(
  play: Play,
  { path, who, between }: { path: string; who?: SignedIn; between?: () => Promise<unknown> },
  as: EidHolder,
): Promise<{ outcome: string; cookie: string }> {
  const body = { returnTo: '/ho-so', ...(who ? { level: 2 } : {}) };
  const begun = await play.call<EidRedirect>('a visit begins', path, { body, ...(who ? { token: who.token() } : {}) });
  const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await between?.();
  const query = play.stage.eid.signIn(begun.body.url, as);
  const back = await fetch(`${play.stage.world.url}${PUBLIC}/callback?${query}`, { redirect: 'manual', headers: { cookie } });
  return { outcome: new URL(back.headers.get('location') ?? '/', play.stage.world.url).searchParams.get('ket-qua') ?? '', cookie };
}

/** An eID leads into the account that linked it, and makes no other one surer. */
export const eidLinks = playing(async (play, { world }) => {
  const [one, other] = [await play.somebody('Hoàng Thị Mơ'), await play.somebody('Hoàng Thị Mận')];
  const ended = async (what: string, wanted: string, [path, who, between]: Parameters<typeof step>, as: EidHolder) => {
    const { outcome } = await visit(play, step(path, who, between), as);
    play.expect(outcome === wanted, `${what}: ended as ${outcome}, not ${wanted}`);
  };
  const step = (path: string, who: SignedIn, between?: () => Promise<unknown>) => ({
    path: `${OWN}/${path}`,
    who,
    ...(between ? { between } : {}),
  });
  await ended('linking', 'ok', ['links', one], holder('mo'));
  await ended('linking an eID that leads elsewhere', 'elsewhere', ['links', other], holder('mo'));
  await ended('linking the own one', 'ok', ['links', other], holder('man', { citizenId: '008190004522' }));
  await ended('proving oneself', 'ok', ['step-ups', one], holder('mo'));
  await ended('proving oneself by the eID of another', 'other', ['step-ups', one], holder('man', { citizenId: '008190004522' }));
  const swapped = async () => {
    const sql = 'UPDATE eid_request SET session_id = (SELECT MAX(id) FROM session WHERE account_id = ?) WHERE account_id = ?';
    await world.query(sql, [idBytes(other.accountId), idBytes(one.accountId)]);
  };
  await ended('a session that is another’s', 'unsigned', ['step-ups', one, swapped], holder('mo'));
});

/** Somebody comes by an eID whose phone has an account: only whoever signs in to that account may link it. */
export const eidConflict = playing(async (play) => {
  const [one, other] = [await play.somebody('Hoàng Thị Số'), await play.somebody('Hoàng Thị Khác')];
  const { outcome, cookie } = await visit(play, { path: `${PUBLIC}/requests` }, holder('so', { phone: one.phone }));
  play.expect(outcome === 'conflict', `the phone has an account, and the visit ended as ${outcome}`);
  const link = (what: string, by: SignedIn, status: number, code?: string) =>
    play.call(what, `${OWN}/conflict`, { method: 'POST', token: by.token(), headers: { cookie } }, status, code);
  await link('linking it to an account that is not in the way', other, 409, 'eid-other-account');
  await link('linking it to the one that is', one, 204);
});
