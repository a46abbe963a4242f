import { ApiError } from '../api/problem.js';

/** What the server asks the authenticator, with the id to answer under. */
interface Ceremony {
  ceremonyId: string;
  options: Record<string, unknown>;
}

/** The credential in the JSON form of WebAuthn; its fields are the server's to judge. */
export interface CredentialJson {
  id: string;
  rawId: string;
  type: 'public-key';
  clientExtensionResults: Record<string, unknown>;
}

/** The person closed the authenticator's window, let it run out, or has nothing that fits. Nothing was done. */
export class PasskeyDeclined extends Error {
  override readonly name = 'PasskeyDeclined';
}

/** `address`: the site is open under a bare IP address, for which browsers make no passkeys; `localhost` would do. */
export type PasskeySupport = 'yes' | 'no' | 'address';

/** Whether this browser can use passkeys at this address. */
export function passkeySupport(): PasskeySupport {
  if (typeof window === 'undefined') return 'no';
  if (/^[\d.]+$|^\[/u.test(window.location.hostname)) return 'address';
  return 'PublicKeyCredential' in window ? 'yes' : 'no';
}

/** Has a passkey made. @throws PasskeyDeclined; ApiError `passkey-known` when this device has one of the account already */
export async function makePasskey<T extends CredentialJson>({ options }: Ceremony): Promise<T> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return told(async () => (await startRegistration({ optionsJSON: options as never })) as unknown as T);
}

/** Has a passkey used. @throws PasskeyDeclined */
export async function askPasskey<T extends CredentialJson>({ options }: Ceremony): Promise<T> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return told(async () => (await startAuthentication({ optionsJSON: options as never })) as unknown as T);
}

async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'InvalidStateError') throw new ApiError(409, { code: 'passkey-known' });
    // The browser says no more than this, so that sites learn nothing about the devices of a person.
    if (name === 'NotAllowedError' || name === 'AbortError' || name === 'SecurityError') throw new PasskeyDeclined();
    throw error;
  }
}
