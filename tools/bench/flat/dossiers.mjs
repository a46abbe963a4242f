/** Dossiers for the flat bench: some by the product's own way, which are looked for and read, many by SQL, and the routes that read them. */
import { randomUUID } from 'node:crypto';
import { answers } from '../submit.mjs';
import { ask, until } from './ask.mjs';
import { fillDossiers } from './fill.mjs';

const LIVE = 60;
const PROCEDURE = '1.004873';

/** Dossiers by the product's own way, with everything that follows them. */
export async function fileDossiers({ port, communes, accounts }, database) {
  const filed = [];
  for (let n = 0; n < LIVE; n++) {
    const { token, phone } = accounts[n % accounts.length];
    const body = { procedureCode: PROCEDURE, receivingCommune: communes[0], declared: true, papers: [], answers };
    const dossier = await ask(port, '/api/v1/citizen/dossiers', { method: 'POST', token, body, key: randomUUID() });
    filed.push({ id: dossier.id, code: dossier.code, token, phone });
  }
  await until('writing the search keys', async () => {
    const [[{ n }]] = await database.query("SELECT COUNT(DISTINCT dossier_id) AS n FROM dossier_search_key WHERE k LIKE 'ma thi hanh%'");
    return Number(n) >= LIVE;
  });
  return filed;
}

export async function manyDossiers(stage, database, { rows, say }) {
  const [[{ version }]] = await database.query('SELECT MAX(version) AS version FROM procedure_version WHERE code = ?', [PROCEDURE]);
  say(`filling ${rows} dossiers …`);
  await fillDossiers(database, { rows, units: stage.units, procedure: { code: PROCEDURE, version }, say });
}

/** Lists, search, tracking and history of dossiers: how each is called on one product. */
export function dossierRoutes(stage, live) {
  let n = 0;
  const next = () => live[++n % live.length];
  const staff = { authorization: `Bearer ${stage.clerk}` };
  const listed = (query) => ({ method: 'GET', path: `/api/v1/staff/worklist?${query}`, next: () => ({ headers: staff }) });
  const found = (of) => ({
    method: 'GET',
    next: () => ({ headers: staff, path: `/api/v1/staff/worklist?q=${encodeURIComponent(of(next()))}&limit=50` }),
  });
  const own = (pathOf) => ({
    method: 'GET',
    next: () => {
      const each = next();
      return { headers: { authorization: `Bearer ${each.token}` }, path: pathOf(each) };
    },
  });
  return {
    inbox: listed('list=to_receive&limit=50'),
    inboxAll: listed('list=open&limit=50'),
    inboxProvince: { ...listed('list=open&limit=50'), next: () => ({ headers: { authorization: `Bearer ${stage.leader}` } }) },
    searchCode: found(({ code }) => code),
    searchName: found(() => 'ma thi hanh'),
    searchPhone: found(({ phone }) => phone),
    citizenList: own(() => '/api/v1/citizen/dossiers?limit=20'),
    timeline: own(({ id }) => `/api/v1/citizen/dossiers/${id}`),
    tracking: {
      method: 'POST',
      path: '/api/v1/public/tracking',
      next: () => {
        const { code, phone } = next();
        const address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
        return {
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ code, phoneLast4: phone.slice(-4) }),
        };
      },
    },
  };
}
