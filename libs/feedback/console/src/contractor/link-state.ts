import type { ContractorLinks } from '@tinhso/feedback-contract';

export type Link = ContractorLinks['items'][number];

/** How a link stands: one that has run out opens nothing, whatever was kept of it. */
export const linkState = ({ state, expiresAt }: Pick<Link, 'state' | 'expiresAt'>, now: Date): Link['state'] | 'over' =>
  state === 'open' && new Date(expiresAt) <= now ? 'over' : state;
