import { randomInt, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { numberOf, type EventCode, type Shipment, type ShipmentEvent, type ShipmentOrder } from './shipment.js';

/** Everything the stand-in post carries; in one file, so that a restart forgets nothing. */
export class PostStore {
  private readonly shipments: Map<string, Shipment>;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Shipment[]) : [];
    this.shipments = new Map(kept.map((shipment) => [shipment.orderId, shipment]));
  }

  /** Newest first. */
  all(): Shipment[] {
    return [...this.shipments.values()].reverse();
  }

  byNumber(number: string): Shipment | undefined {
    return this.all().find((shipment) => shipment.number === number);
  }

  /** @returns the shipment and whether this call made it */
  async order(orderId: string, order: ShipmentOrder): Promise<{ shipment: Shipment; made: boolean }> {
    const known = this.shipments.get(orderId);
    if (known) return { shipment: known, made: false };
    const shipment: Shipment = {
      orderId,
      number: this.freeNumber(),
      order,
      orderedAt: new Date().toISOString(),
      events: [],
    };
    this.shipments.set(orderId, shipment);
    await this.write();
    return { shipment, made: true };
  }

  async add(shipment: Shipment, code: EventCode, at: Date, place: string): Promise<ShipmentEvent> {
    const event = { id: randomUUID(), code, at: at.toISOString(), place };
    shipment.events.push(event);
    await this.write();
    return event;
  }

  private freeNumber(): string {
    const number = numberOf(randomInt(10_000_000, 99_999_999));
    return this.byNumber(number) ? this.freeNumber() : number;
  }

  private write(): Promise<void> {
    this.writing = this.writing.then(async () => {
      await mkdir(dirname(this.path), { recursive: true });
      await writeFile(`${this.path}.tmp`, JSON.stringify([...this.shipments.values()]));
      await rename(`${this.path}.tmp`, this.path);
    });
    return this.writing;
  }
}
