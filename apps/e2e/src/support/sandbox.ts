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

/** The six digits of the newest code sent to a phone. Waits for it. */
export async function codeFor(phone: string, deadlineMs = 15_000): Promise<string> {
  const end = Date.now() + deadlineMs;
  while (Date.now() < end) {
    const code = (await messagesTo(phone)).map((m) => /\b\d{6}\b/.exec(m.text)?.[0]).find(Boolean);
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no code reached ${phone} in ${deadlineMs} ms`);
}
