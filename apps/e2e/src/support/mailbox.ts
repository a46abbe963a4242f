import { messagesTo } from './sandbox.js';

/** The newest message to a phone or address whose text fits; waits for it. The part in brackets of the pattern is returned. */
export async function textTo(to: string, pattern: RegExp, deadlineMs = 15_000): Promise<string> {
  const end = Date.now() + deadlineMs;
  while (Date.now() < end) {
    const found = (await messagesTo(to)).map(({ text }) => pattern.exec(text)?.[1]).find((part) => part !== undefined);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing like ${pattern.source} reached ${to} in ${deadlineMs} ms`);
}
