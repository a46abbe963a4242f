/** Reports for the flat bench: some by the product's own way, which are looked for and read, many by SQL, and the routes that read them. */
import { randomUUID } from 'node:crypto';
import { ask, until } from './ask.mjs';
import { fillTickets } from './fill-tickets.mjs';

/** In the middle of a town, and out in the country. */
const TOWN = { commune: '02215', lat: 21.8233, long: 105.2181 };
const COUNTRY = { lat: 22.2, long: 105.2 };
const EACH = 40;

const around = ({ lat, long }, n, degrees) => ({
  lat: lat + (((n * 7) % 20) / 10 - 1) * degrees,
  long: long + (((n * 11) % 20) / 10 - 1) * degrees,
});

/** Reports by the product's own way, with everything that the worker does behind them. */
export async function fileReports({ port, accounts }, database) {
  const filed = [];
  for (let n = 0; n < 2 * EACH; n++) {
    const place = n < EACH ? around(TOWN, n, 0.0004) : around(COUNTRY, n, 0.0008);
    const body = {
      category: 'pothole',
      description: `Ổ gà sâu trên đường Nguyễn Trãi, chỗ cây gạo số ${n}`,
      place,
      nameShown: 'hidden-from-public',
    };
    const { token } = accounts[n % accounts.length];
    const { code } = await ask(port, '/api/v1/citizen/feedback/reports', { method: 'POST', token, body, key: randomUUID() });
    filed.push({ code, token, inTown: n < EACH, ...place });
  }
  await until('taking the reports in', async () => {
    const [[done]] = await database.query(
      `SELECT (SELECT COUNT(*) FROM ticket WHERE unit_id IS NOT NULL) AS routed, (SELECT COUNT(*) FROM ticket_counted) AS counted,
        (SELECT COUNT(*) FROM ticket_word WHERE word = 'trai') AS found`,
    );
    return [done.routed, done.counted, done.found].every((each) => Number(each) >= 2 * EACH);
  });
  return filed;
}

export async function manyReports({ units, communes }, database, { rows, say }) {
  say(`filling ${rows} reports …`);
  const mine = communes.indexOf(TOWN.commune);
  const first = (values) => [values[mine], ...values.filter((_, at) => at !== mine)];
  await fillTickets(database, { rows, units: first(units), communes: first(communes), say });
}

const box = ({ lat, long }, tall, wide) => [long - wide, lat - tall, long + wide, lat + tall].map((each) => each.toFixed(4)).join(',');

/** Nearby reports, the public map, list, search and page, and the lists of offices: how each is called on one product. */
export function feedbackRoutes(stage, live) {
  let n = 0;
  const inTown = live.filter((each) => each.inTown);
  const address = () => ({ 'x-forwarded-for': `10.${(++n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` });
  const open = (pathOf) => ({ method: 'GET', next: () => ({ headers: address(), path: `/api/v1/public/feedback/${pathOf()}` }) });
  const map = (query) => open(() => `map?${query}`);
  const staff = (token, path) => ({
    method: 'GET',
    next: () => ({ headers: { authorization: `Bearer ${token}` }, path: `/api/v1/staff/feedback/${path}` }),
  });
  return {
    nearby: {
      method: 'POST',
      path: '/api/v1/public/feedback/likely-duplicates',
      next: () => {
        const { lat, long } = inTown[n % inTown.length];
        const body = { category: 'pothole', lat, long, text: 'Ổ gà to trên đường Nguyễn Trãi' };
        return { headers: { ...address(), 'content-type': 'application/json' }, body: JSON.stringify(body) };
      },
    },
    mapProvince: map('zoom=9&bbox=104.3,21.4,105.7,23.4'),
    mapTown: map(`zoom=12&bbox=${box(TOWN, 0.06, 0.1)}`),
    mapTownCategory: map(`zoom=12&category=pothole&bbox=${box(TOWN, 0.06, 0.1)}`),
    mapStreet: map(`zoom=17&bbox=${box(COUNTRY, 0.0015, 0.002)}`),
    publicList: open(() => 'tickets'),
    publicCommune: open(() => `tickets?commune=${TOWN.commune}&state=closed`),
    publicSearch: open(() => `tickets?text=${encodeURIComponent('ổ gà Nguyễn Trãi')}`),
    publicPage: open(() => `tickets/${live[n % live.length].code}`),
    triage: staff(stage.townClerk, 'tickets?view=triage&limit=50'),
    triageProvince: staff(stage.leader, 'tickets?view=triage&limit=50'),
    triageOverdue: staff(stage.leader, 'tickets?view=overdue&limit=50'),
    triageAnswered: staff(stage.townClerk, 'tickets?view=answered&limit=50'),
    triageCounts: staff(stage.townClerk, 'counts'),
  };
}
