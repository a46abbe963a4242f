/** The stand-in of the public post: what it carries, and what happens to it. */
const base = () => `${process.env.E2E_SANDBOX_URL ?? 'http://127.0.0.1:3001'}/post`.replace(/([^:])\/\//, '$1/');

/** Lets something happen to a parcel: `collected`, `delivering`, `returned`, … */
export async function happensTo(number: string, code: string): Promise<void> {
  const response = await fetch(`${base()}/shipments/${number}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (response.status !== 201) throw new Error(`the post answers ${response.status}`);
}
