/** The worker that keeps this page for times without a line; see apps/citizen/public/verify-offline.js. */
const SCRIPT = '/verify-offline.js';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

/** The one script address that the page's policy allows; undefined in a document whose policy allows none, as when it began as another page. */
function scriptUrl(): string | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return SCRIPT;
  try {
    policy ??= trustedTypes.createPolicy('verify-offline', { createScriptURL: () => SCRIPT });
    return policy.createScriptURL(SCRIPT);
  } catch {
    return undefined;
  }
}

/** Addresses of everything that this page was made of. */
const ownFiles = (): string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
      .map(({ pathname }) => pathname),
  ),
];

/**
 * Has the page kept, so that it opens without a line. @returns whether it is kept now
 * @throws what the browser says when the worker cannot be had
 */
export async function keepPage(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const url = scriptUrl();
  if (!url) return false;
  await navigator.serviceWorker.register(url, { scope: '/verify' });
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return false;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    active.postMessage({ files: ownFiles() }, [port2]);
  });
}
