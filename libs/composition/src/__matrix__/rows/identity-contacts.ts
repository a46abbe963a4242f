import { contactChange } from '../objects/contacts.js';
import { citizenObject, citizenSelf, everybody, type Rows } from '../row.js';

/** A recovery, a challenge and a secret that nobody was given. */
const madeUp = '01990000-0000-7000-8000-000000000002';
const noRecovery = { status: 410, code: 'recovery-expired' } as const;
const security = { scope: 'security.own' } as const;

export const contactRows: Rows = {
  startRecovery: everybody({ status: 202, request: () => ({ body: { phone: '0987000333' } }) }),
  askRecoveryCode: everybody({ ...noRecovery, request: () => ({ body: { recoveryId: madeUp, channel: 'sms' } }) }),
  proveRecovery: everybody({ ...noRecovery, request: () => ({ body: { recoveryId: madeUp, way: 'sms', code: '123456' } }) }),
  finishRecovery: everybody({ ...noRecovery, request: () => ({ body: { recoveryId: madeUp, password: 'bay con vit loi qua ao ca' } }) }),
  disown: everybody({ status: 410, code: 'disown-expired', request: () => ({ body: { token: 'x'.repeat(43) } }) }),
  askSecondFactorCode: everybody({
    status: 410,
    code: 'second-factor-expired',
    request: () => ({ body: { challengeId: madeUp, channel: 'sms' } }),
  }),
  readContacts: citizenSelf({ ...security, mustShow: contactChange }),
  startContactChange: citizenSelf({ ...security, fresh: true, status: 201, request: () => ({ body: { phone: '0987000444' } }) }),
  askContactCode: citizenObject(contactChange, { ...security, status: 202, request: () => ({ body: { end: 'new' } }) }),
  // No code was sent on the stage: whoever may enter one is told that there is none.
  confirmContact: citizenObject(contactChange, {
    ...security,
    status: 410,
    code: 'code-expired',
    request: () => ({ body: { end: 'new', code: '123456' } }),
  }),
  loseOldEnd: citizenObject(contactChange, {
    ...security,
    fresh: true,
    status: 422,
    code: 'proof-refused',
    request: () => ({ body: { way: 'totp', code: '123456' } }),
  }),
  cancelContactChange: citizenObject(contactChange, { ...security, status: 204 }),
};
