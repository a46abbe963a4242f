import type { FilingState } from '@tinhso/assistance-contract';
import type { FilingRow } from '../data/filing.entity.js';

/** A filing whose time is over is shown so, also before the worker has come by. */
export const filingStateOf = ({ state, expiresAt }: Pick<FilingRow, 'state' | 'expiresAt'>, now: Date): FilingState =>
  state === 'provisional' && expiresAt <= now ? 'expired' : state;
