import { newId } from '@tinhso/kernel';
import { ELSEWHERE, HERE } from '../people.js';
import { bundle, moving } from '../objects/bundles.js';
import { citizenObject, citizenSelf, type Rows } from '../row.js';

const delegate = ['delegate'] as const;

export const bundleRows: Rows = {
  submitBundle: citizenSelf({
    scope: 'dossier.submit',
    acting: delegate,
    status: 201,
    request: async (stage, caller) => {
      const mine = caller.kind === 'citizen' && caller.principal === 'stranger';
      const body = await moving(stage, mine ? stage.cast.stranger : stage.cast.owner, mine ? ELSEWHERE : HERE);
      return { body, headers: { 'idempotency-key': newId() } };
    },
  }),
  getBundle: citizenObject(bundle, { scope: 'dossier.read-own', acting: delegate }),
};
