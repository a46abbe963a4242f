import type { Assurance, RequestContext, Tx } from '@tinhso/platform';

/** Who files or takes back, and how surely the person is known to be there. */
export interface PresentCitizen {
  readonly accountId: string;
  readonly name: string;
  /** The session or filing that brought the person here. */
  readonly sessionId: string;
  readonly assurance: Assurance;
}

/** The same transaction as an act of the citizen herself, whoever carried the request: a clerk at the counter, or nobody known. */
export const asCitizen = (tx: Tx, citizen: PresentCitizen): Tx => {
  const ctx: RequestContext = { ...tx.ctx, actor: { kind: 'citizen', ...citizen }, grantedUnitIds: [], grantedPosts: [] };
  return { ...tx, ctx };
};
