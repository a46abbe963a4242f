interface CaughtMessage {
  readonly id: string;
  readonly kind: 'sms' | 'mail';
  readonly to: string;
  readonly text: string;
  readonly receivedAt: string;
}

const base = () => process.env.E2E_SANDBOX_URL ?? 'http://127.0.0.1:3001';

/** Messages the catcher holds for a phone or address, newest first. */
export async function messagesTo(to: string, since?: string): Promise<readonly CaughtMessage[]> {
  const query = new URLSearchParams({ to, ...(since ? { since } : {}) });
  const response = await fetch(`${base()}/messages?${query.toString()}`);
  if (!response.ok) throw new Error(`the sandbox answers ${response.status}`);
  return ((await response.json()) as { items: CaughtMessage[] }).items;
}

/** Codes that were given out before: the next one asked for is another one, which may still be on its way. */
const given = new Map<string, Set<string>>();

/** The six digits of the newest code sent to a phone that was not asked for before. Waits for it. */
export async function codeFor(phone: string, deadlineMs = 15_000): Promise<string> {
  const before = given.get(phone) ?? new Set<string>();
  given.set(phone, before);
  const end = Date.now() + deadlineMs;
  while (Date.now() < end) {
    const codes = (await messagesTo(phone)).flatMap((m) => /\b\d{6}\b/.exec(m.text)?.[0] ?? []);
    const code = codes.find((each) => !before.has(each));
    if (code) {
      before.add(code);
      return code;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no new code reached ${phone} in ${deadlineMs} ms`);
}
