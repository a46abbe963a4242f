/** Polls until `probe` gives something other than undefined, null or false. @throws Error after `deadlineMs` */
export async function until<T>(what: string, probe: () => Promise<T | undefined | null | false>, deadlineMs = 10_000): Promise<T> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${deadlineMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
