import type { FaultSwitches } from '../faults/faults.js';
import { signatureOf, type Notice, type Shipment, type ShipmentEvent } from './shipment.js';

const TIMEOUT_MS = 5_000;

/** Sends news to the customer, as the switches have it: once and in order, twice and out of order, or not at all. */
export class PostNotifier {
  /** Where news go; a customer of the real post has it registered. */
  url: string | undefined;

  constructor(
    private readonly secret: string,
    private readonly faults: FaultSwitches,
    url: string | undefined,
  ) {
    this.url = url;
  }

  /** @returns statuses of the customer's answers; a customer that is away asks by itself later */
  async tell(shipment: Shipment, event: ShipmentEvent): Promise<number[]> {
    const { postEvents } = this.faults.now;
    if (!this.url || postEvents === 'silent') return [];
    if (postEvents === 'ok') return [await this.send(shipment.number, [event])];
    const before = shipment.events.filter(({ id }) => id !== event.id).reverse();
    const statuses = [];
    for (const events of [[event], before, [event]]) if (events.length > 0) statuses.push(await this.send(shipment.number, events));
    return statuses;
  }

  private async send(number: string, events: readonly ShipmentEvent[]): Promise<number> {
    const unsigned = { number, timestamp: new Date().toISOString(), events };
    const notice: Notice = { ...unsigned, signature: signatureOf(this.secret, unsigned) };
    const answer = await fetch(this.url ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(notice),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => undefined);
    return answer?.status ?? 0;
  }
}
