import type { RequestAction } from '@tinhso/privacy-contract';

/** Acts of an officer, the usual one first. */
export const acts = ['acknowledge', 'accept', 'fulfil', 'extend', 'refuse'] as const satisfies readonly RequestAction[];
export type Act = (typeof acts)[number];
