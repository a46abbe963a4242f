import type { ActionView, DossierStatus, StaffDossier } from '@tinhso/dossiers-contract';
import type { GlyphName } from '@tinhso/ui/console';

/** Acts of the staff: where they are sent, and at which stage of the dossier they belong (1 receipt … 5 hand-over). */
export const acts = {
  accept: { path: '/api/v1/staff/dossiers/{id}/acceptance', stage: 1, glyph: 'inbox' },
  refuse: { path: '/api/v1/staff/dossiers/{id}/refusal', stage: 1, glyph: 'close' },
  start: { path: '/api/v1/staff/dossiers/{id}/start', stage: 2, glyph: 'user' },
  request_supplement: { path: '/api/v1/staff/dossiers/{id}/supplement-request', stage: 3, glyph: 'flag' },
  request_payment: { path: '/api/v1/staff/dossiers/{id}/payment-request', stage: 3, glyph: 'coin' },
  settle_first: { path: '/api/v1/staff/dossiers/{id}/payment-receipt', stage: 3, glyph: 'coin' },
  settle: { path: '/api/v1/staff/dossiers/{id}/payment-receipt', stage: 3, glyph: 'coin' },
  assign: { path: '/api/v1/staff/dossiers/{id}/assignment', stage: 2, glyph: 'users' },
  hand_over: { path: '/api/v1/staff/dossiers/{id}/hand-over', stage: 3, glyph: 'send' },
  consult: { path: '/api/v1/staff/dossiers/{id}/consultations', stage: 3, glyph: 'help' },
  move_promise: { path: '/api/v1/staff/dossiers/{id}/promise', stage: 3, glyph: 'calendar' },
  stop: { path: '/api/v1/staff/dossiers/{id}/stop', stage: 3, glyph: 'close' },
  request_review: { path: '/api/v1/staff/dossiers/{id}/review-request', stage: 3, glyph: 'send' },
  sign: { path: '/api/v1/staff/dossiers/{id}/signature', stage: 4, glyph: 'pen' },
  send_back: { path: '/api/v1/staff/dossiers/{id}/send-back', stage: 4, glyph: 'undo' },
  return: { path: '/api/v1/staff/dossiers/{id}/return', stage: 5, glyph: 'desk' },
} as const satisfies Record<string, { path: string; stage: number; glyph: GlyphName }>;
export type Act = keyof typeof acts;

const isAct = (action: string): action is Act => Object.hasOwn(acts, action);

const stageOf: Readonly<Record<DossierStatus, number>> = {
  submitted: 1,
  accepted: 2,
  awaiting_supplement: 3,
  awaiting_payment: 3,
  processing: 3,
  awaiting_signature: 4,
  signing: 4,
  completed: 5,
  returned: 6,
  refused: 6,
  withdrawn: 6,
  stopped: 6,
};

/** Which act moves the dossier on; those after it are ways round. */
const importance: readonly Act[] = [
  'accept',
  'start',
  'settle_first',
  'settle',
  'hand_over',
  'request_review',
  'sign',
  'return',
  'assign',
  'request_supplement',
  'request_payment',
  'consult',
  'send_back',
  'refuse',
  'move_promise',
  'stop',
];

/** Ways round: offered when they are open, not missed when they are not. */
const ASIDE: readonly Act[] = ['request_payment', 'settle_first', 'settle', 'assign', 'hand_over', 'consult', 'move_promise', 'stop'];

/** The acts of the moment for one person. */
export interface ActsNow {
  /** What moves the dossier on, or the supplements when something was flagged. */
  main?: Act;
  others: Act[];
  /** Acts still ahead that somebody in this post may wait for, with the reason that stands in their way. */
  locked: { act: Act; why: string }[];
}

/** Whether the only other office it can go to is the one it came from. */
export const onlyBack = (office: Pick<StaffDossier['office'], 'ways'> | undefined): boolean =>
  office !== undefined && !office.ways.some((way) => way.kind === 'hand_over') && office.ways.some((way) => way.kind === 'hand_back');

/** Sorts what the server says is possible. Acts that lie behind the dossier, or that belong to other posts, are left out. */
export function actsNow(
  dossier: Pick<StaffDossier, 'status' | 'actions'> & Partial<Pick<StaffDossier, 'office'>>,
  flagged: number,
): ActsNow {
  const known = dossier.actions.filter((view): view is ActionView & { action: Act } => isAct(view.action));
  const open = importance.filter((act) => known.some((view) => view.action === act && view.allowed));
  // Giving it back moves nothing on.
  const allowed =
    onlyBack(dossier.office) && open.includes('hand_over') ? [...open.filter((act) => act !== 'hand_over'), 'hand_over' as const] : open;
  const main = flagged > 0 && allowed.includes('request_supplement') ? 'request_supplement' : allowed[0];
  const locked = known
    .filter((view) => !view.allowed && view.reason !== 'no-scope' && view.reason !== 'closed')
    // What is only sometimes needed is not told as missing.
    .filter((view) => !ASIDE.includes(view.action))
    .filter((view) => acts[view.action].stage >= stageOf[dossier.status])
    .map((view) => ({ act: view.action, why: view.text ?? '' }));
  return { main, others: allowed.filter((act) => act !== main), locked };
}
