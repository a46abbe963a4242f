import type { PasskeyCeremony, PasskeyUsed, SecondFactorAnswer } from '@tinhso/identity-contract';
import { askPasskey, unwrap, type Api } from '@tinhso/ui';

/** Has a passkey of the account used, as the answer to the second step. @throws PasskeyDeclined */
export async function answerWithPasskey(api: Api, challengeId: string): Promise<SecondFactorAnswer> {
  const path = '/api/v1/public/sessions/second-factor/passkey-options';
  const ceremony = await unwrap<PasskeyCeremony>(api.POST(path, { body: { challengeId } }));
  return { challengeId, way: 'passkey', ceremonyId: ceremony.ceremonyId, response: await askPasskey<PasskeyUsed>(ceremony) };
}
