import type { ReturnAction, ReturnWay } from '@tinhso/dossiers-contract';

interface Wanted {
  readonly way: ReturnWay;
  /** The office that has the paper. */
  readonly heldUnitId: string;
  /** Where the person wants it; the office that has it when nothing is said. */
  readonly targetUnitId: string | null;
}

/** What has to be done with a signed result so that it comes to the person in the way that is wanted. */
export function placing({ way, heldUnitId, targetUnitId }: Wanted): ReturnAction {
  if (way === 'app') return 'keep_in_app';
  if (way === 'post') return 'pack';
  return targetUnitId === null || targetUnitId === heldUnitId ? 'lay_out' : 'set_aside';
}
