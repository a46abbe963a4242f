import { postsOf, type Caller } from '../callers.js';
import type { Request } from '../http.js';
import { ofNoOffice } from '../no-office.js';
import { formOf, open311Key, pothole } from '../objects/open311.js';
import { signedBy } from '../people.js';
import { everybody, staffSelf, type Refusal, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

const roles = ['admin'] as const;

/** Other systems report into the whole province: a post in a commune gives no say. */
const ofProvince = (caller: Caller): Refusal | undefined =>
  caller.kind === 'staff' && postsOf(caller, roles).some(({ reach }) => reach === 'province')
    ? undefined
    : { status: 403, code: 'forbidden' };
const managing = { scope: 'open311.keys', roles, refusedTo: ofProvince, needs: [open311Key] } as const;

const json = { format: 'json' };
const made = (stage: Stage) => stage.objectOf(open311Key, 'owner');
const idOf = async (stage: Stage): Promise<Request> => ({ params: { id: (await made(stage)).keyId } });
const body = { name: 'Cổng 1022 của tỉnh', contact: '02073 000 000', perMinute: 30 };

/** A form with the owner's key, unless another is given. */
const posting = async (stage: Stage, fields: Readonly<Record<string, string>> = {}): Promise<Request> => ({
  params: json,
  ...formOf({ api_key: (await made(stage)).apiKey, ...pothole, ...fields }),
});

/** A key that is there no more. */
const asProvince = async (stage: Stage, more: Request): Promise<Request> => ({
  ...more,
  ...signedBy(stage.cast.officials.admin.province),
  params: { id: (await made(stage)).id },
});

export const open311Rows: Rows = {
  open311Discovery: everybody({ request: () => ({ params: json }) }),
  open311DiscoveryOfV2: everybody({ request: () => ({ params: json }) }),
  open311Services: everybody({
    request: () => ({ params: json }),
    also: [
      { name: 'of another jurisdiction', request: () => ({ params: json, query: { jurisdiction_id: 'elsewhere.gov' } }), status: 404 },
      { name: 'in a format that is none', request: () => ({ params: { format: 'yaml' } }), status: 400 },
    ],
  }),
  open311ServiceDefinition: everybody({
    request: () => ({ params: { code: 'pothole', ...json } }),
    also: [{ name: 'of no service', request: () => ({ params: { code: 'nothing', ...json } }), status: 404 }],
  }),
  open311PostRequest: everybody({
    request: (stage) => posting(stage),
    needs: [open311Key],
    also: [
      { name: 'without a key', request: (stage) => posting(stage, { api_key: '' }), status: 403 },
      { name: 'with a key of nobody', request: (stage) => posting(stage, { api_key: 'tso311_nobody' }), status: 403 },
      { name: 'to another jurisdiction', request: (stage) => posting(stage, { jurisdiction_id: 'elsewhere.gov' }), status: 404 },
      { name: 'for no service', request: (stage) => posting(stage, { service_code: 'nothing' }), status: 404 },
      { name: 'outside the province', request: (stage) => posting(stage, { lat: '21.0285', long: '105.8542' }), status: 400 },
      {
        name: 'as JSON',
        request: async (stage) => ({ params: json, body: { api_key: (await made(stage)).apiKey, ...pothole } }),
        status: 400,
      },
    ],
  }),
  open311Requests: everybody({
    request: () => ({ params: json }),
    also: [{ name: 'over too long a time', request: () => ({ params: json, query: { start_date: 'yesterday' } }), status: 400 }],
  }),
  open311Request: everybody({
    request: async (stage) => ({ params: { id: (await made(stage)).code, ...json } }),
    needs: [open311Key],
    also: [{ name: 'that is none', request: () => ({ params: { id: 'PA-000000-0000', ...json } }), status: 404 }],
  }),
  open311Token: everybody({
    request: async (stage) => ({ params: { token: (await made(stage)).token, ...json } }),
    needs: [open311Key],
    also: [{ name: 'that is none', request: () => ({ params: { token: 'nothing', ...json } }), status: 404 }],
  }),
  open311Bulk: everybody({
    also: [{ name: 'from a day that is none', request: () => ({ query: { start_date: 'x' } }), status: 400 }],
  }),
  listOpen311Keys: staffSelf({
    ...managing,
    showsEverybody: true,
    also: [{ name: 'of an office that is there no more', request: (stage) => ofNoOffice(stage, 'admin'), status: 403, code: 'forbidden' }],
  }),
  issueOpen311Key: staffSelf({ ...managing, fresh: true, status: 201, showsEverybody: true, request: () => ({ body }) }),
  limitOpen311Key: staffSelf({
    ...managing,
    showsEverybody: true,
    request: async (stage) => ({ ...(await idOf(stage)), body: { perMinute: 5 } }),
    also: [{ name: 'that is none', request: (stage) => asProvince(stage, { body: { perMinute: 5 } }), status: 404, code: 'not-found' }],
  }),
  revokeOpen311Key: staffSelf({
    ...managing,
    status: 204,
    request: idOf,
    also: [{ name: 'that is none', request: (stage) => asProvince(stage, {}), status: 404, code: 'not-found' }],
  }),
};
