/** Cash over the counter: a clerk presses once, and again with the same key while nobody answers. */
import { randomUUID } from 'node:crypto';
import { persist } from './http.mjs';

export async function payAtCounter({ stage, clerk, note, takings }, wanted) {
  const amount = wanted.reduce((sum, each) => sum + each.amount, 0);
  const body = { obligationIds: wanted.map(({ id }) => id), amount, given: amount };
  const headers = { 'idempotency-key': randomUUID() };
  const address = `http://127.0.0.1:${stage.ports.api}/api/v1/staff/counter/cash`;
  const { status, body: taking } = await persist(address, { body, headers, token: clerk.token });
  if (status === 200 || status === 201) takings.push({ reference: taking.reference, amount });
  note(`${amount} in cash: ${status} ${taking.reference ?? taking.code}`);
}

/** What lies in the drawers, as the clerks counted it. */
export function drawerOf(takings, reference) {
  const given = takings.filter((each) => each.reference === reference);
  const taken = given.reduce((sum, { amount }) => sum + amount, 0);
  return { taken, refunded: 0, numbers: given.map((each) => each.reference), amount: given[0]?.amount ?? 0 };
}
