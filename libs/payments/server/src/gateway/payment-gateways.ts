import { Inject, Injectable } from '@nestjs/common';
import type { PayWay } from '@tinhso/payments-contract';
import { AppConfig, type Locale } from '@tinhso/platform';
import type { PaymentGateway } from './payment-gateway.js';

/** Every way to pay that the product knows, connected or not. */
export const ALL_GATEWAYS = Symbol('payment gateways');

/** The ways to pay: by key, and those that a citizen may choose from. */
@Injectable()
export class PaymentGateways {
  private readonly all: readonly PaymentGateway[];

  constructor(
    @Inject(ALL_GATEWAYS) gateways: readonly PaymentGateway[],
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {
    this.all = [...gateways].sort((one, other) => one.facts.place - other.facts.place);
  }

  /** @throws Error for a key that no way has: a payment has only keys of ways */
  get(key: string): PaymentGateway {
    const found = this.all.find((gateway) => gateway.key === key);
    if (!found) throw new Error(`no way to pay is called ${key}`);
    return found;
  }

  /** Whether anything can be paid online at all. */
  get connected(): boolean {
    return this.open.length > 0;
  }

  /** Keys of the connected ways whose money lies in accounts that begin so. */
  connectedKeys(clearing: string): string[] {
    return this.all.filter((gateway) => gateway.connected && gateway.clearing('').startsWith(clearing)).map(({ key }) => key);
  }

  /** The way that a citizen chose for a sum; undefined when it cannot be used for it. */
  choose(key: string, amount: number): PaymentGateway | undefined {
    return this.open.find((gateway) => gateway.key === key && amount <= gateway.most);
  }

  /** The connected ways in the order in which they are offered. */
  ways(locale: Locale): PayWay[] {
    const { PAYMENT_MIN: least, PAYMENT_MAX } = this.config.settings;
    return this.open.map(({ key, facts, most }) => ({
      key,
      name: facts.name[locale],
      detail: facts.detail[locale],
      kind: facts.kind,
      least,
      most: Math.min(most, PAYMENT_MAX),
    }));
  }

  private get open(): readonly PaymentGateway[] {
    return this.all.filter(({ connected, facts }) => connected && facts.byCitizen);
  }
}
