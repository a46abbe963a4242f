import type { FaultSwitches, Faults, FaultsInput } from '../faults/faults.js';

/** Misbehaviour of single orders: what is switched for one goes before what is switched for all. */
export class OrderFaults {
  private readonly byReference = new Map<string, FaultsInput>();

  constructor(private readonly general: FaultSwitches) {}

  /** What goes wrong with an order. */
  of(reference: string): Faults {
    return { ...this.general.now, ...this.byReference.get(reference) };
  }

  set(reference: string, input: FaultsInput): Faults {
    this.byReference.set(reference, { ...this.byReference.get(reference), ...input });
    return this.of(reference);
  }

  /** Every order is as all are. */
  clear(): void {
    this.byReference.clear();
  }
}
