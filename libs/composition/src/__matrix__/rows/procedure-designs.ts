import { postsOf, type Caller } from '../callers.js';
import type { Target } from '../expectation.js';
import { ofNoOffice } from '../no-office.js';
import { procedureDraft, reviewedDraft, UNUSED, type MadeDraft } from '../objects/procedures.js';
import { staffObject, staffSelf, type Refusal, type Rows } from '../row.js';

const READERS = ['leader', 'procedure_designer'] as const;
const DESIGNERS = ['procedure_designer'] as const;

const ofProvince = (caller: Caller, roles: typeof READERS | typeof DESIGNERS): boolean =>
  caller.kind === 'staff' && postsOf(caller, roles).some(({ reach }) => reach === 'province');

/** Procedures are those of the province: a post in a commune gives no say, and a draft is nobody's own. */
const guarded = <R extends typeof READERS | typeof DESIGNERS>(scope: string, roles: R) => ({
  scope,
  roles,
  refusedTo: (caller: Caller): Refusal | undefined => (ofProvince(caller, roles) ? undefined : { status: 403, code: 'forbidden' }),
});
const drafts = { heldBy: (_: Caller, target: Target) => target !== 'absent' };

const reading = guarded('procedure.read', READERS);
const designing = { ...guarded('procedure.design', DESIGNERS), ...drafts };
const publishing = { ...guarded('procedure.publish', READERS), ...drafts };

const revision = ({ revision: seen }: MadeDraft) => ({ body: { revision: seen } });
const version = { params: { code: UNUSED, version: '1' } };

export const procedureDesignRows: Rows = {
  listDesignedProcedures: staffSelf({
    ...reading,
    mustShow: procedureDraft,
    showsEverybody: true,
    also: [
      {
        name: 'of an office that is there no more',
        request: (stage) => ofNoOffice(stage, 'procedure_designer'),
        status: 403,
        code: 'forbidden',
      },
    ],
  }),
  getDesignedProcedure: staffSelf({ ...reading, showsEverybody: true, request: () => ({ params: { code: UNUSED } }) }),
  getProcedureVersion: staffSelf({ ...reading, request: () => version }),
  exportProcedureVersion: staffSelf({ ...reading, request: () => version }),
  compareProcedures: staffSelf({ ...reading, request: () => ({ query: { from: `${UNUSED}@1`, to: '1.001193@1' } }) }),
  archiveProcedureVersion: staffSelf({
    ...guarded('procedure.publish', READERS),
    fresh: true,
    request: () => ({ ...version, body: { reason: 'Không còn áp dụng' } }),
  }),

  createProcedureDraft: staffSelf({
    ...guarded('procedure.design', DESIGNERS),
    status: 201,
    request: () => ({ body: { from: { kind: 'version', code: UNUSED, version: 1 } } }),
  }),
  getProcedureDraft: staffObject(procedureDraft, { ...reading, ...drafts }),
  checkProcedureDraft: staffObject(procedureDraft, { ...reading, ...drafts }),
  saveProcedureDraft: staffObject(procedureDraft, {
    ...designing,
    request: ({ revision: seen, content }) => ({ body: { revision: seen, content } }),
  }),
  submitProcedureDraft: staffObject(procedureDraft, { ...designing, request: revision }),
  discardProcedureDraft: staffObject(procedureDraft, { ...designing, request: revision }),
  takeBackProcedureDraft: staffObject(reviewedDraft, { ...designing, request: revision }),
  sendBackProcedureDraft: staffObject(reviewedDraft, {
    ...publishing,
    request: ({ revision: seen }) => ({ body: { revision: seen, reason: 'Ghi rõ căn cứ pháp lý' } }),
  }),
  publishProcedureDraft: staffObject(reviewedDraft, {
    ...publishing,
    fresh: true,
    request: ({ revision: seen }) => ({ body: { revision: seen, validFrom: '2026-11-23' } }),
  }),
};
