import type { RegisterView } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import { idBytes } from '@tinhso/platform';
import { bearer, postsOf } from '../callers.js';
import { farOffice, officeOf } from '../cast.js';
import { accepted, inProcess, submitted } from '../objects/dossiers.js';
import { photoBytes } from '../objects/files.js';
import { consulting, question, register, unpaid } from '../objects/office-work.js';
import { ELSEWHERE, HERE } from '../people.js';
import { staffObject, staffSelf, type Row, type Rows } from '../row.js';

const reason = 'Cơ quan khác hẹn trả lời xác minh vào tuần sau.';
const november = { from: '2026-11-01', to: '2026-11-23' };
const reading = ['one_stop_clerk', 'case_officer', 'leader'] as const;
const everyRole = [
  ...reading,
  'finance',
  'admin',
  'auditor',
  'data_protection_officer',
  'procedure_designer',
  'feedback_coordinator',
] as const;
const opinionOf = ['case_officer', 'leader'] as const;
const supervise = { scope: 'dossier.supervise', roles: ['leader'] } as const;
const work = { scope: 'dossier.process', roles: ['case_officer'] } as const;

/** The officer of the commune has taken it: others who reach it are told so. */
const heldByOther: Row['refusedTo'] = (caller, target) =>
  caller.kind === 'staff' && caller.role === 'case_officer' && caller.reach === 'province' && target !== 'absent'
    ? { status: 409, code: 'action-not-allowed' }
    : undefined;

/** Steps, payments, promises, questions to other offices, registers. */
export const officeWorkRows: Rows = {
  requestPayment: staffObject(submitted, {
    scope: 'dossier.request-payment',
    roles: ['one_stop_clerk', 'case_officer'],
    request: ({ version }) => ({ body: { version, amount: 20_000, reason: 'Lệ phí cấp bản sao' } }),
  }),
  settlePayment: staffObject(unpaid, {
    scope: 'dossier.settle-payment',
    roles: ['one_stop_clerk'],
    request: ({ version }) => ({ body: { version, amount: 20_000, receiptNumber: '0001234' } }),
    also: [
      {
        name: 'another sum than was asked for',
        request: async (stage) => {
          const { id, version } = await stage.objectOf(unpaid, 'owner');
          const body = { version, amount: 10_000, receiptNumber: '0001234' };
          return { params: { id }, body, headers: bearer(stage.cast.officials.one_stop_clerk.here.token()) };
        },
        status: 422,
        code: 'amount-differs',
      },
    ],
  }),

  listAssignees: staffObject(accepted, supervise),
  assignDossier: staffObject(accepted, {
    ...supervise,
    // Nobody outside the office that has it can be given the work.
    request: ({ version }, { cast }) => ({ body: { version, officerId: cast.officials.one_stop_clerk.here.accountId } }),
    status: 422,
    code: 'not-an-assignee',
  }),
  movePromise: staffObject(inProcess, { ...supervise, request: ({ version }) => ({ body: { version, days: 2, reason } }) }),
  stopDossier: staffObject(inProcess, {
    ...supervise,
    request: ({ version }) => ({ body: { version, reason, legalBasis: 'Luật Hộ tịch, điều 13' } }),
  }),

  handOverDossier: staffObject(inProcess, {
    ...work,
    // The procedure on the stage has one step of work: it leads to the signature.
    request: ({ version }) => ({ body: { version, to: 'process' } }),
    status: 409,
    code: 'action-not-allowed',
  }),
  listAskableUnits: staffObject(inProcess, work),
  askConsultation: staffObject(inProcess, {
    ...work,
    request: ({ version }, { world }) => ({
      body: { version, unitId: farOffice(world), question: 'Đề nghị xác minh nơi sinh.', days: 1, silence: 'agreed', papers: [] },
    }),
    refusedTo: heldByOther,
  }),
  closeConsultation: staffObject(consulting, {
    ...work,
    request: ({ version, consultationId }) => ({ body: { version, consultationId, reason: 'Đã tự tra cứu được.' } }),
    refusedTo: heldByOther,
  }),

  listConsultations: staffSelf({ scope: 'dossier.give-opinion', roles: opinionOf, mustShow: question }),
  getConsultation: staffObject(question, { scope: 'dossier.give-opinion', roles: opinionOf }),
  sendOpinionFile: staffObject(question, {
    scope: 'dossier.give-opinion',
    roles: opinionOf,
    status: 201,
    request: async () => ({
      query: { name: 'van-ban-tra-loi.jpg' },
      body: await photoBytes(),
      headers: { 'content-type': 'application/octet-stream' },
    }),
  }),
  giveOpinion: staffObject(question, {
    scope: 'dossier.give-opinion',
    roles: opinionOf,
    request: () => ({ body: { opinion: 'agree', text: 'Người mẹ cư trú tại xã.' } }),
  }),

  listRegisters: staffSelf({ scope: 'dossier.read', roles: reading, mustShow: register }),
  makeRegister: staffSelf({
    scope: 'dossier.read',
    roles: reading,
    request: ({ world }, caller) => {
      const first = caller.kind === 'staff' ? postsOf(caller, reading)[0]?.reach : undefined;
      return { body: { unitId: officeOf(world, first === 'elsewhere' ? ELSEWHERE : HERE), ...november } };
    },
    check: async ({ text }, caller, { world }) => {
      const elsewhere = caller.kind === 'staff' && postsOf(caller, reading)[0]?.reach === 'elsewhere';
      const sql = 'SELECT COUNT(*) AS n FROM dossier WHERE unit_id = ?';
      const [row] = await world.query<{ n: number }[]>(sql, [idBytes(officeOf(world, elsewhere ? ELSEWHERE : HERE))]);
      const { dossiers } = JSON.parse(text) as RegisterView;
      return dossiers === Number(row?.n) ? undefined : `${dossiers} dossiers are in the register of a unit that has ${row?.n}`;
    },
    // A register names everybody: posts that are limited to a field make none.
    refusedTo: (caller) =>
      caller.kind === 'staff' && postsOf(caller, reading)[0]?.fields ? { status: 404, code: 'not-found' } : undefined,
    also: [
      {
        name: 'a unit that nobody ever had',
        request: ({ cast }) => ({ body: { unitId: newId(), ...november }, headers: bearer(cast.officials.leader.here.token()) }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  makeControlSheet: staffObject(submitted, { scope: 'dossier.read', roles: reading }),

  // An inbox is the account's: what its posts were told before they were limited stays in it.
  listNotices: staffSelf({ scope: 'account.self', roles: everyRole, showsEverybody: true }),
  markNoticesRead: staffSelf({
    scope: 'account.self',
    roles: everyRole,
    request: () => ({ body: { upTo: newId() } }),
  }),
};
