/** The bank from its other side: people's banking apps, and notices sent once more. */
import { call, persist } from './http.mjs';

const JSON_PLEASE = { accept: 'application/json' };

export function bankOf({ ports, bankAccount: account }) {
  const box = `http://127.0.0.1:${ports.sandbox}/bank`;
  return {
    /** Transfers as a banking app does. @returns {Promise<{ id: string, amount: number }>} the money as the bank has it on its books */
    async send({ amount, content, notice }) {
      const body = { account, amount, content, payerName: 'MA THI HANH', notice };
      const { status, body: credit } = await persist(`${box}/transfers`, { body, headers: JSON_PLEASE });
      if (status !== 200) throw new Error(`the bank books nothing: ${status} ${JSON.stringify(credit)}`);
      return { id: credit.id, amount: credit.amount };
    },
    /** Tells of a transfer once more; nobody may be there to hear it. */
    repeat: (id) => call(`${box}/credits/${id}/notice`, { method: 'POST' }),
  };
}
